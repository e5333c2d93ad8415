/**
 * What a term of a topic says where it stands: «مدير مكافحة المخدرات» is somebody's title, «المرصد السوري لحقوق الإنسان» a
 * source, «متسلل» among gunmen no migrant. A topic is a subject, not a name.
 *
 * @module
 */
import { cliticReadings, readAs, wordSet } from '../../arabic/clitics'
import { memoByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'
import { countryOf } from '../recognise/nationality'
import type { Sentence } from '../sentences'
import { tellsOfCountries } from './countries'
import { namedAt, type Scene } from './scene'
import { isOneOf } from './words'

/** What a term says of its topic: its subject, one where there is no other (the name of a body, explosives), no more than the title of a person; nothing at all. */
export type Standing = 'subject' | 'weak' | 'title' | 'nothing'

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

const bare = (form: string): string => (form.startsWith('ال') ? form.slice(2) : form)
type Part = 'body' | 'office' | 'fight' | 'charged' | 'describes'

/** What a form can be in the name of a body, with its article and whether a ل binds it; null for none. */
const partOf = memoByForm((form): { readonly part: Part; readonly bound: boolean; readonly definite: boolean } | null => {
  for (const { base, proclitic } of cliticReadings(form)) {
    const bound = proclitic.includes('ل')
    const definite = base.startsWith('ال')
    const word = bare(base)
    if (CHARGED.has(base)) return { part: 'charged', bound, definite }
    if (OF_BODY.has(base) || countryOf(base) !== undefined) return { part: 'describes', bound, definite }
    if (FIGHT.has(word)) return { part: 'fight', bound, definite }
    if (BODY.has(word)) return { part: 'body', bound, definite }
    if (OFFICE.has(word)) return { part: 'office', bound, definite }
  }
  return null
})

const boundBy = memoByForm((form) => (/^[وف]?ل/.test(form) ? 'l' : null))

/** Whether a term that starts at a token is the field in the name of a body or of an office: «لجنة مكافحة …», «المكلف بقضايا …». */
function namesBody(scene: Scene, at: number, from: number): 'weak' | 'title' | null {
  const { tokens } = scene
  // «مكتب الإرهاب والجرائم المنظمة»: what is coordinated shares the head.
  let bound = boundBy(tokens, at) !== null
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
  while (start - 1 > from && AND.test(scene.tokens.form[start] as string) && scene.tokens.form[start - 1]?.startsWith('ال')) start--
  return start
}

const RIGHTS = wordSet('حقوق')
const GUARDED_RIGHTS = isOneOf(
  wordSet(
    'احترام باحترام لاحترام واحترام حماية لحماية وحماية بحماية صون تعزيز لتعزيز وتعزيز ضمان لضمان مبادئ ومبادئ معايير لمعايير ومعايير قيم ثقافة مجال مجالي انتهاك انتهاكات وانتهاكات بانتهاك بانتهاكات',
  ),
)
const INFILTRATOR = wordSet(
  'متسلل المتسلل متسللا متسللة متسللين المتسللين متسللون المتسللون متسللان التسلل تسلل تسللوا تسللهم حالة حالات محاولة محاولات',
)
const NETWORK = wordSet('شبكة الشبكة شبكات الشبكات')
const COOPERATION = wordSet('سبل آفاق أوجه مسارات')
const EXTREMIST = wordSet('متطرف متطرفا متطرفين المتطرفين متطرفون المتطرفون متطرفة المتطرفة')
const SETTLERS = isOneOf(
  wordSet('الأقصى المستوطنين المستوطنون مستوطنين مستوطنون مستوطن مستوطنا يهود يهودي يهودية اليهود اليهودية صهاينة الصهاينة اليمين'),
)
const GANG = wordSet('عصابة العصابة عصابات العصابات')
const CALLED_NAMES = isOneOf(
  wordSet('داعش الإرهابية إرهابية الإرهاب الحوثي الحوثية الحوثيين التكفيرية الاحتلال المستوطنين الأسد صهيونية الصهيونية'),
)
const OF_SPIES = isOneOf(wordSet('تجسس التجسس تجسسية للتجسس جواسيس عملاء إرهابية إرهابي للإرهاب'))
const EXPLOSIVES = wordSet('متفجرات المتفجرات متفجرة المتفجرة الانفجار')
const ARMED = isOneOf(
  wordSet(
    'مسلح مسلحا مسلحين مسلحون المسلحين المسلحون المسلح مسلحة إرهابي إرهابيا إرهابيين إرهابيون الإرهابيين الإرهابيون الإرهابية الحوثيين الحوثي حوثية الحوثية عناصر المقاومة مسيرة المسيرة مسيرات طائرة الطائرة طائرات جنود هجوم هجوما الهجوم مهاجمون المهاجمون المهاجمين متمردين متمردون المتمردين المستوطنين المستوطنون مستوطنين مستوطنون الأقصى اشتباك اشتباكات مخدرات المخدرات إلكتروني الإلكتروني السيبراني الأنظمة الشبكات الحسابات',
  ),
)
const PIRACY = wordSet('القرصنة')
const AT_SEA = isOneOf(wordSet('البحرية البحري بحرية سفينة السفينة سفن السفن الصومال الصومالية الصوماليين عدن الملاحة'))
const COAST = wordSet('منطقة إقليم')
const WANTED = wordSet('مطلوبين المطلوبين مطلوبون المطلوبون')
const CONVICT = wordSet('هارب الهارب هاربا هاربين الهاربين')
const SENTENCES = isOneOf(wordSet('حكم أحكام الأحكام تنفيذ'))
const BORDER = isOneOf(wordSet('الحدود حدود الحدودية الحدودي'))
/** Who hunts the wanted; that one of those arrested was one too is told in passing. */
const HUNT = isOneOf(
  wordSet('بحثا بحث البحث والبحث يبحث تبحث ملاحقة لملاحقة وملاحقة تلاحق يلاحق لاحقت تعقب لتعقب وتعقب مطاردة لمطاردة مطاردات'),
)
const HUNT_REACH = 3
const RIGHTS_REACH = 4

const between = (from: number, to: number, holds: (k: number) => boolean): boolean => {
  for (let k = from; k < to; k++) if (holds(k)) return true
  return false
}

type Guard =
  | 'cooperation'
  | 'extremist'
  | 'gang'
  | 'network'
  | 'rights'
  | 'infiltrator'
  | 'piracy'
  | 'coast'
  | 'wanted'
  | 'convict'
  | 'between'
const guardOf = memoByForm((form): Guard | null => {
  const is = (words: ReadonlySet<string>): boolean => readAs(form, (base) => words.has(base)) !== undefined
  if (is(RIGHTS)) return 'rights'
  if (is(INFILTRATOR)) return 'infiltrator'
  if (is(PIRACY)) return 'piracy'
  if (is(NETWORK)) return 'network'
  if (is(COOPERATION)) return 'cooperation'
  if (is(EXTREMIST)) return 'extremist'
  if (is(GANG)) return 'gang'
  if (is(COAST)) return 'coast'
  if (is(WANTED)) return 'wanted'
  if (is(CONVICT)) return 'convict'
  return form === 'بين' ? 'between' : null
})

/** Whether words that can speak of something else do not speak of the topic here. */
function speaksOfElse(scene: Scene, { first, last }: Sentence, at: number, end: number, index: number): boolean {
  const { tokens } = scene
  switch (guardOf(tokens, at)) {
    case 'rights':
      return tokens.form[at + 1] === 'الانسان' && !between(Math.max(first, at - RIGHTS_REACH), at, (k) => GUARDED_RIGHTS(tokens, k))
    case 'infiltrator':
      return between(first, last, (k) => ARMED(tokens, k))
    case 'cooperation':
      return !tellsOfCountries(scene)
    case 'extremist':
      return between(first, last, (k) => SETTLERS(tokens, k))
    case 'gang':
      return end === at + 1 && end < last && CALLED_NAMES(tokens, end)
    case 'network':
      return between(at, Math.min(last, end + 1), (k) => OF_SPIES(tokens, k))
    case 'piracy':
      return between(first, last, (k) => AT_SEA(tokens, k))
    case 'coast':
      return end < last && countryOf(tokens.form[end] as string) !== undefined
    case 'wanted':
      return end === at + 1 && index > 0 && !between(Math.max(first, at - HUNT_REACH), at, (k) => HUNT(tokens, k))
    case 'convict':
      return index > 0 && between(at, end, (k) => SENTENCES(tokens, k))
    case 'between':
      return at > first && BORDER(tokens, at - 1)
    default:
      return false
  }
}

/**
 * What a term says where it stands.
 *
 * @param at - Its first token.
 * @param end - The token behind its last.
 * @param index - The place of the sentence in the article, from 0.
 */
export function standingOf(scene: Scene, sentence: Sentence, at: number, end: number, index: number): Standing {
  if (speaksOfElse(scene, sentence, at, end, index)) return 'nothing'
  const inName = namesBody(scene, firstField(scene, at, sentence.first), sentence.first)
  if (inName) return inName
  if (readAs(scene.tokens.form[end - 1] as string, (base) => EXPLOSIVES.has(base))) return 'weak'
  const named = namedAt(scene, at)
  // «جهاز مكافحة الإرهاب», known by name; «تنظيم داعش» is no body of the kind.
  if (named?.kind === 'organization' && named.first < at && partOf(scene.tokens, named.first)?.part === 'body') return 'weak'
  return 'subject'
}
