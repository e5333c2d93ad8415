import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/arabic/tokens'
import { recognise } from '../../src/extract/recognise'
import type { Layout, Line } from '../../src/extract/steps'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'

/** What is found in a text of one paragraph that no authority file knows anything of. */
function found(text: string, kind: string): string[] {
  const tokens = tokenize(text)
  const lines: Line[] = [{ start: 0, end: text.length, first: 0, last: tokens.count, kind: 'paragraph' }]
  const layout: Layout = { lines, blocks: [], headline: null, section: null, authors: [], outlet: null, diagnostics: [] }
  const { mentions } = recognise('test', tokens, layout, EMPTY_AUTHORITY)
  return mentions.filter((m) => m.kind === kind).map((m) => m.exact)
}

describe('people in the press of many countries', () => {
  test.each([
    ['a given name that is a word', 'وقال المتحدث باسم الجهاز صباح الدليمي', ['صباح الدليمي']],
    ['the man, not the preposition', 'صرح اللواء محمد علي الكعبي', ['محمد علي الكعبي']],
    ['a nationality as a family name', 'وصل الوزير حامد رياح السوداني، ويجري السوداني مباحثات', ['حامد رياح السوداني', 'السوداني']],
    ['an indefinite adjective as a family name', 'التقى السيد نبيه بري الوفد', ['نبيه بري']],
    ['a family name that looks like a verb', 'قال النائب غياث يزبك.', ['غياث يزبك']],
    ['a family name with عبد, alone', 'استقبل شريف عبد المقصود ضيفه، ورحب عبد المقصود به', ['شريف عبد المقصود', 'عبد المقصود']],
    [
      'a particle before the short form',
      'التقى محمد ولد الشيخ الزيداني وفدا، وأكد ولد الزيداني ذلك',
      ['محمد ولد الشيخ الزيداني', 'ولد الزيداني'],
    ],
    ['a by-name of a father', 'مقتل القيادي أبو ماجد في الغارة', ['أبو ماجد']],
    ['a filiation', 'أوضح وزير الدفاع الوطني حنن ولد سيدي أن', ['حنن ولد سيدي']],
    ['a house', 'استقبل الشيخ خالد بن فيصل آل ثاني الوفد', ['خالد بن فيصل آل ثاني']],
    ['fathers with the article', 'أصدر الشيخ مشعل الأحمد الجابر الصباح مرسوما', ['مشعل الأحمد الجابر الصباح']],
    ['a name in ه behind a title', 'غاب الرئيس السنيورة.', ['السنيورة']],
    ['a speaker in a headline', 'المومني: العمل مستمر', ['المومني']],
    ['a name between commas', 'أعلن محافظ المصرف، الصديق الكبير، عودته', ['الصديق الكبير']],
    ['a name the world knows', 'وأجرى ماكرون اتصالا', ['ماكرون']],
    ['no verbal noun', 'أكد المحافظ حسن عبد الله تثبيت الفائدة', ['حسن عبد الله']],
    ['no adjective of a family', 'قال أحمد الحوثي ذلك بعد مقتل قيادي حوثي', ['أحمد الحوثي']],
    ['no title with a place', 'حضر الملك محمد الخامس ملك الأردن', ['محمد الخامس']],
    ['a foreign name behind a rank', 'استقبل الفريق يرغان تشوباروف الوفد', ['يرغان تشوباروف']],
    ['a foreign name behind a nationality', 'فاز الياباني تاكورو ناكاموتو بالسباق', ['تاكورو ناكاموتو']],
    ['no sentence behind the nationality of a thing', 'أعلن الجيش الفرنسي عرض أفكاره', []],
    [
      'a foreign name beside its Latin form',
      'ترجم مختارات من غودرين هالفاكسن (Gudrin Halvaksen) ونشرها',
      ['غودرين هالفاكسن', 'Gudrin Halvaksen'],
    ],
    ['an article that is none', 'كتبت عن أليثاندرا بيثارو (Alethandra Pitharro)', ['أليثاندرا بيثارو', 'Alethandra Pitharro']],
    ['an initial with its stop', 'أوقفت الشرطة رمضان ع. شحاتة', ['رمضان ع. شحاتة']],
    ['a nickname wherever it is quoted', 'سقوط "القرش" وشريكه. أوقف المدعو "القرش" في بيته', ['القرش', 'القرش']],
    ['a by-name in brackets', 'أوقفت المدعو (أبو قتادة الدليمي) أمس', ['أبو قتادة الدليمي']],
    ['no name of a thing', 'ضبط المادة المعروفة محليا باسم "الشبو"', []],
    ['who holds an office, by a name that is a word', 'التقى وزير الداخلية سعيد صيدون نظيره', ['سعيد صيدون']],
    ['no keeper of the seals', 'قال وزير العدل حافظ الأختام إن', []],
    ['a verb as a second name', 'قال محمود رفعت إن', ['محمود رفعت']],
    ['no preposition behind a whole name', 'التقى محمود عباس بضرورة الحوار', ['محمود عباس']],
    ['nothing behind a house', 'هنأ الشيخ محمد بن راشد آل مكتوم مبتهلين', ['محمد بن راشد آل مكتوم']],
    ['a family name that begins as a preposition', 'قال إدريس لشكر، أمس', ['إدريس لشكر']],
    ['an adjective as a family name', 'تحدثت سندس الغربي عن روايتها', ['سندس الغربي']],
    ['two family names in ي', 'حضر رشيد الطالبي العلمي، أمس', ['رشيد الطالبي العلمي']],
    ['initials before a name', 'أوقف المدعو (ب. م. راضي) واثنان', ['ب. م. راضي']],
    ['a nickname in brackets', 'الملقب بـ(أبو كمال)، فيما', ['أبو كمال']],
    ['a nickname some words on', 'الملقب في السوق بـ"الديك"، أن', ['الديك']],
    ['a Latin twin with a proclitic look', 'رأيت كيلارا بالدوني (Chilara Baldoni) أمس', ['كيلارا بالدوني', 'Chilara Baldoni']],
    ['no credit of a picture', 'خلال الافتتاح (تصوير: سمير الفردان)', []],
    ['no name of a boat', 'جنوح مركب صيد يحمل اسم «الحاج حسن زغلول» أمام القرية', []],
    ['no verb behind a noun', 'شبكة تهريب بشر امتدت من الساحل', []],
    ['no purpose behind an adjective', 'دعا المجتمع الدولي لوضع حد للحرب', []],
    ['a son behind a verb of speech', 'وقال ولد احميدتو إن', ['ولد احميدتو']],
    ['a family name that is a noun', 'سائق الشاحنة إيلي حرب، أمس', ['إيلي حرب']],
    ['who is detained', 'قررت النيابة حبس «الديك» و«أم حسان» في القضية', ['الديك', 'أم حسان']],
    ['no weapons in quotes', 'قرر المجلس حجز «الأسلحة» ومحاكمة «المقاتلين الأعداء»', []],
    ['a nickname of two words wherever it is quoted', 'سيدة شهرتها «أم حسان» وشريك. نفت «أم حسان» ذلك', ['أم حسان', 'أم حسان']],
    ['a nickname as a family name', 'أوقف المدعو "الطنجوي" أمس، وأودع الطنجوي السجن', ['الطنجوي', 'الطنجوي']],
    ['a family name in ا', 'الجنرال محمدو تومبا الذي يزور', ['محمدو تومبا']],
    [
      'as many words as in Latin letters',
      'وقال رافائيل بيلايو أورتيغا (Rafael Pelayo Ortega) إن',
      ['رافائيل بيلايو أورتيغا', 'Rafael Pelayo Ortega'],
    ],
    ['no plural behind a foreign name', 'بحث السفير تشارلز بورغ ترتيبات الزيارة، وقال بورغ', ['تشارلز بورغ', 'بورغ']],
    ['Ali, where the page writes the preposition otherwise', 'وقف على الباب. تقدم به علي أعدي، مرشحا', ['علي أعدي']],
    ['no proclitic on a given name', 'شاركت فاطمة الزهراء المنصوري', ['فاطمة الزهراء المنصوري']],
    ['no eponym of a site', 'زار المركب الرياضي الأمير مولاي عبد الله', []],
    ['no eponym of an airport', 'أوقف بمطار وهران أحمد بن بلة الدولي', []],
    [
      'the first half of a given name, of two letters, under a proclitic',
      'سجل أشرف منديلي وعز الدين منصاري',
      ['أشرف منديلي', 'عز الدين منصاري'],
    ],
    ['a rank of two words', 'حضر الفريق أول السعيد منقوحة', ['السعيد منقوحة']],
    ['kin by the given name alone', 'فر مع شقيقه نبيل', ['نبيل']],
    ['a pope', 'قال البابا ليو الرابع عشر', ['ليو الرابع عشر']],
    ['no pills behind a verb', 'ضبطت حبوب الهلوسة في المطار', []],
    ['in the name of', 'أوضح المتحدث باسم الوزارة', []],
    ['a family name before the office', 'استقبل سيف عبدالله الشعفار وكيل الوزارة', ['سيف عبدالله الشعفار']],
    ['no noun for a family name', 'قال سعد إسلام. وبعد اعتناق الإسلام سافر', ['سعد إسلام']],
    ['a name in Latin letters behind a title', 'استقبل السفير Owen HARTLAND ضيفه', ['Owen HARTLAND']],
    ['a name in Latin letters before an office', 'التقى بـ Maria Bin Adam KESTER، سفيرة غانا', ['Maria Bin Adam KESTER']],
    ['no company in Latin letters', 'تحدث مدير Blue Harbour Logistics عن السوق', []],
    [
      'a name with all its fathers',
      'حضر سمو الأمير سالم بن فهد بن ناصر بن عبدالعزيز آل مرجان وزير الداخلية',
      ['سالم بن فهد بن ناصر بن عبدالعزيز آل مرجان'],
    ],
    ['a spokesman of a ministry', 'قال المتحدث باسم وزارة الخارجية الإيرانية سعيد رستم نيا إن', ['سعيد رستم نيا']],
    ['who presides a council', 'قال رئيس مجلس القضاء الأعلى صادق زيتون إن', ['صادق زيتون']],
    ['a woman called as a particle is written', 'التقى المساعدة آن هارتسون في مكتبها', ['آن هارتسون']],
    ['a by-name in quotes and the next of the list', 'سجل أحمد منديل "كاتو" وسعيد الرميثي هدفين', ['أحمد منديل', 'كاتو', 'سعيد الرميثي']],
    [
      'the next of a list of players',
      'غاب روبرت كراوتسكي وفينكو مارتشيف وأندرياس هولستن',
      ['روبرت كراوتسكي', 'فينكو مارتشيف', 'أندرياس هولستن'],
    ],
    ['no verb behind a name', 'وصل خالد العلوي وغرد محمد سالم على حسابه', ['خالد العلوي', 'محمد سالم']],
    ['a name and the same with the article', 'قتل رجل الدين البارز نمر النمر.', ['نمر النمر']],
    ['those counted behind a colon', 'أسماء المتهمين الخمسة، وهم: مبارك ملفان (مواليد 1986)', ['مبارك ملفان']],
    ['no boat of an outing', 'تعطل قارب نزهة تعذر سحبه', []],
    ['no names of things', 'نشرت الوزارة في بيانها أسماء الأشخاص الخمسة', []],
    ['no verb behind a preposition', 'بسط الأمن عبر كامل التراب الوطني', []],
    ['no woman in «with us»', 'لدينا اعترافات كثيرة', []],
    ['a rank with the service and a stroke', 'التقى الفريق شرطة حقوقي/ عثمان مضوي ضيفه', ['عثمان مضوي']],
    ['a rank of an engineer', 'قال العميد ركن بحري طارش القحطاني إن', ['طارش القحطاني']],
    ['a name as a tag behind a rank', 'وقال المراقب العام #سيدو_كانتي إن', ['سيدو_كانتي']],
    ['who begins as a verb does, behind the verb', 'وقال الأستاذ الدكتور تهامي برهوم إن', ['تهامي برهوم']],
    ['a stranger behind whom he speaks for', 'وقال المتحدث باسم الشرطة بوبي خاندار إن', ['بوبي خاندار']],
    ['a stranger behind the country', 'وأقال رئيس كينيا جوماندا كيباتي الحكومة', ['جوماندا كيباتي']],
    ['who is posted to a country', 'التقت السفيرة البريطانية في لبنان هاميش كاولدر قائد الجيش', ['هاميش كاولدر']],
    ['who is of a ministry that is a noun', 'صرحت وزيرة الدفاع الألمانية كرامبا كارنباور إن', ['كرامبا كارنباور']],
    ['no sentence behind the country', 'وصف رئيس روسيا خصومه في الغرب', []],
    ['no masdar behind the verb', 'قال وزير الدفاع مبررا قراره إن', []],
    ['a given name of two words', 'منذ سقوط نظام زين العابدين الماجدي', ['زين العابدين الماجدي']],
    ['a title that is a name', 'قال رئيس الصومال حسن شيخ محمود إن', ['حسن شيخ محمود']],
    ['a preposition as a name', 'وقال العميد سالم خلف الدوسري إن', ['سالم خلف الدوسري']],
    ['a plural as a family name', 'وقال العقيد لؤي عويضات إن. وأضاف عويضات', ['لؤي عويضات', 'عويضات']],
    ['a feminine as a family name', 'حضر قائد خفر السواحل عبد الله كرمية، فيما', ['عبد الله كرمية']],
    ['a verb that is a given name, before another', 'قال وزير الدولة عادل جمعة إن', ['عادل جمعة']],
    ['a name in ا', 'التقى الوزير راجيف بانداراسينا الوفد', ['راجيف بانداراسينا']],
    ['an initial behind an unknown name', 'أوقف المدعو جاموند ب. في منزله', ['جاموند ب.']],
    ['no heir', 'حفظ الله سمو ولي عهده الأمين، وسمو ولي ولي العهد', []],
    ['no deed of God', 'جاء النجاح بعد توفيق الله سبحانه، بفضل الله تعالى', []],
    ['no gardens of paradise and no share', 'تغمده الله في جنات النعيم، وكانت حصة الأسد لنا', []],
    ['no names behind a verb', 'نشر أسماء الحكام في القائمة', []],
    ['nothing that a judge orders', 'قضت القاضية بتجميد نشاطه، وأمر القاضي بإيداع المتهم السجن', []],
    ['nothing of a clause behind an office', 'أحاط رئيس مجلس الوزراء المجلس علما بفحوى الرسالة', []],
  ])('%s', (_, text, expected) => expect(found(text, 'person')).toEqual(expected))
})

describe('organisations in the press of many countries', () => {
  test.each([
    ['services', 'تمكنت مصالح الدرك الوطني من حجز الكمية بالتنسيق مع الجمارك الجزائرية', ['الدرك الوطني', 'الجمارك الجزائرية']],
    ['a school of a service', 'دورة في مدرسة الشرطة الوطنية وأخرى في أكاديمية الشرطة', ['مدرسة الشرطة الوطنية', 'أكاديمية الشرطة']],
    ['the service by its people', 'قال أحد ضباط الأمن الوطني', ['الأمن الوطني']],
    ['not the safety of the country', 'قضايا تهم الأمن الوطني', []],
    ['not inside an office', 'قال المدير العام للأمن الوطني', []],
    ['a ministry of any field', 'أعلنت وزارة التراث والسياحة ووزارة الزلازل', ['وزارة التراث والسياحة', 'وزارة الزلازل']],
    ['a party by any noun', 'استغرب حزب التكتل ذلك', ['حزب التكتل']],
    ['a name in quotes', 'رد تحالف «تأسيس» على البيان', ['تحالف «تأسيس»']],
    ['a fund of a city', 'رئيس مجلس دبي لأمن المنافذ', ['مجلس دبي لأمن المنافذ']],
    ['a centre named after a king', 'وزع مركز الملك سالم للإغاثة سلالا', ['مركز الملك سالم للإغاثة']],
    ['a short name in brackets', 'ذكرت وكالة الأنباء القطرية الرسمية (قنا) الخبر', ['وكالة الأنباء القطرية', 'قنا']],
    ['a body of the world', 'وفد من مؤسسة البناء الدولية', ['مؤسسة البناء الدولية']],
    ['a station of the police', 'داخل حجز قسم شرطة القاهرة شمال وفرعية مباحث غرب', ['قسم شرطة القاهرة شمال', 'فرعية مباحث غرب']],
    [
      'a station in a place no list has',
      'فتح مركز شرطة زنبورين تحقيقا، ونقل إلى مخفر درك بيت زنبور',
      ['مركز شرطة زنبورين', 'مخفر درك بيت زنبور'],
    ],
    ['the police of an area', 'قالت قيادة شرطة محافظة زنبور وشرطة ضواحي القاهرة', ['قيادة شرطة محافظة زنبور', 'شرطة ضواحي القاهرة']],
    ['the security of a capital', 'في مديرية أمن العاصمة أنقرة', ['مديرية أمن العاصمة أنقرة']],
    ['a court of a town that sits or acts', 'مثل أمام محكمة مغنية، وقضت محكمة طنجة', ['محكمة مغنية', 'محكمة طنجة']],
    ['the court of a city by its number', 'أحالته المحكمة الابتدائية تونس 1 على', ['المحكمة الابتدائية تونس 1']],
    ['no police of nobody', 'وحدة شرطة خاصة ومركز شرطة تابع لها', []],
    ['no court of a town', 'أحيلوا على محكمة مغنية', []],
    ['a court where somebody serves', 'قال وكيل الجمهورية لدى محكمة مغنية إن', ['محكمة مغنية']],
    ['a criminal court of a town', 'مثل أمام محكمة جنايات سوهاج شمال', ['محكمة جنايات سوهاج شمال']],
    ['a unit by what it fights', 'تزويد وحدة مكافحة الجرائم الإلكترونية بأجهزة', ['وحدة مكافحة الجرائم الإلكترونية']],
    ['no unity of a nation', 'أكد وحدة التراب الوطني', []],
    ['two purposes', 'نظمت اللجنة الوطنية لمكافحة ومنع الهجرة دورة', ['اللجنة الوطنية لمكافحة ومنع الهجرة']],
    ['an agency by any noun', 'في تصريح لوكالة الفيحاء أن', ['وكالة الفيحاء']],
    ['the security of a Kurdish city', 'أعلنت أسايش السليمانية', ['أسايش السليمانية']],
    ['a department by two fields', 'بيان إدارة العلاقات العامة والإعلام أن', ['إدارة العلاقات العامة والإعلام']],
    ['a centre named after a sultan no list has', 'اتفاقية مع مركز السلطان برقوس العالي للثقافة', ['مركز السلطان برقوس العالي للثقافة']],
    ['an arm of the state', 'شاركت وحدات من جيش البحر وسلاح البحرية الملكي البحريني', ['جيش البحر', 'سلاح البحرية الملكي البحريني']],
    ['a staff of a service', 'أعلنت قيادة أركان الدرك ذلك', ['قيادة أركان الدرك']],
    [
      'a short name in quotes, and then alone',
      'ذكرت المديرية العامة للغمدات "غمدا" الخبر. وبحسب "غمدا" فإن',
      ['المديرية العامة للغمدات', 'غمدا', 'غمدا'],
    ],
    ['letters in brackets', 'شاركت مجموعة الدعم العملياتي (GXO) فيها', ['مجموعة الدعم العملياتي', 'GXO']],
    [
      'what is unlike the law',
      'قررت اللجنة العليا لمتابعة الهجرة غير الشرعية والحدود ذلك',
      ['اللجنة العليا لمتابعة الهجرة غير الشرعية والحدود'],
    ],
    ['the bureau of an office', 'قال مكتب المدعي العام الوطني لمكافحة الإرهاب إن', ['مكتب المدعي العام الوطني لمكافحة الإرهاب']],
    ['armed groups', 'أعلن لواء الفرقان وكتائب شهداء الوادي ذلك', ['لواء الفرقان', 'كتائب شهداء الوادي']],
    ['no participle', 'الانضمام إلى حزب محظور ومجموعة متهمة بالعمل', []],
    ['no ministry inside an office', 'استقبل مساعد وزير الخارجية الأمريكية', []],
    ['no forces of any country', 'بحث التعاون بين قوات الأمن', []],
    ['no medal for a bank', 'قلده شهادة ووساما', []],
  ])('%s', (_, text, expected) => expect(found(text, 'organization')).toEqual(expected))

  test('a page of sport introduces its clubs', () => {
    const sport =
      'فاز فريق الزهيرة على مضيفه نوراز في الدوري بعد هدف اللاعب في الشوط الثاني من المباراة، وتجمد رصيد نوراز، ورفع الزهيرة رصيده'
    expect(found(sport, 'organization')).toEqual(['الزهيرة', 'نوراز', 'نوراز', 'الزهيرة'])
    expect(found('فاز فريق جيد على منافسه المباشر في الدوري بعد هدف اللاعب في الشوط الثاني من المباراة', 'organization')).toEqual([])
  })

  test('clubs go by one word on a page of sport alone', () => {
    const sport = 'خسر الأهلي المباراة في الدوري بعد هدف اللاعب في الشوط الثاني، وتعادل الزمالك'
    expect(found(sport, 'organization')).toEqual(['الأهلي', 'الزمالك'])
    expect(found('حفظ السلم الأهلي واجب، وسكن في الزمالك', 'organization')).toEqual([])
  })
})

describe('places in the press of many countries', () => {
  test.each([
    ['no valley in a verb', 'وأدى الانفجار إلى مقتل شخصين', []],
    ['a district no list has', 'في قضاء الزنبوري وبلدة حورتعلا ومديرية «رحبة»', ['الزنبوري', 'بلدة حورتعلا', 'رحبة']],
    ['no directorate', 'قالت مديرية التربية إن مدينة ساحلية كبيرة استقبلت الوفد', []],
    ['an adjective is no country', 'مؤسسات الدولة السعودية والعلاقات السعودية', []],
    ['a country behind a man', 'زار الوزير السعودية', ['السعودية']],
    ['no event', 'في مؤتمر موسكو ومهرجان قرطاج', []],
    ['states by their adjective', 'بين المملكة السعودية والجمهورية الإيرانية', ['المملكة السعودية', 'الجمهورية الإيرانية']],
    ['a mountain by its colour', 'عملية بمنطقة الجبل الأصفر', ['الجبل الأصفر']],
    ['a cape', 'جنح المركب قبالة رأس نيمرو وعلى رأس وفد كبير', ['رأس نيمرو']],
    ['several towns behind one word', 'في بلديات نانسي وتورل ومدينتي هانوفر وأتنبورن', ['نانسي', 'تورل', 'هانوفر', 'أتنبورن']],
    ['a town between two known ones', 'أمطار في تازة والزبوجة وفاس', ['تازة', 'الزبوجة', 'فاس']],
    ['a region behind «states of»', 'زار دول الخليج', ['الخليج']],
    ['a province, before what it is kept from', 'تمكنت دوريات المنطقة الشرقية من إحباط التسلل', ['المنطقة الشرقية']],
    ['no town in a night', 'في وقت متأخر من ليل الجمعة', []],
    ['no country in a plural', 'أكدت جهات سورية معارضة ذلك', []],
    ['no town in a verb', 'كان ينقل الركاب', []],
    ['no boat', 'على متن مركب معطب قبالة السواحل', []],
    ['a tomb', 'اقتحموا قبر يوسف', ['قبر يوسف']],
    ['no part of a town', 'اقتحمت المنطقة الشرقية من نابلس', ['نابلس']],
    ['a seat of government', 'ترأس في السراي الحكومي اجتماعا', ['السراي الحكومي']],
    ['a city that begins as a given name', 'في مقر الوزارة برام الله، اتفاقية', ['رام الله']],
    ['a crossing and a street by any noun', 'عبر معبر الكرامة إلى شارع المعارض', ['معبر الكرامة', 'شارع المعارض']],
    ['no camp of somebody', 'جولة في مخيم اللاجئين ومستشفى المدينة', []],
    ['a quarter by its dwellings', 'مداهمة مستودع بحي 1850 مسكن وشقة', ['حي 1850 مسكن']],
    ['a hamlet named after a man', 'الضحية من أهالي عزبة عمرو، أمس', ['عمرو']],
    ['a Berber village', 'في منزل بدوار تازومارت، أمس', ['تازومارت']],
    ['no adjective before another', 'عملية سورية عراقية مشتركة', []],
    ['no country of a medal', 'تسلم وسام "نجمة القدس" أمس', []],
    ['a village by a preposition', 'أصيب في حوارة، وقالت حوارة', ['حوارة']],
    ['a cemetery', 'ووري الثرى بمقبرة العالية.', ['مقبرة العالية']],
    ['no name of a yacht', 'ويخت يحمل اسم "الأميرة صوفيا" كان هناك', []],
  ])('%s', (_, text, expected) => expect(found(text, 'place')).toEqual(expected))
})
