/**
 * Words that, before a name, make it the name of a site: «مطار …», «ملعب …».
 *
 * @module
 */
import { names } from './list'

/** Site words that belong to the name. */
export const SITE_HEADS = names(
  `مطار|ميناء|ملعب|استاد|ستاد|معبر|مضيق|بحر|خليج|جبل|وادي|واد|جزيرة|جزر|سد|نهر|مخيم|قناة|بحيرة|شبه جزيرة|قصر|ساحة|ميدان|شارع|زنقة|جسر|سجن|مجمع|قاعدة|قرية|بلدة|دوار|مسجد|جامع|كنيسة|كاتدرائية|برج|مستشفى|حديقة|غابة|هضبة|صحراء|مركب|فندق|مسرح|متحف|دير|كورنيش|حي|حصن|قلعة|قبر|مقام|مرقد|مستوطنة|حارة|حاجز|معبد|سوق|محطة|منتزه|منتجع|جبال|مقبرة|مرفأ|منفذ|كوبري|محمية|نفق|خور|كهف|تقاطع|مدافن`,
)

/** Words before the name of a city or province: they stay outside the name, and tell that a homograph is a place. */
export const AREA_WORDS = names(
  `مدينة|المدينة|إقليم|اقليم|عمالة|جهة|ولاية|محافظة|منطقة|بلدية|قضاء|لواء|حي|عاصمة|العاصمة|ضواحي|ضاحية|أحياء|شوارع|جماعة|دائرة|مقاطعة|ناحية|مديرية|قرية|بلدة|شمال|جنوب|شرق|غرب|وسط|دولة|إمارة|سلطنة|ساكنة|أهالي|أهل|سكان|منتخبات|منتخبي|سواحل|ساحل|شاطئ|شواطئ|بلدات|بلدتي|مدينتي|محافظتي|محافظات|ولايتي|ولايات|قضاءي|ريف|مخيم|مرتفعات|جبال|بعاصمة|مستشفيات|مدن|قرى|الطريق|مطار|ميناء|ملعب|قرب|نحو|صوب|باتجاه|اتجاه|خارج|داخل|بين|إلى|الى|في|من`,
)

/** Words of the name of a competition: a country behind them is part of it, «كأس إفريقيا», «دوري أبطال أوروبا». */
export const COMPETITION_WORDS = names(
  `كأس|دوري|بطولة|أبطال|أمم|كوبا|سوبر|مؤتمر|منتدى|قمة|اتفاق|اتفاقية|اتفاقيات|إعلان|معاهدة|بروتوكول|مهرجان|معرض|ماراثون|رالي|بينالي|إكسبو|موسم|جائزة|مسار|نداء|أسبوع|ديربي|كلاسيكو|أولمبياد|ألعاب|مونديال|حوار|وسام|نجمة|ميدالية|قلادة|درع`,
)

/** Site words that a name follows nearly always, even one that is a common noun. */
export const SURE_SITES = names(`مطار|ملعب|استاد|ستاد|معبر|مخيم|حي|بلدة|قرية|جبل|وادي|مضيق|جزيرة|مستشفى|مستوطنة|شارع|زنقة`)

/** Words of administration that the name of a place no lexicon has follows: «قضاء الحويجة», «بلدة حورتعلا». */
export const DISTRICT_WORDS = names(
  `قضاء|ناحية|بلدة|قرية|مديرية|مقاطعة|معتمدية|دشرة|عزلة|مدينة|بلدية|ولاية|محافظة|منطقة|حي|سواحل|ساحل|شاطئ|ضاحية|جماعة|دوار|قيادة|عمادة|حقل|جبهة|مفرق|حاجز|مخيم|مرتفعات|سهل|جرود|ريف|عزبة|نجع|ضيعة|محلية|دسكرة`,
)

/** Hamlets, which are called after people as often as not: «عزبة عمرو». */
export const HAMLET_WORDS = names(`عزبة|نجع|ضيعة|دشرة|عزلة|دوار|خربة|قرية|بلدة`)

/** Words that introduce the one-word name of a place, which the article then writes alone: «محافظة الشرقية». */
export const INTRODUCING_WORDS = names(`محافظة|ولاية|مدينة|قضاء|ناحية|بلدة|قرية|بلدية|إقليم|إمارة|معتمدية|دوار|عزبة|نجع|ضيعة|دشرة`)

/** Of these, those that a common noun with the article follows just as well, so that none makes a name: «مديرية التربية». */
export const LOOSE_DISTRICT_WORDS = names(
  `مديرية|منطقة|ولاية|محافظة|حي|سواحل|ساحل|شاطئ|ضاحية|جماعة|دوار|قيادة|عمادة|جبهة|مفرق|حاجز|مدينة|بلدية|مقاطعة|سهل|ريف|حقل|مرتفعات|جرود`,
)

/** Of these, the masculine ones: an unknown word without the article behind them may be their adjective, «ساحل طويل». */
export const MASCULINE_DISTRICT_WORDS = names(`قضاء|حي|ساحل|شاطئ|دوار|مفرق|حاجز|سهل|ريف|حقل|مخيم|نجع`)

/** First words of the names of places: «سيدي بلعباس», «عين التينة». */
export const TOPONYM_HEADS = names(`سيدي|أولاد|بئر|حاسي|كفر|تل|آيت|عين|باب|رأس|بيت|بني|برج|دير|خربة|قلعة|أبو|أم|ذراع|واد|خان|مرسى|شبين|ميت`)

/** Sites whose word is as often a common noun: only a known name, or one in the form of a name, makes a site of it. */
export const DOUBTFUL_SITES = names(
  `مقام|سوق|محطة|منتجع|حاجز|معبد|قلعة|حارة|مركب|قاعدة|مجمع|غابة|سد|برج|جسر|قصر|مسرح|متحف|فندق|حديقة|سجن|ساحة|قناة|حي|هضبة|صحراء|مقبرة|منفذ|كوبري|محمية|نفق|خور|كهف|تقاطع|مدافن`,
)
