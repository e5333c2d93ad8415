/**
 * Whether a noun that heads the names of bodies heads one where it stands, by the word behind it: «مصلحة الضرائب», but «مصلحة الشعبين»;
 * «قوات الدعم السريع», but «قوات الأمن»; «شبكة الجزيرة», but «شبكة تهريب».
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { GENERIC_BODIES, LINKED_HEADS, SERVICE_HEADS, VERBAL_HEADS, WORLD_ADJECTIVES } from '../gazetteer/organization-heads'
import { isSecondField } from './genitives'
import { Flag, flagsOf } from './lexicon'
import { isService } from './seats'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** Heads with a word behind that are any country’s: «قوات الأمن». */
const generic = new Set(GENERIC_BODIES.map(foldText))
/** Heads that name nothing without a noun that links them with their field: «قسم مكافحة المخدرات», not «قسم الأخبار». */
const linkedHeads = new Set(LINKED_HEADS.map(foldText))
/** Heads that a service of the state names: «مدرسة الشرطة». */
const serviceHeads = new Set(SERVICE_HEADS.map(foldText))
/** Heads that are what is done as well: «تنظيم». */
const verbalHeads = new Set(VERBAL_HEADS.map(foldText))
/** Adjectives that name a body by how far it reaches: «المؤسسة … الدولية». */
const worldAdjectives = new Set(WORLD_ADJECTIVES.map(foldText))

/** Whether a head and the word behind it, both folded, are any country’s: «قوات الأمن», «الجيش الوطني». */
export const isAnyBody = (head: string, next: string): boolean => generic.has(`${head} ${next}`)

/** Whether a folded head is what is done as well, so that what follows may be its object: «تنظيم البطولة». */
export const isVerbalHead = (head: string): boolean => verbalHeads.has(head)

/** The middle of something as well as a body. */
const CENTRE = 'مركز'
/** A department, and what is good for somebody. */
const INTEREST = 'مصلحه'
/** Whose interest «مصلحة» is: «لمصلحة الشعبين», and no department. */
const WHOSE = wordSet(
  'الشعبين الشعب الشعوب البلدين الوطن البلاد الجميع الطرفين الجانبين الأمة المواطن المواطنين الطفل المجتمع اللاعب الفريق الدولة',
)
/** What a place is a centre of, joined to another noun: «محور ومركز التجارة العالمية». */
const VALUES = wordSet('التجارة الصناعة المال الأعمال')

/** Whether the word at `i` is no head: «مصلحة الشعبين», «محور ومركز التجارة». */
export const isNoHead = (tokens: Text, i: number): boolean => {
  const { base, cut } = wordAt(tokens, i)
  const next = tokens.form[i + 1] ?? ''
  if (base === INTEREST) return WHOSE.has(next)
  return base === CENTRE && cut === 1 && VALUES.has(next) && i > 0 && tokens.kind[i - 1] === TokenKind.word && wholeAt(tokens, i - 1) === 0
}

/** Heads that criminals have too: «شبكة تهريب». */
const RINGS = wordSet('شبكة مجموعة منظمة')
/** What such criminals do: «شبكة تهريب الكوكايين», «منظمة غسل أموال». */
const CRIMES = wordSet('تهريب غسل غسيل تمويل')

/** Whether the head at `i` is that of criminals, told by what they do: «شبكة تهريب الكوكايين». */
export const isRing = (tokens: Text, i: number, last: number): boolean =>
  i + 1 < last && RINGS.has(wordAt(tokens, i).base) && CRIMES.has(tokens.form[i + 1] as string)

/** Bodies that are gatherings too: «المنتدى الدولي للمياه». */
const GATHERINGS = wordSet('منتدى ملتقى المنتدى الملتقى')
/** What stands before a forum that acts or has somebody: «باسم منتدى …», «أعضاء الملتقى». */
const ACTING = wordSet('مع بين قبل لدى أن إن مقر ممثل ممثلي صاحب باسم مدير أعضاء عضو')
/** Verbs of what is held, and not of what acts: «احتضن المنتدى», «انطلق الملتقى». */
const OCCASION = wordSet('شهد يشهد استضاف يستضيف احتضن يحتضن انطلق ينطلق افتتح يفتتح اختتم يختتم')

/** Whether a forum at `i` is held rather than acts: «أعمال المنتدى الدولي للمياه», and not «رئيس منتدى الفكر العربي». */
export function isGathering(tokens: Text, i: number): boolean {
  const { base, cut } = wordAt(tokens, i)
  if (!GATHERINGS.has(base)) return false
  if (i === 0 || cut > 0) return cut > 0 && (tokens.form[i] as string)[cut - 1] === 'ب'
  const before = tokens.form[i - 1] as string
  if (before === ',' || ACTING.has(before)) return false
  return !(flagsAt(tokens, i - 1) & (Flag.office | Flag.verb | Flag.saying)) || OCCASION.has(before)
}

/** What a desk of investigators looks into: «قسم التحقيقات», «وحدة الأدلة». */
const INQUIRIES = wordSet('التحقيقات التحقيق المباحث الأدلة التحريات البحث الجرائم')
/** The adjective that says so: «التحقيقات الجنائية», «الجرائم الإلكترونية». */
const CRIMINAL = wordSet('الجنائية الجنائي الجزائية الإلكترونية السيبرانية المالية الاقتصادية الخطيرة الكبرى المنظمة')

/** Whether what a desk of investigators looks into stands at `i`: «قسم التحقيقات الجنائية». */
const isInquiry = (tokens: Text, i: number, last: number): boolean =>
  i + 1 < last && INQUIRIES.has(tokens.form[i] as string) && CRIMINAL.has(tokens.form[i + 1] as string)

/** Whether a noun that links a head with its field stands at `i`, and no service: «مكافحة», not «شرطة» as in «قسم شرطة الدقي». */
const isLinked = (tokens: Text, i: number, last: number): boolean =>
  i < last && (((wholeAt(tokens, i) & Flag.linking) !== 0 && !isService(tokens, i)) || isInquiry(tokens, i, last))

/** Whether the head at `i` names nothing without a link to its field, and has none: «قسم الأخبار». */
export const lacksLink = (tokens: Text, i: number, last: number): boolean =>
  linkedHeads.has(wordAt(tokens, i).base) && !isLinked(tokens, i + 1, last)

/** Services, and devices. */
const SERVICES = foldText('أجهزة')
/** Services that one name may join: «أجهزة الأمن والمخابرات الوطنية». */
const SECRET = wordSet('الأمن الاستخبارات المخابرات')

/** Whether «أجهزة» at `i` is no more than the services or the devices of anybody, `end` the token after it: «أجهزة الأمن», «أجهزة الاتصالات». */
export const isAnyService = (tokens: Text, i: number, end: number): boolean =>
  wordAt(tokens, i).base === SERVICES && (end === i + 2 || !SECRET.has(tokens.form[i + 1] as string))

/** Whether head and genitive are any country's: «قوات الأمن». */
export const isGenericPair = (tokens: Text, i: number, end: number): boolean =>
  (end === i + 2 || tokens.form[i + 2] === 'عن') && isAnyBody(wordAt(tokens, i).base, tokens.form[i + 1] as string)

/** An agency, of news or of anything. */
const AGENCY = 'وكاله'
/** Words that the source of news follows: «نقلا عن وكالة الفيحاء», «مراسل وكالة …». */
const NEWS_CUES = wordSet('عن نقلت حسب وفق بحسب مراسل')

/** Whether «وكالة» before a noun that is nothing else is an agency that tells or is told the news: «في تصريح لوكالة الفيحاء». */
export function isNewsAgency(tokens: Text, i: number): boolean {
  const { base, cut } = wordAt(tokens, i)
  if (base !== AGENCY || wholeAt(tokens, i + 1) !== 0) return false
  return cut > 0 || (i > 0 && ((flagsAt(tokens, i - 1) & Flag.saying) !== 0 || NEWS_CUES.has(tokens.form[i - 1] as string)))
}

/** A ministry is named by any field: «وزارة الزلازل». */
const MINISTRY = 'وزاره'
/** An organisation, and to organise. */
const ORGANISING = 'تنظيم'
/** The bureau of somebody: «مكتب المدعي العام». */
const BUREAU = 'مكتب'

/** Whether the bureau of an office with its adjective stands at `i`: «مكتب المدعي العام», «مكتب النائب العام». */
const isBureau = (tokens: Text, i: number): boolean =>
  wordAt(tokens, i).base === BUREAU && tokens.form[i + 2] === 'العام' && (wholeAt(tokens, i + 1) & Flag.office) !== 0

/** Whether head and genitive make a name: by a field of the state, an adjective of a body or a country, or a complement. */
export function properGenitive(tokens: Text, i: number, end: number, head: number): boolean {
  if (end - i >= 4 || wordAt(tokens, i).base === MINISTRY || isBureau(tokens, i)) return true
  // «لتنظيم العمل» is an act.
  if (end === i + 2 && wordAt(tokens, i).base === ORGANISING) return false
  for (let k = i + 1; k < end; k++) {
    const form = tokens.form[k] as string
    const flags = wholeAt(tokens, k)
    if (flags & (Flag.field | Flag.nationality | Flag.linking)) return true
    if (flags & Flag.bodyAdjective && !(head & Flag.naming) && !verbalHeads.has(wordAt(tokens, i).base)) return true
    if (k > i + 1 && (form[0] === 'ل' || worldAdjectives.has(form) || isSecondField(form))) return true
    // «إدارة العلاقات العامة والإعلام».
    if (k > i + 2 && form[0] === 'و' && flagsOf(form.slice(1)) & Flag.field) return true
    if (k === i + 1 && flags & Flag.service && serviceHeads.has(wordAt(tokens, i).base)) return true
  }
  return (head & Flag.local) !== 0 && end - i >= 2
}
