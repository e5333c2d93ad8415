/**
 * Who takes part in an act, and as what: by the place of the names around its words. Arabic sets the subject right after
 * the verb and what it does it to behind that; a headline sets the subject first; مع brings a partner, إلى and لـ whom
 * something is given to, من طرف who did it.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { Participant } from '../../schema/records'
import type { ParticipantRole } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import type { Act } from './acts'
import { MARK } from './grammar'
import { findClass } from './needs'
import { POLICE } from './same'
import { hasMark, hasUse, hasWord, lexemeAt, type Named, namedAt, proclitics, type Scene } from './scene'
import { nextVerb } from './status'
import { OBJECT } from './triggers/objects'
import { THAT } from './triggers/saying'
import { COMMA, listed } from './words'

/** How far before the name of an organisation the title that carries it may begin: المدير العام لـ…. */
const TITLE_REACH = 3
/** How far before its verb a relative pronoun may stand. */
const RELATIVE_REACH = 3
/** How far after an ordinal the one it counts is named. */
const ORDINAL_REACH = 16
/** How far after the noun of an event «بين» introduces its parties. */
const BETWEEN_REACH = 6
/** How long the name of a medal may be. */
const MEDAL_REACH = 7
/** How far before its name those who belong to a group are told. */
const BELONGING_REACH = 5
/** How far after the word for a communiqué its issuer is named. */
const ISSUER_REACH = 14
/** «من طرف», «من قبل», «من لدن» before who did it. */
const AGENT_WORDS = new Set(['طرف', 'قبل', 'لدن', 'جانب'])
/** Why they met or travelled: who is named behind it is spoken of. */
const IN_ORDER_TO = listed(
  wordSet('لبحث لمناقشة للاطلاع للمشاركة لتعزيز لاستعراض لتبادل لتدارس لتقييم لحضور لمتابعة لدراسة لتأمين لمكافحة'),
)
/** What begins the clause of somebody else. */
const MEANWHILE = listed(wordSet('فيما بينما'))
/** What brings further ones who take part. */
const WITH_PART = 'بمشاركه'
/** What counts the members of a group one by one. */
const ORDINAL = listed(['الاول', 'الثاني', 'الثالث', 'اولهما', 'ثانيهما', 'اولهم', 'ثانيهم', 'ثالثهم', 'الاولي', 'الثانيه'])

/** Whether an organisation stands in somebody's title. */
export function titled(scene: Scene, named: Named, from: number): boolean {
  for (let k = named.first - 1; k >= Math.max(from, named.first - TITLE_REACH); k--) {
    if (hasWord(scene, k, COMMA)) return false
    if (hasUse(scene, k, OBJECT.official)) return true
  }
  if (scene.titleAt[named.first] === 1) return true
  // «المدير العام للأمن الوطني ومراقبة التراب الوطني»: the second one of a title.
  const previous = namedAt(scene, named.first - 1)
  if (previous === undefined || !proclitics(scene, named).startsWith('و')) return false
  return scene.titleAt[named.first - 1] === 1 || (previous.kind === 'organization' && titled(scene, previous, from))
}

/** Words before an organisation that make it a circumstance: where, on what, by whose leave. */
const CIRCUMSTANCE = wordSet(
  'في على عن حول ضمن داخل لدى تحت عبر ضد أمام منذ خلال عقب بفضل بمقر مقر بديوان ديوان بمكتب بمبنى مبنى بقاعة لتأسيس تأسيس بتوجيهات بيان بلاغ',
)
/** Members and what belongs to somebody: «عناصر تنظيم …», «التابعة لـ…». */
const BELONGING = wordSet('تابع تابعة التابع التابعة التابعين عناصر عنصر عصابات عصابة أعضاء عضو موالين موال خلية فلول بقايا قياديي قيادي')

/** «معلومات واردة من …»: who told of it. */
const GIVEN = wordSet('واردة وردت صادرة صادر')
/** What armed groups are called; they are acted against. */
const GROUP = wordSet('تنظيم لتنظيم بتنظيم داعش لداعش بداعش عصابات')

/** Whether an organisation is named for what it does in the act: not where it happened, nor whom those taken belong to. */
function takesPart(scene: Scene, named: Named, act: Act, from: number): boolean {
  if (named.kind !== 'organization') return true
  const before = scene.tokens.form[named.first - 1] as string
  if (named.first > from && (CIRCUMSTANCE.has(before) || (BELONGING.has(before) && !isSubject(act, named.first - 1)))) return false
  // «التعاون الأمني بين وزارتي …» is what they spoke of; «لقاء بين …», «اتفاقية بين …» names the parties.
  if (named.first > from && before === 'بين' && act.type !== 'signing' && named.first - act.noun > BETWEEN_REACH) return false
  if (before === 'من' && GIVEN.has(scene.tokens.form[named.first - 2] as string)) return false
  // «وسام الاستحقاق للحرس المدني»: the name of the medal.
  if (act.type === 'award' && findClass(scene, Math.max(from, named.first - MEDAL_REACH), named.first, OBJECT.medal) >= 0) return false
  if (GROUP.has(scene.tokens.form[named.first] as string)) return false
  if (POLICE.has(act.type) && isOfThoseTaken(scene, named, act, from)) return false
  return !isIssuer(scene, named, from)
}

/** «أعلن الوزير توقيف …»: a person who announces what others did. */
const isTeller = (named: Named, act: Act): boolean => act.announced && named.kind === 'person' && named.first < act.noun

/** Whether a token stands where the subject of the verb does: «أوقفت عناصر الشرطة …». */
const isSubject = (act: Act, k: number): boolean => k === act.trigger + 1

/** «عنصر خطير بتنظيم …»: whom those taken belong to. */
function isOfThoseTaken(scene: Scene, named: Named, act: Act, from: number): boolean {
  for (let k = named.first - 1; k >= Math.max(from, named.first - BELONGING_REACH); k--) {
    if (hasWord(scene, k, COMMA)) return false
    if (isSubject(act, k)) return false
    if (hasUse(scene, k, OBJECT.custody) || BELONGING.has(scene.tokens.form[k] as string)) return true
  }
  return false
}

/** «وفق بلاغ صادر عن …»: who tells of the act. */
function isIssuer(scene: Scene, named: Named, from: number): boolean {
  for (let k = named.first - 1; k >= Math.max(from, named.first - ISSUER_REACH); k--) {
    if (hasWord(scene, k, COMMA)) return false
    if (hasMark(scene, k, MARK.communique)) return true
  }
  return false
}

/** The relative pronoun that governs the verb of an act; -1 where none does. */
function relativeOf(scene: Scene, act: Act, first: number): number {
  for (let k = act.trigger - 1; k >= Math.max(first, act.trigger - RELATIVE_REACH); k--) {
    if (hasWord(scene, k, COMMA)) return -1
    if (hasMark(scene, k, MARK.relative)) return k
  }
  return -1
}

/** Whether the subject stands right before the verb, or between كان and قد. */
function subjectStandsBefore(scene: Scene, act: Act, sentence: Sentence): boolean {
  if (act.subjectBefore) return true
  const verb = act.trigger
  if (verb <= sentence.first) return false
  if (hasMark(scene, verb - 1, MARK.already)) return hasMark(scene, sentence.first, MARK.was)
  return scene.namedAt[verb - 1] !== 0
}

/** Somebody named, in a role. */
export const participant = ({ ref: { kind, id, name, entity } }: Named, role: ParticipantRole): Participant => ({
  kind,
  id,
  name,
  entity,
  role,
})

class Cast {
  private readonly members = new Map<string, Participant>()

  add(named: Named, role: ParticipantRole): void {
    if (named.kind !== 'place' && !this.has(named)) this.members.set(named.ref.entity, participant(named, role))
  }

  has(named: Named): boolean {
    return this.members.has(named.ref.entity)
  }

  recast(from: ParticipantRole, to: ParticipantRole): void {
    for (const [entity, member] of this.members) if (member.role === from) this.members.set(entity, { ...member, role: to })
  }

  people(role: ParticipantRole): number {
    return this.list().filter((m) => m.kind === 'person' && m.role === role).length
  }

  list(): Participant[] {
    return [...this.members.values()]
  }
}

/** The participants of an act. */
export function participantsOf(scene: Scene, act: Act): Participant[] {
  const sentence = scene.sentences[act.sentence]
  const until = scene.sentences[act.until]
  if (!sentence || !until) return []
  const cast = new Cast()
  const relative = relativeOf(scene, act, sentence.first)
  const subjectBefore = relative >= 0 || subjectStandsBefore(scene, act, sentence)
  let end = act.until > act.sentence ? until.last : nextVerb(scene, act.trigger + 1, sentence, until.last)
  // A relative clause ends where the main one goes on.
  if (relative >= 0) for (let k = Math.max(act.object, act.trigger) + 1; k < end; k++) if (hasWord(scene, k, COMMA)) end = k
  after(scene, act, end, subjectBefore, cast)
  if (act.staged) return cast.list()
  const alone = act.type === 'meeting' && act.roles.subject === act.roles.object && cast.list().length < 2
  if (subjectBefore || alone || cast.people(act.roles.subject) === 0 || sentence.line.kind === 'headline')
    before(scene, act, sentence.first, relative, cast)
  return cast.list()
}

/** The names after the trigger, each in the role of its slot. */
function after(scene: Scene, act: Act, end: number, subjectBefore: boolean, cast: Cast): void {
  const { roles, trigger, object } = act
  const { tokens } = scene
  const objectRole = roles.object ?? roles.partner ?? roles.subject
  const nominal = trigger === act.noun && object === act.noun
  // «زيارة فلان», «لقاء فلان»: whose it is follows.
  let role: ParticipantRole = nominal && !subjectBefore ? roles.subject : subjectBefore || act.staged ? objectRole : roles.subject
  let seen = 0
  let relative = false
  for (let k = (act.staged ? act.noun : trigger) + 1; k < end; k++) {
    const form = tokens.form[k] as string
    if (hasWord(scene, k, COMMA)) relative = false
    const marks = scene.marks[k] as number
    if (marks & MARK.relative) relative = true
    if (marks & (MARK.subjunctive | MARK.purpose) || hasWord(scene, k, IN_ORDER_TO)) break
    const named = namedAt(scene, k)
    if (!named) {
      if (marks & MARK.together && roles.partner) role = joinsSubject(scene, k) ? role : roles.partner
      else if (marks & MARK.toward && roles.partner && seen > 0) role = roles.partner
      else if (form === WITH_PART) role = objectRole
      else if (tokens.form[k - 1] === 'من' && AGENT_WORDS.has(form)) role = roles.subject
      else if (k === object && object !== trigger && role === roles.subject && seen > 0) role = objectRole
      continue
    }
    if (named.first !== k) continue
    k = named.last - 1
    if (relative || named.kind === 'place' || (named.kind === 'organization' && titled(scene, named, trigger + 1))) continue
    if (isTeller(named, act) || !takesPart(scene, named, act, trigger + 1)) continue
    if (named.kind === 'person' && seen > 0 && !cast.has(named)) {
      // «سلم … لفلان»; a second person not joined by و is the object.
      if (proclitics(scene, named).includes('ل') && roles.partner) role = roles.partner
      else if (role === roles.subject && !joined(scene, named, trigger)) role = objectRole
    }
    // Services arrest, they are not arrested.
    if (named.kind === 'organization' && role === 'target') continue
    // Whoever a decoration is told of («مراسم توشيح فلان») is given it.
    const given = act.type === 'arrest' || (act.type === 'award' && trigger < act.noun && act.noun < named.first)
    cast.add(named, given && named.kind === 'person' ? objectRole : role)
    seen++
  }
}

/** «ونظيره»: one more subject, not a partner. */
const joinsSubject = (scene: Scene, k: number): boolean => (scene.tokens.form[k] as string).startsWith('و')

/** Whether و stands between the person before and this one: on the name, on its title, or on «نظيره». */
function joined(scene: Scene, named: Named, from: number): boolean {
  if (proclitics(scene, named).startsWith('و')) return true
  for (let k = named.first - 1; k > from; k--) {
    if (namedAt(scene, k)?.kind === 'person') return false
    if (hasUse(scene, k, OBJECT.official) && lexemeAt(scene, k)?.proclitic.startsWith('و')) return true
    if (hasMark(scene, k, MARK.together) && (scene.tokens.form[k] as string).startsWith('و')) return true
  }
  return false
}

/** The subject before the verb: of a relative clause whom its pronoun stands for, else the names from the start of the sentence. */
function before(scene: Scene, act: Act, first: number, relative: number, cast: Cast): void {
  const edge = relative >= 0 ? relative : Math.min(act.trigger, act.noun)
  let found: Named[] = []
  let aside = false
  for (let k = first; k < edge; k++) {
    if (hasWord(scene, k, COMMA)) aside = false
    // «ذكرت صحيفة … أن الشرطة أوقفت …»: who reports is not who acts.
    if (hasWord(scene, k, THAT | MEANWHILE)) found = []
    if (hasMark(scene, k, MARK.relative)) aside = true
    const named = namedAt(scene, k)
    if (!named || named.first !== k) continue
    const part = named.kind !== 'place' && !(named.kind === 'organization' && titled(scene, named, first))
    if (!aside && part && !isTeller(named, act) && takesPart(scene, named, act, first)) found.push(named)
    k = named.last - 1
  }
  // «قبل أن يسلم فلانا الدرع»: the one named after the verb is given it, by whom the sentence spoke of.
  const { subject, partner } = act.roles
  if (partner === 'recipient' && found.length > 0 && cast.people(partner) === 0) cast.recast(subject, partner)
  // A visit that is the occasion of what is told is that of whoever was named last.
  const nearest = relative >= 0 || (act.type === 'visit' && act.trigger === act.noun && act.object === act.noun)
  for (const named of nearest ? found.slice(-1) : found) cast.add(named, subject)
}

/** The people that the sentence of an act counts off («… مسؤولين، الأول هو … أما الثاني فهو …»), where it counts off at least two. */
export function countedOff(scene: Scene, act: Act): Named[] {
  const sentence = scene.sentences[act.sentence]
  const found: Named[] = []
  if (!sentence || act.object === act.trigger) return found
  for (let k = act.object + 1; k < sentence.last; k++) {
    if (!hasWord(scene, k, ORDINAL)) continue
    for (let j = k + 1; j < Math.min(sentence.last, k + ORDINAL_REACH); j++) {
      const named = namedAt(scene, j)
      if (named?.kind !== 'person') continue
      if (found.every((f) => f.ref.entity !== named.ref.entity)) found.push(named)
      break
    }
  }
  return found.length > 1 ? found : []
}
