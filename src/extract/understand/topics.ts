/**
 * Topics: by the terms of the authority, and by what happened.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { find, oneOfNouns } from '../../arabic/lists'
import { tokenAt } from '../../arabic/tokens'
import type { Authority } from '../../schema/authority'
import { parseIsoDay } from '../../schema/days'
import type { EventFact, Evidence, TopicAssignment } from '../../schema/records'
import type { EventType } from '../../schema/vocabulary'
import { buildMatcher, type Matcher } from '../recognise/matcher'
import { countriesOf, namesService, workingTogether } from './countries'
import { informationGiven, informationHanded } from './information'
import { POLICE } from './same'
import { lowerBound, type Scene } from './scene'
import { isLeftOut, type Standing, standingOf } from './topic-context'
import { patternAt } from './topic-patterns'
import { tableOf } from './topic-words'

/** Topics that an event is about by its very type, where the authority has them. */
const TOPIC_OF_EVENT: Readonly<Partial<Record<EventType, string>>> = { award: 'honours', training: 'training-and-expertise' }
/** Topics of what two countries do together, by what it is, where the authority has them. */
const TOPIC_OF_TWO: Readonly<Partial<Record<EventType, string>>> = {
  meeting: 'bilateral-relations',
  visit: 'bilateral-relations',
  signing: 'bilateral-relations',
  award: 'bilateral-relations',
  operation: 'joint-operations',
  arrest: 'joint-operations',
  seizure: 'joint-operations',
}

/** The topic of information that one country's service gives another's, where the authority has it. */
const SHARING = 'intelligence-sharing'

const matchers = new WeakMap<Authority, Matcher<string>>()

function matcherOf(authority: Authority): Matcher<string> {
  const known = matchers.get(authority)
  if (known) return known
  const entries = authority.topics.flatMap((topic) => topic.terms.map((form) => ({ form, value: topic.id })))
  const matcher = buildMatcher(entries, { inner: true })
  matchers.set(authority, matcher)
  return matcher
}

/** By authority: the ids of its topics. */
const topicIds = new WeakMap<Authority, ReadonlySet<string>>()

function topicIdsOf(authority: Authority): ReadonlySet<string> {
  const known = topicIds.get(authority)
  if (known) return known
  const ids = new Set(authority.topics.map((t) => t.id))
  topicIds.set(authority, ids)
  return ids
}

/** The topics that say what police work is about. */
const CRIMES: ReadonlySet<string> = new Set([
  'counter-terrorism',
  'organized-crime',
  'irregular-migration',
  'drug-trafficking',
  'cybercrime',
  'counter-espionage',
])
/** Topics that the name of a body never makes one: «لجنة تأمين الفعاليات». */
const NEVER_BY_NAME: ReadonlySet<string> = new Set(['rule-of-law', 'major-event-security', 'artificial-intelligence'])

/** A term found. */
export interface TopicTerm {
  readonly topic: string
  readonly start: number
  readonly end: number
  /** What it says where it stands. */
  readonly standing: Standing
}

/** The terms of the article, in order. Terms of two topics may share words: «شبكات تهريب المهاجرين» names a crime and migration. */
export function topicTerms(scene: Scene): TopicTerm[] {
  const { tokens } = scene
  const matcher = matcherOf(scene.reading.authority)
  const candidates = matcher.candidates(scene.tokens)
  const out: TopicTerm[] = []
  const told = new Map<string, number>()
  const known = topicIdsOf(scene.reading.authority)
  for (const [index, sentence] of scene.sentences.entries())
    for (let i = sentence.first; i < sentence.last; i++) {
      const match = candidates[i] === 0 ? undefined : matcher.at(tokens, i, sentence.last)
      const standing = match ? standingOf(scene, sentence, i, match.last, index) : 'nothing'
      if (match && standing !== 'nothing')
        for (const topic of match.values) {
          if ((told.get(topic) ?? -1) >= match.end) continue
          told.set(topic, match.end)
          // Bodies are named after what they fight or guard, not after training or talks.
          const named = CRIMES.has(topic) || NEVER_BY_NAME.has(topic)
          out.push({ topic, start: match.start, end: match.end, standing: named ? standing : 'subject' })
        }
      // What a term of the topic tells already needs no pattern.
      const pattern = patternAt(scene, sentence, i)
      if (pattern && isLeftOut(scene, pattern.first, sentence.first)) continue
      if (pattern && known.has(pattern.topic) && (told.get(pattern.topic) ?? -1) < (tokens.start[pattern.first] as number)) {
        const { topic, first, last } = pattern
        told.set(topic, tokens.end[last - 1] as number)
        out.push({ topic, start: tokens.start[first] as number, end: tokens.end[last - 1] as number, standing: 'subject' })
      }
    }
  // A pattern may begin before the term that was found last.
  return subjects(out.sort((a, b) => a.start - b.start))
}

/** The terms of topics that are a subject; by the name of a body, or explosives, only where no other crime is. */
function subjects(terms: readonly TopicTerm[]): TopicTerm[] {
  const meant = new Set<string>()
  const denied = new Set<string>()
  for (const { topic, standing } of terms)
    if (standing === 'subject') meant.add(topic)
    else if (standing === 'denied') denied.add(topic)
  const crime = [...meant].some((topic) => CRIMES.has(topic))
  return terms.filter(
    ({ topic, standing }) =>
      (standing !== 'denied' && meant.has(topic)) || (standing === 'weak' && CRIMES.has(topic) && !crime && !denied.has(topic)),
  )
}

/** The topics named between two offsets, in the order they are named. */
export function topicsWithin(terms: readonly TopicTerm[], spans: readonly { start: number; end: number }[]): string[] {
  const out = new Set<string>()
  for (const { start, end } of spans)
    for (let i = lowerBound(terms, (t) => t.start, start); i < terms.length && (terms[i] as TopicTerm).start < end; i++)
      out.add((terms[i] as TopicTerm).topic)
  return [...out]
}

/** How many days back what is told as past («كان قد استقبل أول أمس …») is still news. */
const NEWS_DAYS = 7

/** Whether an event told as past already is older than the news, or of no known day. */
function isOld(scene: Scene, event: EventFact): boolean {
  const day = parseIsoDay(scene.reading.published?.latest ?? '')
  const told = parseIsoDay(event.date?.earliest ?? '')
  return day === null || told === null || day - told > NEWS_DAYS
}

const FIELD = wordSet('مجال مجالي مجالات ميدان ميادين')
const TRAINING = wordSet('التدريب التكوين التأهيل')
/** What a form, with its proclitics, says of the field of something; null for nothing. */
const fieldWord = tableOf<'field' | 'training'>([
  [FIELD, 'field'],
  [TRAINING, 'training'],
])
/** How far behind «في مجالي …» its fields are told. */
const FIELD_REACH = 8

/** «وقع … اتفاقية تعاون في مجالي الأدلة والتدريب»: training among the fields of what was signed or talked of. */
function isInTraining(scene: Scene, { type, evidence }: EventFact): boolean {
  const [told] = evidence
  if (!told || (type !== 'signing' && type !== 'meeting')) return false
  const { start, count } = scene.tokens
  let reach = 0
  for (let i = tokenAt(scene.tokens, told.start); i < count && (start[i] as number) < told.end; i++) {
    const word = fieldWord(scene.tokens, i)
    if (word === 'field') reach = i + FIELD_REACH
    else if (word === 'training' && i < reach) return true
  }
  return false
}

const ACADEMY = wordSet('جامعة الجامعة كلية الكلية معهد المعهد أكاديمية الأكاديمية مدرسة المدرسة متحف المتحف مستشفى المستشفى')
/** Whether guests came to a place of learning alone: it speaks for no country. */
const atAcademy = ({ type, participants }: EventFact): boolean => {
  const hosts = participants.filter((p) => p.kind === 'organization')
  return (
    (type === 'visit' || type === 'meeting') &&
    hosts.length > 0 &&
    hosts.every((p) => ACADEMY.has(foldText(p.name).split(' ')[0] as string))
  )
}

const TAKES_PART = oneOfNouns('مشاركة مشاركا مشارك مشاركين مشاركته يشارك شارك حضور ترؤس مترئسا يترأس افتتاح')
const ASSEMBLY = oneOfNouns('قمة مؤتمر اجتماع اجتماعات دورة منتدى ملتقى مجلس أعمال أشغال جمعية احتفال معرض ندوة')
const TALKED = oneOfNouns('التقى التقت بحث بحثا بحثت تباحث ناقش ناقشا مباحثات محادثات هامش ثنائي ثنائية')
const ASSEMBLY_REACH = 5

/** «استقبل … وذلك للمشاركة في القمة»: who comes to an assembly of many comes for no talks of two. */
function isForAssembly({ tokens }: Scene, { type, evidence: [told] }: EventFact): boolean {
  if (!told || (type !== 'visit' && type !== 'meeting')) return false
  const from = tokenAt(tokens, told.start)
  const to = tokenAt(tokens, told.end)
  if (find(tokens, from, to, TALKED) >= 0) return false
  let reach = 0
  for (let k = from; k < to; k++) {
    if (TAKES_PART(tokens, k)) reach = k + ASSEMBLY_REACH
    else if (k < reach && ASSEMBLY(tokens, k)) return true
  }
  return false
}

/** «بالتنسيق مع الجمارك»: police work of more than one service. */
const withAnotherService = ({ type, participants }: EventFact): boolean =>
  POLICE.has(type) && participants.some((p) => p.kind === 'organization' && p.role === 'participant' && namesService(p.name))

/**
 * The topics of the article, each with the words that name it or the sentences of the event that makes it one.
 *
 * @param background - The events told as past already when the article's own took place.
 */
export function assignTopics(
  scene: Scene,
  terms: readonly TopicTerm[],
  events: readonly EventFact[],
  background: ReadonlySet<EventFact>,
): TopicAssignment[] {
  const known = topicIdsOf(scene.reading.authority)
  const evidence = new Map<string, Evidence[]>()
  const add = (topic: string, found: Evidence): void => {
    const list = evidence.get(topic)
    if (list) list.push(found)
    else evidence.set(topic, [found])
  }
  for (const { topic, start, end } of terms) add(topic, scene.evidence(start, end))
  const isOpen = (topic: string | undefined): topic is string => topic !== undefined && known.has(topic) && !evidence.has(topic)
  const byEvent = (topic: string | undefined, { evidence: [told] }: EventFact): void => {
    if (told && isOpen(topic)) add(topic, told)
  }
  const handed = known.has(SHARING) ? informationHanded(scene) : null
  const foreground = new Set<string>()
  const old = new Set([...background].filter((e) => isOld(scene, e)))
  for (const event of [...events.filter((e) => !old.has(e)), ...old]) {
    byEvent(TOPIC_OF_EVENT[event.type], event)
    if (isOpen(TOPIC_OF_EVENT.training) && isInTraining(scene, event)) byEvent(TOPIC_OF_EVENT.training, event)
    const together = TOPIC_OF_TWO[event.type]
    const [told] = event.evidence
    // Whose countries they are matters to an open topic, and to the old events behind.
    if (!told || !together || (old.size === 0 && !isOpen(together))) continue
    if (handed && told.start <= handed.start && handed.end <= told.end) continue
    const { countries, counterpart } = countriesOf(scene, event)
    if (old.has(event)) {
      // What countries once did counts in an article on what one of them now does with others.
      if (foreground.size > 1 && [...countries].some((c) => foreground.has(c))) byEvent(together, event)
    } else {
      for (const country of countries) foreground.add(country)
      if (((counterpart || countries.size > 1) && !atAcademy(event) && !isForAssembly(scene, event)) || withAnotherService(event))
        byEvent(together, event)
    }
  }
  const police = events.some((e) => POLICE.has(e.type) && e.status === 'occurred' && !background.has(e))
  const joint = TOPIC_OF_TWO.operation
  const joined = police && joint && known.has(joint) && !evidence.has(joint) ? workingTogether(scene) : null
  if (joint && joined) add(joint, joined)
  const given = handed ?? (known.has(SHARING) && !evidence.has(SHARING) ? informationGiven(scene, events) : null)
  if (given && !evidence.has(SHARING)) add(SHARING, given)
  return [...evidence].map(([topic, found]) => ({ topic, evidence: found }))
}
