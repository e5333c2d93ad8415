/**
 * Attacks told by a noun that no verb of its own asserts: as what somebody died of, or by what a relative clause says it did.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import { oneOf, oneOfNouns } from '../../arabic/lists'
import { TokenKind } from '../../arabic/tokens'
import type { Sentence } from '../sentences'
import { MARK } from './grammar'
import type { NounSense } from './lexicon'
import { findClass } from './needs'
import { hasMark, type Scene } from './scene'
import { nounStands } from './standing'
import { ARMED, FOILED } from './triggers/attack'
import { OBJECT } from './triggers/objects'
import type { Frame } from './triggers/types'

const ARMED_MEN = wordSet(
  'مسلحون مسلحين مسلحان مسلح مسلحة المسلحون المسلحين ميليشيا ميليشيات مليشيا مليشيات إرهابيون الإرهابيون إرهابيين انتحاري انتحاريون مجهولون مجهولين ملثمون ملثمين متظاهرون المتظاهرون محتجون المحتجون متمردون المتمردون مهاجمون المهاجمون مخربون بلطجية',
)
const isSettler = oneOf('مستوطنون المستوطنون مستوطنين مستوطن')
/** How far around its verb who breaks in is told. */
const ARMED_REACH = 2

/** «مجموعة مسلحة اقتحمت …», «اقتحم مسلحون …». */
function byArmedMen(scene: Scene, i: number): boolean {
  for (let k = Math.max(0, i - ARMED_REACH); k <= i + ARMED_REACH; k++) if (ARMED_MEN.has(scene.tokens.form[k] as string)) return true
  return false
}

const isGroup = oneOfNouns(
  'تنظيم جماعة جماعات حركة فصيل فصائل مقاتلو مسلحو داعش قاعدة طالبان حوثي حوثيون حوثيين دعم عصابة عصابات كتائب سرايا مجهولة خارجة خارجون',
)
const NO_SUBJECT = wordSet('على في ضد')
/** How far behind its verb who attacks is told, and how far before it in «كان تنظيم … قد شن …». */
const GROUP_REACH = 4
const GROUP_BACK = 8

/** «شن تنظيم … هجوما», «كان التنظيم … قد شن هجوما», «فئات خارجة عن القانون استهدفت …»: armed men, or a group that is no army, as the subject. */
function byGroup(scene: Scene, i: number): boolean {
  const isOne = (k: number): boolean =>
    isGroup(scene.tokens, k) || isSettler(scene.tokens, k) || ARMED_MEN.has(scene.tokens.form[k] as string)
  for (let k = i + 1; k < i + GROUP_REACH && !NO_SUBJECT.has(scene.tokens.form[k] as string); k++) if (isOne(k)) return true
  const back = hasMark(scene, i - 1, MARK.already) ? GROUP_BACK : GROUP_REACH
  for (let k = i - 1; k >= Math.max(0, i - back) && scene.tokens.kind[k] !== TokenKind.punctuation; k--)
    if (isOne(k)) return !hasMark(scene, k - 1, MARK.inside | MARK.toward) && !NO_SUBJECT.has(scene.tokens.form[k - 1] as string)
  return false
}

/** What is burnt in protest or at home. */
const isBurntThing = oneOfNouns('علم أعلام إطارات صورة صور نسخة نسخ دمى دمية مجسم شموع شمعة نفايات نفسه كتب كتاب مصحف')
/** How far behind its verb what is burnt is told. */
const BURNT_REACH = 12

/** «أحرق مستوطنون منزلا», «أضرم محتجون النار في …»; not «… في إطارات». */
function burns(scene: Scene, i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + BURNT_REACH); k++) if (isBurntThing(scene.tokens, k)) return false
  return byGroup(scene, i)
}

/** Who is hurt where it is no quarrel of two. */
const isVictim = oneOfNouns(
  'شرطي شرطيا شرطيين جندي جنديا جنديين جنود دورية دوريتين دوريات مصلون مصلين مارة مدني مدنيا مدنيين ضابط ضابطا ضباط حارسا رواد حشد حشود جموع سائح سياح مستوطن مستوطنا مستوطنين مستوطنة أشخاص متظاهرين محتجين طلاب',
)
/** How far behind its verb whom it hurts is told. */
const VICTIM_REACH = 7

/** «أطلق شخص النار على رواد …», «طعن شاب ثلاثة من المصلين»; who is shot by the police is none of them. */
function atPeople(scene: Scene, i: number, to: number): boolean {
  for (let k = i + 2; k < Math.min(to, i + VICTIM_REACH); k++)
    if (isVictim(scene.tokens, k)) return !isForce(scene.tokens, i + 1) && !hasMark(scene, k - 1, MARK.inside)
  return false
}
const isForce = oneOfNouns('شرطة شرطي شرطيون أمن قوات قوة حرس رجال عناصر ضابط جندي')

const isWeapon = oneOfNouns(
  'قذيفة قذائف قنبلة قنابل صاروخ صاروخا صاروخين صواريخ عبوة عبوات مفخخة ناسفة هاون مدفعية مدفعي مسيرة مسيرات برصاص',
  'بالرصاص انتحاري طيران',
)
/** How far around its verb what an attack is made with is told. */
const ARMS_BACK = 4
const ARMS_REACH = 18

/** What a trigger may ask of who attacks, or of what is hurt: see {@link Frame.armed}. */
export function isArmed(scene: Scene, kind: NonNullable<Frame['armed']>, i: number, to: number): boolean {
  if (kind === 'arms') return withArms(scene, i, to)
  if (kind === 'arson') return burns(scene, i, to)
  if (kind === 'crowd') return byArmedMen(scene, i) || isSettler(scene.tokens, i + 1)
  if (kind === 'people') return byArmedMen(scene, i) || atPeople(scene, i, to)
  return kind === 'group' ? byGroup(scene, i) : byArmedMen(scene, i)
}

/** «استهدفت طائرة مسيرة …», «استهدف مسلحون …», «استهدفت الجماعة قرى … مستخدمة قذائف المدفعية». */
function withArms(scene: Scene, i: number, to: number): boolean {
  if (byArmedMen(scene, i)) return true
  for (let k = Math.max(0, i - ARMS_BACK); k < Math.min(to, i + ARMS_REACH); k++) if (isWeapon(scene.tokens, k)) return true
  return false
}

const CASUALTIES = wordSet(
  'قتل قتلوا قتلت قتلا يقتل قتلى قتيل قتيلا مقتل مصرع مصرعه مصرعهم مصرعهما استشهد استشهدوا استشهاد أصيب أصيبوا أصيبت إصابة جرح جرحوا جرحى ضحايا ضحية سقط سقوط مات لقوا وفاة',
)
const isCasualty = oneOf(...[...CASUALTIES].flatMap((word) => [word, `و${word}`, `ب${word}`]))
const isDue = oneOf('في إثر جراء بسبب نتيجة خلال بفعل بعد عقب')
/** How far before the attack whom it hurt is told, and how far behind its noun the relative clause begins. */
const CASUALTY_REACH = 20
const CLAUSE_REACH = 5

/** «استشهاد ثلاثة جنود في تفجير عبوة …», «قتل شرطي إثر هجوم …»: what they died of has happened. */
function hurts(scene: Scene, k: number, sense: NounSense, sentence: Sentence): boolean {
  if (sense.noun.type !== 'attack' || sense.form.definite || (sense.noun.chance && !sense.noun.needs)) return false
  // «بهجوم لمسلحين», «في انفجار …».
  if (sense.proclitic !== 'ب' && (sense.proclitic !== '' || !isDue(scene.tokens, k - 1))) return false
  const { needs } = sense.noun
  if (typeof needs === 'object' && findClass(scene, k + 1, Math.min(sentence.last, k + 1 + (needs.near ?? 0)), OBJECT[needs.object]) < 0)
    return false
  if (sense.noun.with !== ARMED && !nounStands(scene, k, sentence.last, sense)) return false
  for (let j = k - 1; j >= Math.max(sentence.first, k - CASUALTY_REACH); j--) {
    if (hasMark(scene, j, MARK.negation | MARK.purpose)) return false
    if (isCasualty(scene.tokens, j)) return !hasMark(scene, j - 1, MARK.negation | MARK.subjunctive)
  }
  return false
}

/** What an attack did or who is told to have been behind it, in the past, with what it did it to or with the attack as pronoun. */
const isDeed = oneOf(
  'أسفر أسفرت خلف خلفت أودى أودت أوقع أوقعت استهدف استهدفت ضرب ضربت هز هزت وقع وقعت حصد حصدت طال طالت أدى أدت شهدها شهدته شهده شهدتها عرفها عرفته نفذه نفذها نفذته نفذتها شنه شنها شنته شنتها تبناه تبناها تبنته تبنتها راح',
)
const isAimed = oneOf('استهدف استهدفت')

/** «تفجيرات 21 أبريل التي أسفرت عن …», «الانفجارات التي استهدفت كنائس»: what a relative clause tells of has happened. */
function isToldOf(scene: Scene, k: number, sense: NounSense, sentence: Sentence): boolean {
  if (sense.noun.type !== 'attack' || FOILED.has(scene.tokens.form[k - 1] as string)) return false
  // «في هجوم أسفر عن …»: a clause behind a noun without the article has no pronoun before it.
  const bare = !sense.form.definite && sense.proclitic === '' && isDue(scene.tokens, k - 1)
  for (let j = k + 1; j < Math.min(sentence.last - 1, k + CLAUSE_REACH); j++) {
    if (!hasMark(scene, j, MARK.relative)) {
      if (bare && isDeed(scene.tokens, j)) return sense.noun.with === ARMED || nounStands(scene, k, sentence.last, sense)
      continue
    }
    if (!isDeed(scene.tokens, j + 1)) return false
    return sense.noun.with === ARMED || isAimed(scene.tokens, j + 1) || nounStands(scene, k, sentence.last, sense)
  }
  return false
}

const isCase = oneOf('عملية حادث حادثة')
/** «أسفر انفجار سيارة مفخخة عن …», «خلف هجوم مسلح …», «أسفرت عملية إطلاق نار عن …»: what is told of an attack right before its noun. */
const isDoer = (scene: Scene, k: number, sense: NounSense, sentence: Sentence): boolean =>
  sense.noun.type === 'attack' &&
  sense.noun.needs === undefined &&
  sense.proclitic === '' &&
  !sense.form.definite &&
  k - 1 >= sentence.first &&
  (isDeed(scene.tokens, k - 1) || (isCase(scene.tokens, k - 1) && isDeed(scene.tokens, k - 2))) &&
  nounStands(scene, k, sentence.last, sense)

/** Whether an attack is told of by its noun. */
export const isAttack = (scene: Scene, k: number, sense: NounSense, sentence: Sentence): boolean =>
  hurts(scene, k, sense, sentence) || isToldOf(scene, k, sense, sentence) || isDoer(scene, k, sense, sentence)
