/**
 * The article of a new archive. Its people, its library and its reading club are invented.
 *
 * @module
 */

/** The article, as it might have been scraped: a headline, a stamp, the text, and what stands around it on a page. */
export const ARTICLE = `الرئيسية | ثقافة | رياضة

مديرة خزانة الواحة تستقبل رئيس نادي القراء بفاس

نشر في: 14 مارس 2025

استقبلت مديرة خزانة الواحة، هدى السملالي، أمس الخميس بفاس، رئيس نادي القراء، يونس بنعبو، وبحثا سبل تعزيز التعاون في مجال رقمنة المخطوطات.

وأكدت السملالي، خلال هذا اللقاء، على أهمية فتح الخزانة أمام الباحثين الشباب.

ومن جانبه، قال الخطاط إدريس الزموري إن المعرض المقبل سيقام بمدينة شفشاون.

اقرأ أيضا
معرض الكتاب يفتح أبوابه في أبريل

أضف تعليقك
`
