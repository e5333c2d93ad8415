/**
 * Words that tell the lines of a page apart, as readers see them; folded when the module loads.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { tokenize } from '../../arabic/tokens'

/** Names of several words, parted by bars or lines, as folded strings with one space between words. */
const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[|\n]/)
      .map((name) => tokenize(name).form.join(' '))
      .filter((name) => name !== ''),
  )

/** Names of what share bars lead to. A line of nothing else is a share bar. */
export const shareWords = wordSet(
  'شارك مشاركة شاركها تغريدة غرد أرسل إرسال بالبريد البريد الإلكتروني طباعة نسخ الرابط رابط حفظ إيميل بريد عبر على المقال الخبر الموضوع',
  'فيسبوك فايسبوك الفيسبوك تويتر واتساب واتسآب الواتساب تيليغرام تلغرام تليغرام تيليجرام تلجرام ماسنجر لينكدإن لينكدان لينكد إن بينتيريست',
  'انستغرام إنستغرام انستقرام إنستجرام يوتيوب سناب شات سنابشات تيكتوك تيك توك بنترست ريديت إكس إكسٍ فايبر مسنجر',
  'facebook twitter x whatsapp telegram messenger linkedin pinterest instagram youtube tiktok snapchat viber reddit email e mail print copy link share tweet rss threads google news',
)

/** Names of a newspaper's sections. A line of nothing else is a menu. */
export const sectionWords = wordSet(
  'الرئيسية الأولى أخبار الأخبار سياسة السياسة سياسية اقتصاد الاقتصاد اقتصادية مجتمع المجتمع رياضة الرياضة رياضات ثقافة الثقافة فن فنون الفن',
  'حوادث الحوادث جهات الجهات جهوية جهويات وطنية وطني الوطنية دولية دولي دوليات عالمية العالم عالم عربية عربي عربيات محلية محليات محلي المحلية',
  'رأي الرأي آراء مقالات كتاب الكتاب أعمدة تحقيقات تقارير حوارات حوار فيديو صور صوت ميديا إعلام تكنولوجيا علوم صحة الصحة بيئة',
  'تعليم التعليم تربية دين منوعات متفرقات أمن وأمن وقضاء قضاء عدالة المرأة امرأة أسرة سيارات سفر سياحة طقس بورصة أسواق شركات',
  'الوطن عرب وعالم والعالم عام عامة إسلاميات وثائقي منطقة المنطقة عملات البطولة الكأس المحترفون ميركاتو الدوري المغرب مصر تونس الجزائر السعودية لبنان سوريا العراق الأردن فلسطين الإمارات قطر الكويت',
  'البحرين عمان اليمن ليبيا السودان موريتانيا المغاربية مغاربية المغاربي العربي إفريقيا أفريقيا أوروبا آسيا أمريكا أميركا الخليج الشرق الأوسط',
  'جرائم عاجلة أحداث برامج بودكاست كاريكاتير ملفات خاص حصري عاجل استطلاعات مغاربة الهجرة مدن جريدة الجريدة أسبوعية العدد الورقية تلفزيون راديو إذاعة',
  'و في من على news sport sports politique société economie culture monde tv live podcast opinion',
)

/** What the first page of a site is called: a breadcrumb begins with it, and it is no section. */
export const homeWords = new Set(['الرئيسية', 'الأولى', 'الصفحة الرئيسية', 'الرئيسة', 'الصفحة الأولى', 'home', 'accueil'].map(foldText))

/** What stands in a stamp beside the date: labels, the hour, the names of time zones. */
export const stampWords = wordSet(
  'نشر نشرت النشر ونشر في من بتاريخ تاريخ التاريخ والتاريخ الساعة على الموافق ل لـ يوم آخر أخر تحديث التحديث وآخر محدث حدث تم عدل تعديل معدل أضيف أضيفت الإضافة',
  'إضافة منذ بتوقيت توقيت غرينتش جرينتش غرينيتش مكة المكرمة صباحا مساء صباح ظهرا عصرا ليلا زوالا فجرا بعد قبل الظهر الزوال ص م هـ ميلادية هجرية',
  'الخبر المقال الموضوع مشاهدة مشاهدات المشاهدات قراءة القراءات دقائق دقيقة دقيقتان واحدة للقراءة عدد إنشاؤه أنشئ طباعة العدد وقت الوقت زيارة الزيارات تعليق تعليقات التعليقات ساعة ساعات',
  'gmt utc am pm h min published created updated last update publié publie le mis a jour on at date icon time posted read views the by modifié th st nd rd cet est',
)

/** A word of the stamp that says which day follows: the day of publication, or that of a later change. */
export const publishedWords = wordSet(
  'نشر نشرت ونشر النشر بتاريخ تاريخ التاريخ والتاريخ أضيف أضيفت الإضافة إنشاؤه أنشئ published publié publie created posted',
)
/** See {@link publishedWords}. */
export const updatedWords = wordSet('تحديث التحديث محدث حدث عدل تعديل معدل updated update modifié jour')

/** Words that stand before the name of who wrote, edited or took something. */
export const bylineWords = wordSet(
  'بقلم كتب كتبت كتبه كتبها كتابة تحرير إعداد أعد أعدها أعده تقرير متابعة حوار حاوره حاورها ترجمة محرر المحرر الكاتب الكاتبة المؤلف مراسل مراسلة مراسلنا مراسلتنا',
  'بواسطة نشرها نشره أضافه أرسلها رصد إنجاز روبورتاج ربورتاج تحقيق عدسة مصدر المصدر by par author written posted auteur source',
)
/** The ones of {@link bylineWords} after which the name follows without a colon. */
export const bareBylineWords = wordSet('بقلم كتب كتبت كتبه كتبها بواسطة by par')

/** Desks and agencies, as bylines print them, punctuation aside. */
export const desks: ReadonlySet<string> = names(`
    هيئة التحرير | هيئة تحرير | أسرة التحرير | فريق التحرير | إدارة التحرير | التحرير | مكتب التحرير | قسم التحرير
    قسم الأخبار | غرفة الأخبار | المحرر السياسي | وكالات | الوكالات | متابعات | متابعة | و م ع | ومع | لاماب
    وكالة المغرب العربي للأنباء | و أ ج | وأج | واج | وات | واس | وام | وفا | واع | كونا | قنا | بنا | بترا | سانا | أ ش أ
    أش أ | إ ب أ | أ ف ب | أف ب | ا ف ب | فرانس برس | رويترز | د ب أ | د ب ا | أ ب | أسوشيتد برس | الأناضول | شينخوا | سبوتنيك
    إفي | نينا | MAP | AFP | Reuters | AP | DPA | APS | TAP`)

/** Words that name a news outlet as such: «جريدة»، «وكالة»، «نيوز». */
export const outletWords = wordSet(
  'جريدة صحيفة وكالة الوكالة للأنباء للإعلام موقع قناة يومية أسبوعية مجلة شبكة بوابة نت إذاعة راديو تلفزيون بريس برس نيوز ميديا تايمز تريبيون أونلاين تيفي صوت الإخبارية الإخباري الإلكترونية',
  'press news media times tribune tv online post daily info',
)

/** Verbs in the past with which a report begins and a title, which tells in the present or with a noun, does not. */
export const leadVerbs = wordSet(
  'أعلن أعلنت أكد أكدت قال قالت أفاد أفادت كشفت أوقف أوقفت تمكن تمكنت أحبط أحبطت ضبطت ألقت ألقى أطلق أطلقت شهد شهدت عقدت بحثت استقبل استقبلت التقى التقت',
  'أجرى أجرت ترأس ترأست شدد شددت وقعت انطلق انطلقت افتتح افتتحت اختتم اختتمت اختتمت احتضن احتضنت نظمت دعا دعت طالب طالبت قرر قررت أصدر أصدرت فككت حجزت أوضح أوضحت',
  'أشار أشارت ذكر ذكرت نفى نفت حذرت شارك شاركت وصل وصلت غادر غادرت توفي توفيت أصيب أصيبت لقي لقيت تعرض تعرضت اندلع اندلعت نجح نجحت أدان أدانت أعرب أعربت',
  'بلغ بلغت نفذ نفذت أسفر أسفرت أسهم أسهمت ساهم ساهمت كثف كثفت داهم داهمت اقتحم اقتحمت قتل قتلت استشهد شنت بدأ بدأت زار زارت رحب رحبت تفقد تفقدت اجتمع اجتمعت خلف خلفت أمر أمرت فتح فتحت علم علمت',
  'أشاد أشادت اتهم اتهمت اعتقلت اعتقل أقدم أقدمت أحالت أحال سجل سجلت باشر باشرت تسلم تسلمت سلم سلمت اتفق اتفقت تباحث تباحثت ناقش ناقشت أعطى أعطت صادق صادقت',
)

/** Words with which a paragraph goes on from the one before, and a title of another article does not begin. */
export const goingOn = wordSet(
  'كما وأضاف وأضافت وأكد وأكدت وأوضح وأوضحت وقال وقالت وأشار وأشارت وتابع وتابعت وشدد وذكر وذكرت وبحسب ووفق يذكر يشار تجدر جدير والجدير ويذكر وتجدر وكان وكانت',
  'وفي ومن وعن وعلى ولم وقد وهو وهي وذلك هذا هذه وهذا وهذه ثم لكن غير فيما بينما حيث إذ وحسب وخلص وختم واختتم وأبرز وأبرزت وأعرب وأعربت',
)

/** Words that carry no subject: left out when two lines are compared by what they speak of. */
export const emptyWords = wordSet(
  'في من على إلى عن مع بعد قبل بين خلال حول عند منذ حتى أن إن أنّ لأن ما لا لم لن قد هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت يكون كل بعض أي أو ثم كما غير',
  'عبر ضد لدى أمام تحت فوق أكثر أقل أول ثاني جديد جديدة اليوم أمس غدا عام سنة شهر يوم تم هل كيف لماذا متى أين بسبب حيث إذا ألف مليون هنا هناك و',
)

/** What stands at the end of a caption, in brackets or behind a slash, beside the names of agencies. */
export const captionNotes = wordSet(
  'أرشيف أرشيفية الأرشيف أرشيفي المصدر متداولة تعبيرية مواقع التواصل صورة الصورة غيتي getty إنترنت الصفحة صفحة حساب الحساب فيسبوك تويتر إكس رويترز وكالة الوكالة تصوير عدسة بعدسة الأناضول سبأ وفا بترا كونا واس وام قنا سانا سبوتنيك شينخوا rt afp reuters epa ap sputnik',
)

/** Where a page may be followed, and what it calls its own there. */
export const channels = wordSet(
  'واتساب الواتساب واتس تليجرام التليجرام تلجرام تليغرام تلغرام التلغرام فيسبوك الفيسبوك فايسبوك تويتر إكس يوتيوب انستغرام انستجرام تطبيق التطبيق تطبيقنا نبض بريدك البريدية نيوز',
  'whatsapp telegram facebook twitter youtube instagram google nabd',
)
/** How a page asks to be followed, at the beginning of a line; or, anywhere in it, what is the page's own. */
export const invitations = wordSet('تابع تابعوا تابعونا تابعنا اشترك اشتركوا انضم انضموا حمل حملوا لمتابعة لمتابعتنا للاشتراك للانضمام')
/** See {@link invitations}. */
export const ownChannels = wordSet('قناتنا قنواتنا صفحتنا صفحاتنا حسابنا حساباتنا نشرتنا مجموعتنا تطبيقنا')
