/**
 * The countries that adjectives of nationality name, by ISO 3166-1 alpha-2.
 *
 * @module
 */
import { foldText } from '../../arabic/fold'

/** The code of each country and its adjective: «MA مغربي». */
const LIST = `
MA مغربي|DZ جزائري|TN تونسي|LY ليبي|MR موريتاني|EG مصري|SD سوداني|SO صومالي|DJ جيبوتي|SA سعودي|AE إماراتي|QA قطري|KW كويتي|BH بحريني|OM عماني|YE يمني|IQ عراقي|SY سوري|LB لبناني|JO أردني|PS فلسطيني|IL إسرائيلي|IR إيراني|TR تركي
FR فرنسي|ES إسباني|PT برتغالي|IT إيطالي|DE ألماني|BE بلجيكي|NL هولندي|LU لوكسمبورغي|CH سويسري|AT نمساوي|GB بريطاني|GB إنجليزي|IE إيرلندي|IE أيرلندي|DK دنماركي|DK دانماركي|SE سويدي|NO نرويجي|FI فنلندي|PL بولندي|PL بولوني|CZ تشيكي|SK سلوفاكي|HU مجري|HU هنغاري|RO روماني|BG بلغاري|GR يوناني|CY قبرصي|MT مالطي|HR كرواتي|SI سلوفيني|RS صربي|AL ألباني|UA أوكراني|RU روسي
US أمريكي|US أميركي|CA كندي|MX مكسيكي|CU كوبي|CO كولومبي|VE فنزويلي|PE بيروفي|CL تشيلي|CL شيلي|AR أرجنتيني|BR برازيلي|CN صيني|JP ياباني|KR كوري|IN هندي|PK باكستاني|AF أفغاني|ID إندونيسي|MY ماليزي|SG سنغافوري|AU أسترالي|NG نيجيري|NE نيجري|ML مالي|SN سنغالي|GM غامبي|GN غيني|CI إيفواري|GH غاني|CM كاميروني|TD تشادي|GA غابوني|CG كونغولي|KE كيني|ET إثيوبي|RW رواندي|UG أوغندي|TZ تنزاني|ZA جنوب إفريقي
LK سريلانكي|BD بنغلاديشي|NP نيبالي|PH فلبيني|TH تايلاندي|TH تايلندي|VN فيتنامي|TW تايواني|KH كمبودي|KZ كازاخستاني|UZ أوزبكي|AZ أذربيجاني|AM أرميني|GE جورجي|BY بيلاروسي|BA بوسني|MK مقدوني|LT ليتواني|LV لاتفي|EE إستوني|IS أيسلندي|NZ نيوزيلندي|EC إكوادوري|BO بوليفي|PY باراغوياني|HT هايتي|PA بنمي|ER إريتري|BI بوروندي|AO أنغولي|MZ موزمبيقي|ZM زامبي|ZW زيمبابوي|NA ناميبي|BF بوركينابي|TG توغولي|LR ليبيري|SL سيراليوني
`

/** The code by each form of the adjective, folded: «المغربية». */
const countries = new Map<string, string>()
for (const entry of LIST.trim().split(/[|\n]/)) {
  const adjective = foldText(entry.slice(3))
  for (const form of [adjective, `${adjective}ه`]) {
    countries.set(form, entry.slice(0, 2))
    countries.set(`ال${form}`, entry.slice(0, 2))
  }
}

/** The country that a folded adjective names, in either gender, with or without the article; undefined for none. */
export const countryOf = (form: string): string | undefined => countries.get(form)
