/**
 * What a term of a topic says where it stands: «مدير مكافحة المخدرات» is somebody's title, «المرصد السوري لحقوق الإنسان» a
 * source. A topic is a subject, not a name.
 *
 * @module
 */

import { cliticReadings, withoutArticle, wordSet } from '../../arabic/clitics'
import { oneOf, oneOfBound, oneOfNouns, readsAs } from '../../arabic/lists'
import { memoByForm, testByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'
import { countryOf } from '../recognise/nationality'
import type { Sentence } from '../sentences'
import { namedAt, type Scene } from './scene'
import { speaksOfElse } from './topic-guards'

/** What a term says of its topic: its subject, one where there is no other (the name of a body, explosives), no more than the title of a person; that it is not the case; nothing at all. */
export type Standing = 'subject' | 'weak' | 'title' | 'denied' | 'nothing'

const BODY = wordSet(
  'إدارة مديرية جهاز مصلحة فرقة فرق وحدة وحدات قسم شعبة مكتب وكالة لجنة هيئة محكمة نيابة قطب مركز منظمة منظمات مجلس مفوضية مرصد جمعية جمعيات رابطة وزارة قيادة شرطة مباحث غرفة دائرة ضباط قوات مفوض',
)
const OFFICE = wordSet('مدير مديرة رئيس رئيسة مساعد نائب قائد مسؤول وزير منسق ضابط مقرر')
/** What binds a body to its field; «ل» on the field or on «مكافحة» does too. */
const FIGHT = wordSet('مكافحة محاربة شؤون قضايا جرائم تحقيقات أبحاث الأبحاث')
const CHARGED = wordSet('المعني المعنية المعنيين المكلف المكلفة المكلفين')
/** What describes a body between its head and its field. */
const OF_BODY = wordSet(
  'العام العامة عام الوطني الوطنية المركزي المركزية الدولي الدولية الإقليمي الإقليمية المختص المختصة المختصين المتخصص الخاص الخاصة الأعلى العليا السامي السامية الجهوي الجهوية العربي العربية الأوروبي الأوروبية الأفريقي الأفريقية الأممي الأممية الحكومي الحكومية القضائي الجنائي الجنائية الجزائي الجزائية الأمم المتحدة الاتحادي الاتحادية الفيدرالي الفيدرالية المستقل المستقلة',
)
/** How far before a term the head of a body stands. */
const HEAD_REACH = 7

type Part = 'body' | 'office' | 'fight' | 'charged' | 'describes'

/** What a form can be in the name of a body, with its article and whether a ل binds it; null for none. */
const partOf = memoByForm((form): { readonly part: Part; readonly bound: boolean; readonly definite: boolean } | null => {
  for (const { base, proclitic } of cliticReadings(form)) {
    const bound = proclitic.includes('ل')
    const definite = base.startsWith('ال')
    const word = withoutArticle(base)
    if (CHARGED.has(base)) return { part: 'charged', bound, definite }
    if (OF_BODY.has(base) || countryOf(base) !== undefined) return { part: 'describes', bound, definite }
    if (FIGHT.has(word)) return { part: 'fight', bound, definite }
    if (BODY.has(word)) return { part: 'body', bound, definite }
    if (OFFICE.has(word)) return { part: 'office', bound, definite }
  }
  return null
})

const isBound = testByForm((form) => /^[وف]?ل/.test(form))

/** Whether a term that starts at a token is the field in the name of a body or of an office: «لجنة مكافحة …», «المكلف بقضايا …». */
function namesBody(scene: Scene, at: number, from: number): 'weak' | 'title' | null {
  const { tokens } = scene
  // «مكتب الإرهاب والجرائم المنظمة»: what is coordinated shares the head.
  let bound = isBound(tokens, at)
  let charged = false
  let fights = false
  for (let k = at - 1; k >= Math.max(from, at - HEAD_REACH); k--) {
    const found = partOf(tokens, k)
    if (found === null) return null
    if (found.part === 'charged') charged = true
    else if (found.part === 'fight') {
      fights = true
      bound ||= found.bound
    } else if (found.part !== 'describes') {
      // An indefinite head is bound by what follows it at once, a definite or described one by ل or «المعني ب».
      const next = partOf(tokens, k + 1)
      const direct = !found.definite && (k + 1 === at || next?.part === 'fight' || tokens.form[k + 1] === 'عام')
      if (!direct && !bound && !charged) return null
      if (found.part === 'office' && !direct && !charged && !fights) return null
      return found.part === 'office' ? 'title' : officeBefore(tokens, k, from) ? 'title' : 'weak'
    }
  }
  return null
}

/** «مدير إدارة مكافحة …»: the body is named to say who somebody is. */
function officeBefore(tokens: Tokens, k: number, from: number): boolean {
  for (let j = k - 1; j >= Math.max(from, k - 2); j--) {
    const found = partOf(tokens, j)
    if (found?.part === 'office') return true
    if (found?.part !== 'describes') return false
  }
  return false
}

const AND = /^و(ال)?/
/** Where the first of several coordinated fields starts: «مكافحة الإرهاب والجريمة المنظمة». */
function firstField(scene: Scene, at: number, from: number): number {
  let start = at
  while (
    start - 1 > from &&
    at - start < HEAD_REACH &&
    AND.test(scene.tokens.form[start] as string) &&
    scene.tokens.form[start - 1]?.startsWith('ال')
  )
    start--
  return start
}

/** What a service always does against crime, told at the end of a report: «تأتي العملية في سياق الجهود المكثفة لمكافحة …». */
const FRAME = oneOfBound('تأتي يأتي تندرج يندرج ضمن إطار سياق')
const EFFORTS = oneOfNouns('جهود جهودها مجهودات مجهوداتها حملات حملاتها استراتيجية استراتيجيتها خطة خطتها')
const TALKED = oneOfNouns('تعاون شراكة تنسيق لقاء اجتماع زيارة اتفاق اتفاقية مذكرة مباحثات بحث')
const UNENDING = oneOfNouns('متواصلة مستمرة مكثفة دؤوبة حثيثة دائمة مبذولة تبذلها يبذلها تقوم تواصلها')
const EFFORTS_REACH = 30

function isOfEfforts({ tokens }: Scene, at: number, from: number): boolean {
  let unending = false
  let efforts = false
  for (let k = at - 1; k >= Math.max(from, at - EFFORTS_REACH); k--) {
    if (TALKED(tokens, k)) return false
    if (efforts && FRAME(tokens, k)) return true
    unending ||= UNENDING(tokens, k)
    efforts ||= unending && EFFORTS(tokens, k)
  }
  return false
}

const AS_EXAMPLE = testByForm((form) => /^ك(ال)?(تهريب|اتجار|جر[اي]|ارهاب|مخدر|هجر|قرصن|تجسس|غس|تبييض)/.test(form))
/** «الأنشطة الداعمة له، كتهريب البشر»: an example of something else. */
const isExample = ({ tokens }: Scene, at: number): boolean => AS_EXAMPLE(tokens, at) || tokens.form[at - 1] === 'مثل'

const HINT = wordSet('تفجير التفجير تفجيرات التفجيرات متفجرات المتفجرات متفجرة المتفجرة الانفجار')
/** Whether a word says of a topic no more than that it may be one: explosives are smuggled and blown up by many. */
const hints = readsAs((base) => HINT.has(base))

const NATION = oneOf('الجنسية جنسية الجنسيتين جنسيات')
const BREACH = wordSet('مخالف مخالفا مخالفة مخالفين مخالفان المخالف المخالفين نظام أنظمة')
const isBreach = readsAs((base) => BREACH.has(base))
const NATION_REACH = 4

/** «مخالف لنظام أمن الحدود من الجنسية …»: who somebody arrested for something else is. */
function describes({ tokens }: Scene, at: number, end: number, last: number): boolean {
  if (!isBreach(tokens, at)) return false
  for (let k = end; k < Math.min(last, end + NATION_REACH); k++) if (NATION(tokens, k)) return true
  return false
}

const NOT = oneOfBound('لم لن دون')
const TAKES_UP = oneOf('تتطرق يتطرق يتطرقوا التطرق تتناول يتناول تشمل يشمل تبحث يبحث تناقش يناقش تتضمن يتضمن')
/** How far before a term it is told that nobody spoke of it. */
const NOT_REACH = 9

/** Whether a term or a pattern at a token names what was left out: «لم تتطرق الأشغال إلى ملف …». */
export function isLeftOut({ tokens }: Scene, at: number, from: number): boolean {
  for (let k = at - 1; k > Math.max(from, at - NOT_REACH); k--) if (TAKES_UP(tokens, k)) return NOT(tokens, k - 1)
  return false
}

/**
 * What a term says where it stands.
 *
 * @param at - Its first token.
 * @param end - The token behind its last.
 * @param index - The place of the sentence in the article, from 0.
 */
export function standingOf(scene: Scene, sentence: Sentence, at: number, end: number, index: number): Standing {
  const elsewhere = speaksOfElse(scene, sentence, at, end, index)
  if (elsewhere === 'denied') return 'denied'
  if (elsewhere || isLeftOut(scene, at, sentence.first)) return 'nothing'
  const inName = namesBody(scene, firstField(scene, at, sentence.first), sentence.first)
  if (inName) return inName
  if (hints(scene.tokens, at) || hints(scene.tokens, end - 1) || describes(scene, at, end, sentence.last)) return 'weak'
  if (isExample(scene, at) || (index > 0 && isOfEfforts(scene, at, sentence.first))) return 'weak'
  const named = namedAt(scene, at)
  // «جهاز مكافحة الإرهاب», known by name; «تنظيم داعش» is no body of the kind.
  if (named?.kind === 'organization' && named.first < at && partOf(scene.tokens, named.first)?.part === 'body') return 'weak'
  return 'subject'
}
