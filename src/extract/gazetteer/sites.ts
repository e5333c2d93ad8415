/**
 * Words that, before a name, make it the name of a site: «مطار …», «ملعب …».
 *
 * @module
 */
import { names } from './list'

/** Site words that belong to the name. */
export const SITE_HEADS = names(
  `مطار|ميناء|ملعب|استاد|ستاد|معبر|مضيق|بحر|خليج|جبل|وادي|واد|جزيرة|جزر|سد|نهر|مخيم|قناة|بحيرة|شبه جزيرة|قصر|ساحة|ميدان|شارع|زنقة|جسر|سجن|مجمع|قاعدة|قرية|بلدة|دوار|مسجد|جامع|كنيسة|كاتدرائية|برج|مستشفى|حديقة|غابة|هضبة|صحراء|مركب|فندق|مسرح|متحف|دير|كورنيش|حي`,
)

/** Words before the name of a city or province: they stay outside the name, and tell that a homograph is a place. */
export const AREA_WORDS = names(
  `مدينة|المدينة|إقليم|اقليم|عمالة|جهة|ولاية|محافظة|منطقة|بلدية|قضاء|لواء|حي|عاصمة|العاصمة|ضواحي|ضاحية|أحياء|شوارع|جماعة|دائرة|مقاطعة|ناحية|مديرية|قرية|بلدة|شمال|جنوب|شرق|غرب|وسط|دولة|إمارة|سلطنة|ساكنة|أهالي|سكان|بعاصمة|مستشفيات|مدن|قرى|الطريق|مطار|ميناء|ملعب|قرب|نحو|صوب|باتجاه|اتجاه|خارج|داخل|بين|إلى|الى|في|من`,
)

/** Words of the name of a competition: a country behind them is part of it, «كأس إفريقيا», «دوري أبطال أوروبا». */
export const COMPETITION_WORDS = names(`كأس|دوري|بطولة|أبطال|أمم|كوبا|سوبر`)

/** Site words that a name follows nearly always, even one that is a common noun. */
export const SURE_SITES = names(`مطار|ملعب|استاد|ستاد|معبر|مخيم|حي|بلدة|قرية|جبل|وادي|مضيق|جزيرة`)
