/**
 * The small words that decide whether a clause asserts what it names: negation, condition, purpose, plan, relative
 * clause, occasion. Each is a bit, so that a token carries all that is known of it in one number.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'

/** What a grammatical word does to what follows it. */
export const MARK = {
  /** لم، لن، لا، دون: the act did not or will not happen. */
  negation: 1,
  /** أن, before a verb in the subjunctive. */
  subjunctive: 2,
  /** المقرر، المرتقب، ينتظر: what follows is announced. */
  planned: 4,
  /** إذا، لو: nothing is asserted. */
  condition: 8,
  /** بهدف، من أجل، سبل: a purpose, no act. */
  purpose: 16,
  /** الذي، التي. */
  relative: 32,
  /** عندما، حين: a time told by another act. */
  while: 64,
  /** خلال، عقب، هامش: the noun that follows is an occasion, not what the verb tells. */
  occasion: 128,
  /** كان, before a verb: past of what follows. */
  was: 256,
  /** قبل، بعد، سبق, before أن: what follows has happened. */
  happened: 512,
  /** مع: the partner follows. */
  together: 1024,
  /** هذا، هذه: the noun points back. */
  pointing: 2048,
  /** حاليا، اليوم: the present tense tells of now. */
  now: 4096,
  /** بصدد, and إطار before زيارة: under way. */
  underway: 8192,
  /** إلى, نحو, لدى: a direction. */
  toward: 16384,
  /** في, قرب, داخل: a place. */
  inside: 32768,
  /** منذ, مواليد: the date that follows dates something else. */
  since: 65536,
  /** Other ones of the same: آخرون, آخرين. */
  others: 131072,
  /** ختام، الختامية: the end of the occasion. */
  closing: 262144,
  /** قد, before a verb in the past. */
  already: 524288,
  /** بعد، عقب، إثر, and مع after بالتزامن: the masdar that follows has happened. */
  after: 1048576,
  /** كما، حيث، فيما: a clause begins. */
  conjunction: 2097152,
  /** سبق, before أن: earlier than what the article is about. */
  before: 4194304,
  /** بلاغ، بيان، المصدر: a communiqué, or the word that points back to one. */
  communique: 8388608,
  /** انطلاق، اختتام: what follows begins or ends. */
  opening: 33554432,
  /** بحوزته، بحوزتهم: what is found on whoever is arrested. */
  possession: 16777216,
  /** مدى، مدة، تدوم، تستمر: how long it lasts follows, or until when. */
  lasting: 67108864,
  /** أحيل، أودع، أفرج: what becomes of those arrested. */
  referred: 134217728,
} as const
/** The name of a mark. */
export type Mark = keyof typeof MARK

/** The words of each mark, with the article where they take it. */
export const MARK_WORDS: Readonly<Record<Mark, ReadonlySet<string>>> = {
  negation: wordSet('لم لن لا ليس ليست دون بدون عدم نفى نفت نافيا نافية نافين'),
  subjunctive: wordSet('أن'),
  planned: wordSet(
    'المقرر المرتقب المنتظر المزمع المتوقع المبرمج المقررة المرتقبة المنتظرة المزمعة المتوقعة ينتظر يرتقب يتوقع يعتزم تعتزم يستعد تستعد سوف',
  ),
  condition: wordSet('إذا لو لولا كلما حال شريطة شرط ربما لعل'),
  purpose: wordSet(
    'أجل بهدف بغية بغرض قصد بقصد كي لكي سبل ضرورة إمكانية أهمية بغاية نية محاولة محاولات تهدف يهدف تروم يروم رغبة رغبته رغبتها مجرد',
  ),
  relative: wordSet('الذي التي الذين اللذين اللذان اللتين اللتان اللواتي'),
  while: wordSet('عندما حين حينما حيثما'),
  occasion: wordSet(
    'خلال أثناء عقب إثر غداة هامش هوامش ختام نهاية بداية مستهل بعد قبل بمناسبة مناسبة إطار سياق ضوء منذ حول بشأن بخصوص نتائج مخرجات توصيات أهمية حصيلة',
  ),
  was: wordSet('كان كانت كانا كانوا كانتا'),
  happened: wordSet('قبل بعد سبق منذ'),
  together: wordSet('مع رفقة برفقة بمعية نظير نظيره نظيرته نظيرها'),
  pointing: wordSet('هذا هذه هذان هذين هاتين تلك ذلك'),
  now: wordSet('حاليا اليوم الآن'),
  underway: wordSet('بصدد'),
  toward: wordSet('إلى نحو صوب'),
  inside: wordSet(
    'في قرب داخل بالقرب بمدينة بضواحي بمنطقة بحي بجماعة بدوار بمحيط بمشارف بقرية بجزيرة بسواحل بشمال بجنوب بشرق بغرب بوسط بمحطة بمعبر بباب بمركز بملعب بقاعة بفندق بقصر',
    'بمقر بالعاصمة بمطار بميناء بإقليم بجهة بعمالة بولاية بمحافظة بمديرية بمبنى بمكتب',
  ),
  since: wordSet('منذ مواليد بين إلى حتى ميلاد'),
  others: wordSet('آخرون آخرين آخر أخرى'),
  closing: wordSet('ختام الختامية الختامي اختتام نهاية'),
  already: wordSet('قد فقد وقد ولقد لقد'),
  after: wordSet('بعد عقب إثر غداة خلال أثناء مع لدى'),
  before: wordSet('سبق'),
  possession: wordSet('بحوزته بحوزتها بحوزتهم بحوزتهما حوزته حوزتها حوزتهم حوزتهما'),
  opening: wordSet('انطلاق افتتاح اختتام ختام انعقاد تنظيم تخريج أعمال فعاليات أشغال وأشغال وأعمال وفعاليات'),
  communique: wordSet('بلاغ بلاغا البلاغ بيان بيانا البيان المصدر'),
  lasting: wordSet(
    'مدى مدار مدة طيلة تدوم يدوم دامت دام ستدوم سيدوم تستغرق يستغرق استغرقت استغرق ستستغرق سيستغرق',
    'تستمر يستمر استمرت استمر ستستمر سيستمر تتواصل يتواصل تواصلت تواصل ستتواصل سيتواصل تمتد يمتد امتدت امتد ستمتد سيمتد',
  ),
  referred: wordSet('أحيل أحيلت أحيلوا أحيلا سيحال ستحال أودع أودعت أودعوا أفرج'),
  conjunction: wordSet('كما حيث فيما بينما إذ ثم حتى بعدما عندما لما كذلك أيضا'),
}
