/**
 * Whether what a trigger needs stands beside it: its object, its partner, its place.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { oneOfNouns } from '../../arabic/lists'
import { memoByForm } from '../../arabic/memo'
import { TokenKind } from '../../arabic/tokens'
import { countryOf } from '../recognise/nationality'
import type { Sentence } from '../sentences'
import { MARK } from './grammar'
import { USE } from './lexicon'
import { hasMark, hasUse, hasWord, lexemeAt, namedAt, type Scene } from './scene'
import { OBJECT, type ObjectClass } from './triggers/objects'
import type { Need } from './triggers/types'
import { COMMA, listed } from './words'

/** How far an object may stand from its trigger, in tokens: a subject with its title and its apposition lies between. */
const OBJECT_REACH = 45
/** How far back the subject of a passive or the noun of a pronoun may stand. */
const BACK_REACH = 6
/** How far back stands whom the pronoun of a relative clause means. */
const RELATIVE_BACK = 15

/** How far the person may stand from a masdar, which nothing parts from its own object but a subject. */
const MASDAR_REACH = 3

/** Where a need is met. */
export interface Met {
  /** The token that meets it; the trigger itself where nothing is needed. */
  readonly at: number
}

const isClass = (scene: Scene, i: number, bits: number): boolean => hasUse(scene, i, bits) && !(bits === OBJECT.haul && isAgency(scene, i))

/** Whether a word is no part of a name; a place of one word may be a homograph (درعا). */
const isCommon = (scene: Scene, k: number): boolean => {
  const named = namedAt(scene, k)
  return named === undefined || (named.kind === 'place' && named.last - named.first === 1)
}

/** The first token in a range of one of the classes, outside names; -1 if none. */
export function findClass(scene: Scene, from: number, to: number, bits: number): number {
  for (let k = from; k < to; k++) if (isClass(scene, k, bits) && isCommon(scene, k)) return k
  return -1
}

/** The first person named, or word for an official or a delegation, in a range; -1 if none. */
export function findPerson(scene: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) if (namedAt(scene, k)?.kind === 'person' || isClass(scene, k, OBJECT.official)) return k
  return -1
}

/** The first place named in a range; -1 if none. */
export function findPlace(scene: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) if (namedAt(scene, k)?.kind === 'place') return k
  return -1
}

function partnerAfter(scene: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (!hasMark(scene, k, MARK.together)) continue
    for (let j = k; j < Math.min(to, k + 6); j++)
      if (namedAt(scene, j)?.kind === 'person' || namedAt(scene, j)?.kind === 'organization' || isClass(scene, j, OBJECT.official)) return j
  }
  return -1
}

/** Two who do something together, as one word right behind the verb: «بحث وزيرا داخلية …», «ناقش الجانبان …». */
const TWO = wordSet('وزيرا رئيسا مديرا قائدا الوزيران الرئيسان المديران القائدان المسؤولان الوفدان الجانبان الطرفان')
const PHONE = wordSet('هاتفي هاتفيا الهاتفي هاتفية الهاتفية')
/** How far behind its verb the second of two subjects stands, and how far back a call by telephone is told. */
const SUBJECTS_REACH = 14
const CALL_REACH = 200

/** «ناقش الجانبان …», but not after a call. */
function bothSides(scene: Scene, i: number): boolean {
  if (!TWO.has(scene.tokens.form[i + 1] as string)) return false
  for (let k = i; k >= Math.max(0, i - CALL_REACH); k--) if (PHONE.has(scene.tokens.form[k] as string)) return false
  return true
}

/** «تباحث مدير الأمن فلان وقائد الشرطة …»: the second subject. */
function secondSubject(scene: Scene, i: number, to: number): number {
  for (let k = i + 2; k < Math.min(to, i + SUBJECTS_REACH) && !hasWord(scene, k, COMMA); k++)
    if (isClass(scene, k, OBJECT.official) && lexemeAt(scene, k)?.proclitic === 'و' && findPerson(scene, i + 1, k) >= 0) return k
  return -1
}

/** Whether the pronoun of a form at `k` stands for people: «هم» does; things in the plural are «ها», so that «ه» is rather the man told of before. */
export function meansPeople(scene: Scene, k: number, form: string, sentence: Sentence): boolean {
  if (/هما?$/.test(form)) return true
  return !form.endsWith('ها') && findClass(scene, Math.max(sentence.first, k - OBJECT_REACH), k, OBJECT.custody) >= 0
}

const AGENCY = wordSet('أجهزة جهاز الأجهزة الجهاز')
/** «أجهزة الأمن» takes, and is not taken. */
const isAgency = (scene: Scene, k: number): boolean => AGENCY.has(scene.tokens.form[k] as string) && hasUse(scene, k + 1, USE.trade)

/** Smuggling is thwarted with a haul to show for it, or it is no seizure. */
const withHaul = (scene: Scene, name: ObjectClass, at: number, to: number): boolean =>
  name !== 'smuggling' || findClass(scene, at + 1, to, OBJECT.haul) >= 0

/** What else is stopped or brought down: attacks, traffic, governments. */
const NOBODY = wordSet(
  'هجوم هجوما هجمات إطلاق عمل العمل إنتاج الإنتاج بث البث برنامج مشروع مشروعا حرب الحرب مباراة المباراة تصدير صادرات تمويل دعم رحلات حركة نشاط تنفيذ إجراءات شاحنات',
  'بحكومة بالحكومة بالرئيس بنظام بالنظام بحكم بالحكم',
)
/** How far behind its verb that object stands. */
const NOBODY_REACH = 5

/** Whether what stands right behind a verb that arrests is nothing that could be arrested. */
function hitsNobody(scene: Scene, i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + NOBODY_REACH); k++) {
    if (hasWord(scene, k, COMMA) || isClass(scene, k, OBJECT.custody)) return false
    if (NOBODY.has(scene.tokens.form[k] as string)) return true
  }
  return false
}

const NATIONAL = /(ان|ون|ين|ا)$/
/** The country of people counted by where they are from: سبعة لبنانيين. */
const nationalOf = memoByForm((form) => (NATIONAL.test(form) ? (countryOf(form.replace(NATIONAL, '')) ?? null) : null))

/** The country of an adjective without the article. */
const nationalAlone = memoByForm((form) => (form.startsWith('ال') ? null : (countryOf(form) ?? null)))

const REACHED = wordSet('إليه إليها')
const CAPITAL = wordSet('العاصمة للعاصمة')
const EACH_OF = listed(wordSet('كل كلا'))
/** «القبض عليهم»: those named before. */
export const ON_THEM = listed(wordSet('عليه عليها عليهم عليهما'))
/** «فيما أوقف ثالث»: one more, counted on. */
const NEXT_ONE = wordSet('ثان ثالث رابع خامس سادس ثالثا رابعا خامسا')
export const isNextOne = (scene: Scene, k: number): boolean => NEXT_ONE.has(scene.tokens.form[k] as string)
/** «بحوزة المتهم»: whose the haul is, not whom the verb takes. */
const POSSESSOR = listed(wordSet('بحوزة حوزة لدى بمنزل منزل بيت سيارة'))
const NUMBERS = wordSet(
  'اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرين ثلاثين أربعين خمسين عشرات',
)

/** Whether a token is a number, in digits or in words. */
export const isCount = (scene: Scene, k: number): boolean =>
  scene.tokens.kind[k] === TokenKind.number || NUMBERS.has(scene.tokens.form[k] as string)

/** How far before an object the preposition of its verb stands: «بأحد أخطر المطلوبين», «بستة أشخاص». */
const PREPOSITION_REACH = 3

const isBehind = (scene: Scene, k: number, i: number, by: string): boolean => {
  for (let j = k; j > Math.max(i, k - PREPOSITION_REACH); j--) if ((scene.tokens.form[j] as string).startsWith(by)) return true
  return false
}

const BY_HAND = wordSet('برصاص بنيران يد أيدي بأيدي هجوم بهجوم هجمات تفجير بتفجير كمين')

const isForces = oneOfNouns('شرطة أمن جيش قوات درك حشد حرس ميليشيات بيشمركة حماية')
/** «اشتبكت مع المهاجم»: what stops an attack is part of it. */
const THE_ATTACKER = 'المهاجم'
/** «مقتل 11 عنصرا من قوات الأمن»: no foe of theirs. */
const isOwnMan = ({ tokens }: Scene, k: number): boolean =>
  (tokens.form[k] as string).startsWith('عن') &&
  (isForces(tokens, k + 1) || (tokens.form[k + 1] === 'من' && (isForces(tokens, k + 2) || isForces(tokens, k + 3))))

type ObjectNeed = Extract<Need, { object: ObjectClass }>

function objectOf(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  { object: name, by, near }: ObjectNeed,
  back: boolean,
  many: boolean,
): number {
  const bits = OBJECT[name]
  // «… خمسة مطلوبين، بعد أن أوقفوا»: a verb in the plural has its people before it.
  const behind = many || hasMark(scene, i - 1, MARK.relative) ? RELATIVE_BACK : BACK_REACH
  // «…، فيما أوقف ثالث»: a clause that begins with its verb has its people behind it.
  if (back && by === undefined && !hasMark(scene, i - 1, MARK.conjunction))
    for (let k = i - 1; k >= Math.max(from, i - behind); k--) if (isClass(scene, k, bits)) return k
  // «الإرهابي الذي تم القضاء عليه»: the one told of before.
  if (name === 'foe' && hasWord(scene, i + 1, ON_THEM))
    for (let k = i - 1; k >= Math.max(from, i - RELATIVE_BACK); k--) if (isClass(scene, k, bits)) return k
  if (name === 'custody' && hitsNobody(scene, i, to)) return -1
  const limit = Math.min(to, i + 1 + (near ?? (name === 'plot' ? 12 : OBJECT_REACH)))
  for (let k = i + 1; k < limit; k++) {
    if (name === 'foe' && (isOwnMan(scene, k) || (by === undefined && scene.tokens.form[k] === THE_ATTACKER))) continue
    if (by !== undefined && !isBehind(scene, k, i, by)) continue
    if (name === 'custody' && hasWord(scene, k - 1, POSSESSOR)) continue
    // «قتل شرطي برصاص مسلحين»: who killed him.
    if (name === 'militant' && BY_HAND.has(scene.tokens.form[k - 1] as string)) return -1
    if (name === 'custody' && k === i + 1 && hasWord(scene, k, ON_THEM)) return k
    // «هاجم محتجون سفارة …»: a post under its name.
    if (isClass(scene, k, bits) && (isCommon(scene, k) || name === 'post') && withHaul(scene, name, k, to)) return k
    // «القبض على ثمانية منظمي رحلات»: who is counted right after the masdar.
    if (name === 'custody' && !back && k - i < 4 && isCount(scene, k) && findClass(scene, k, Math.min(to, k + 5), OBJECT.haul) < 0) return k
    // «توقيف جزائري»: who is told of by where he is from alone.
    if (name === 'custody' && !back && k === i + 1 && nationalAlone(scene.tokens, k) !== null) return k
    // A named suspect; who arrests comes first and is an organisation.
    if (name === 'custody' && k - i < 12 && namedAt(scene, k)?.kind === 'person' && namedAt(scene, k)?.reference === false) return k
    if (name !== 'custody') continue
    if (hasMark(scene, k, MARK.others) || (k === i + 1 && isNextOne(scene, k))) return k
    if (isCount(scene, k) && nationalOf(scene.tokens, k + 1) !== null) return k
    // «أوقفت كلا من …», «أوقف كل من …».
    if (hasWord(scene, k, EACH_OF) && scene.tokens.form[k + 1] === 'من') return k
  }
  return -1
}

/** How far before a place «إلى» or «نحو» leads to it. */
const GOAL_REACH = 4

/** Whether somebody goes to a place: «إلى …», «بمطار …», or the place right behind the verb and its subject; not «توجه بالشكر إلى سكان …». */
function isGoal(scene: Scene, i: number, place: number): boolean {
  for (let k = i + 1; k < place; k++) if (/^بال/.test(scene.tokens.form[k] as string) && scene.namedAt[k] === 0) return false
  for (let k = place - 1; k > Math.max(i, place - GOAL_REACH); k--) {
    if (hasMark(scene, k, MARK.toward)) return true
    if (isClass(scene, k, OBJECT.custody | OBJECT.official)) return false
  }
  return true
}

/** Where the need of a trigger at `i` is met between `from` and `to`; null where it is not. `back`: the object may stand before it (passive, object pronoun). */
export function meets(
  scene: Scene,
  need: Need,
  i: number,
  sentence: Sentence,
  to: number,
  back: boolean,
  many: boolean,
  masdar = false,
  alone = false,
): Met | null {
  const found = (at: number): Met | null => (at < 0 ? null : { at })
  if (need === 'nothing') return { at: i }
  if (need === 'person') return found(findPerson(scene, i + 1, Math.min(to, i + 1 + (masdar ? MASDAR_REACH : OBJECT_REACH))))
  if (need === 'counterpart') return found(partnerAfter(scene, i + 1, Math.min(to, i + OBJECT_REACH)))
  if (need === 'partner') {
    const partner = partnerAfter(scene, i + 1, Math.min(to, i + OBJECT_REACH))
    if (partner >= 0) return { at: partner }
    // «اجتمع الوزيران», «تجتمع اللجان بمقر …»: a plural needs no partner but a person or a place.
    if (bothSides(scene, i)) return { at: i }
    const second = alone ? secondSubject(scene, i, to) : -1
    if (second >= 0) return { at: second }
    if (many && findPerson(scene, sentence.first, to) >= 0) return { at: i }
    return alone && findPlace(scene, i + 1, Math.min(to, i + 15)) >= 0 ? { at: i } : null
  }
  if (need === 'place' || need === 'trip') {
    // «المستوى الذي وصلت إليه …»
    if (REACHED.has(scene.tokens.form[i + 1] as string)) return null
    const near = Math.min(to, i + OBJECT_REACH)
    if (need === 'trip' && findPerson(scene, Math.max(sentence.first, i - BACK_REACH), near) < 0) return null
    for (let k = i + 1; k < Math.min(to, i + OBJECT_REACH); k++) {
      // «العاصمة التونسية» is a place, if not the name of one.
      if (namedAt(scene, k)?.kind !== 'place' && !CAPITAL.has(scene.tokens.form[k] as string)) continue
      return need === 'place' || isGoal(scene, i, k) ? { at: k } : null
    }
    return null
  }
  return found(objectOf(scene, i, sentence.first, to, need, back, many))
}
