/**
 * One event, told several times: when what two sentences tell of is one act, by type, people, place and day.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import type { Authority } from '../../schema/authority'
import { parseIsoDay } from '../../schema/days'
import type { EntityRef } from '../../schema/records'
import type { EventType } from '../../schema/vocabulary'
import type { Act } from './acts'
import type { Draft } from './events'
import { MARK } from './grammar'
import { USE } from './lexicon'
import { findClass, isCount, isNextOne } from './needs'
import { hasMark, hasUse, lexemeAt, type Scene } from './scene'
import { opensApart, opensOther, turnsAway } from './ties'
import { OBJECT } from './triggers/objects'

const people = (d: Draft): Set<string> => new Set(d.participants.filter((p) => p.kind === 'person').map((p) => p.entity))

/** Whether one set of people has nobody that the other lacks, or either is empty. */
function samePeople(a: Draft, b: Draft): boolean {
  const [x, y] = [people(a), people(b)]
  if (x.size === 0 || y.size === 0) return true
  const [small, large] = x.size <= y.size ? [x, y] : [y, x]
  for (const p of small) if (!large.has(p)) return false
  return true
}

/** How many days after an act it is announced as news. */
const REPORT_DAYS = 4

/** «أعلنت اليوم … توقيف …», of an act told again with a day before that one: the day of the announcement. */
function isReport(a: Draft, b: Draft): boolean {
  if (!a.told || b.told) return false
  const [told, done] = [parseIsoDay(a.date?.latest ?? ''), parseIsoDay(b.date?.latest ?? '')]
  return told !== null && done !== null && done <= told && told - done <= REPORT_DAYS
}

/** Whether two dates can be the same day or stretch. */
function sameTime(a: Draft, b: Draft): boolean {
  if (!a.dated || !b.dated) return true
  if (isReport(a, b) || isReport(b, a)) return true
  if (!a.date || !b.date) return a.dated.exact === b.dated.exact || a.date === b.date
  const [x, y] = [a.date, b.date]
  if (!x.earliest || !x.latest || !y.earliest || !y.latest) return true
  return x.earliest <= y.latest && y.earliest <= x.latest
}

/** By authority: the place that each place lies in. */
const broaderPlaces = new WeakMap<Authority, ReadonlyMap<string, string>>()

function broaderOf(authority: Authority): ReadonlyMap<string, string> {
  const known = broaderPlaces.get(authority)
  if (known) return known
  const map = new Map<string, string>()
  for (const { id, broader } of authority.places) if (broader) map.set(id, broader)
  broaderPlaces.set(authority, map)
  return map
}

/** Whether one place is the other or lies in it, or either is not known. */
function samePlace(scene: Scene, a: Draft, b: Draft): boolean {
  const [here, there] = [a.place ?? a.beside, b.place ?? b.beside]
  if (!here || !there || here.entity === there.entity || here.name === there.name) return true
  const broader = broaderOf(scene.reading.authority)
  const inside = (x: EntityRef, y: EntityRef): boolean => {
    let at = x.id
    for (let depth = 0; at !== null && depth < 5; depth++) {
      if (at === y.id) return true
      at = broader.get(at) ?? null
    }
    return false
  }
  return inside(here, there) || inside(there, here)
}

/** What police work comes to. */
export const POLICE: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'seizure', 'operation'])

/** Whether «آخرون» marks these as further ones of the same kind, or «عملية أخرى» as another act. */
const marksOthers = (scene: Scene, d: Draft): boolean =>
  d.acts.some((a) => othersFollow(scene, a) && (a.type !== 'seizure' || isCount(scene, a.object - 1)))

function othersFollow(scene: Scene, act: Act): boolean {
  if (isNextOne(scene, act.object)) return true
  // «القبض على ثلاثة أشخاص آخرين»
  const reach = act.object === act.noun && act.type === 'arrest' ? 5 : 3
  for (let k = act.object; k < act.object + reach; k++) if (hasMark(scene, k, MARK.others)) return true
  return false
}

/** «وفي الخامس من الشهر الجاري أحبطت …»: a day of its own before all else. */
const opensWithDay = (scene: Scene, { dated }: Draft, act: Act): boolean =>
  dated !== null && dated.expression.last <= act.trigger && dated.expression.first - (scene.sentences[act.sentence]?.first ?? 0) <= 1

/** «وفي 5 أبريل، اخترق قراصنة …»: a day of its own before all else, and none that was told before. */
const isOfOtherDay = (scene: Scene, a: Draft, b: Draft): boolean =>
  a.dated !== null && b.acts[0] !== undefined && opensWithDay(scene, b, b.acts[0]) && a.dated.exact !== b.dated?.exact

const ANOTHER = wordSet('مماثل مماثلا مماثلة مماثلين آخر أخرى أخريان آخران ثان ثانيا ثانية ثالث ثالثا ثالثة جديد جديدا جديدة')
/** How far behind its noun an attack is told to be another one. */
const ANOTHER_REACH = 4

/** «قصف مماثل», «هجوم إرهابي آخر»: one more, told by a noun without the article. */
const isAnother = (scene: Scene, { acts: [act] }: Draft): boolean =>
  act !== undefined &&
  !act.definite &&
  hasUse(scene, act.noun, USE.noun) &&
  scene.tokens.form.slice(act.noun + 1, act.noun + ANOTHER_REACH).some((form) => ANOTHER.has(form))

/** «وكان التنظيم قد شن ليل الجمعة هجوما»: one before that which is told, of a day of its own. */
const isEarlier = (p: Act | undefined, q: Act | undefined, a: Draft, b: Draft): boolean =>
  p?.background === false &&
  q?.background === true &&
  p.trigger !== p.noun &&
  q.trigger !== q.noun &&
  !q.staged &&
  a.dated !== null &&
  b.dated !== null &&
  a.dated.exact !== b.dated.exact

const BEFORE_THAT = wordSet('سابق')
/** «وكان قد التقى في وقت سابق …»: no retelling. */
const isBeforeThat = (scene: Scene, q: Act | undefined): boolean =>
  q?.type === 'meeting' &&
  q.background &&
  scene.tokens.form.slice(q.trigger + 1, q.trigger + ANOTHER_REACH + 1).some((form) => BEFORE_THAT.has(form))

const TOO = wordSet('أيضا كذلك')
const THEIRS = wordSet(
  'مساعديه مساعده معاونيه مرافقيه مرافقه شركائه شركاءه شريكه شريكها شركائهم أفرادها عناصرها عناصره أعضائها شقيقه زوجته ابنه',
)
const THEIRS_REACH = 4
/** How far behind its verb «أيضا» stands. */
const TOO_REACH = 2

/** «كما تمكنت أيضا من ضبط 14 …», «كما أوقفت المواطن …»: people taken beside those told of. */
function isFurtherTaking(scene: Scene, from: Act, to: Act): boolean {
  if (to.type !== 'arrest' || to.object === to.trigger || to.object === from.object) return false
  const { form } = scene.tokens
  // «كما أوقفت ثلاثة من مساعديه»: with the one told of.
  if (form.slice(to.object, to.object + THEIRS_REACH).some((word) => THEIRS.has(word))) return false
  if (isFurther(scene, to)) return true
  return form.slice(to.trigger + 1, to.trigger + 1 + TOO_REACH).some((form) => TOO.has(form))
}

/** «من جهة أخرى، أوقفت الشرطة متهما …»: somebody who has not been told of. */
function isNewTaking(scene: Scene, { type, trigger, object, sentence: index }: Act): boolean {
  const sentence = scene.sentences[index]
  if (type !== 'arrest' || !sentence || !opensApart(scene, sentence)) return false
  // «ألقت القبض على متهم»
  const whom = hasUse(scene, object, OBJECT.grip)
    ? findClass(scene, object + 1, Math.min(sentence.last, object + GRIP_REACH), OBJECT.custody)
    : object
  return whom > trigger && !(scene.tokens.form[whom] as string).startsWith('ال')
}
const GRIP_REACH = 6

/** «وبالتزامن مع ذلك، داهمت الشرطة الألمانية …»: told as something else, and by others where both say by whom. */
function isApart(scene: Scene, a: Draft, b: Draft): boolean {
  const [from, to] = [a.acts[a.acts.length - 1], b.acts[0]]
  if (!from || !to || a.headline !== b.headline || from.sentence === to.sentence) return false
  if (opensOther(scene, to.sentence) || isFurtherTaking(scene, from, to) || isNewTaking(scene, to)) return true
  if (!turnsAway(scene, to.sentence) && !opensWithDay(scene, b, to)) return false
  const agents = (d: Draft): Set<string> => new Set(d.participants.filter((p) => p.role === 'agent').map((p) => p.entity))
  const [x, y] = [agents(a), agents(b)]
  return x.size > 0 && y.size > 0
    ? ![...y].some((p) => x.has(p))
    : a.place !== null && b.place !== null && a.place.entity !== b.place.entity
}

const FURTHER = wordSet('كما')
/** Whether an act is told right behind «كما»: one more. */
const isFurther = (scene: Scene, act: Act | undefined): boolean =>
  act !== undefined && act.trigger > 0 && FURTHER.has(scene.tokens.form[act.trigger - 1] as string)

/** «كما التقى السفير …»: a reception of somebody else than whom the other one was of. */
function isFurtherMeeting(scene: Scene, a: Draft, b: Draft): boolean {
  const [act] = b.acts
  if (b.type !== 'meeting' || !act || act.object === act.trigger) return false
  const receives = lexemeAt(scene, act.trigger)?.verbs.some((v) => v.verb.acts?.some((frame) => frame.needs === 'person')) === true
  // «واختتم لقاءاته باستقبال …»: the last of a round.
  const ofRound = lexemeAt(scene, act.noun)?.nouns.some((n) => n.proclitic === 'ب' && n.noun.type === 'meeting') === true
  if (!ofRound && !(receives && isFurther(scene, act))) return false
  const [x, y] = [people(a), people(b)]
  return y.size < 2 || [...y].some((p) => !x.has(p))
}

/** Whether two acts of police work are told of different quarters, of one kind or behind words that begin anew. */
function isElsewhere(scene: Scene, { locality: a, acts: [first] }: Draft, { locality: b, acts: [act] }: Draft): boolean {
  if (!a || !b || !act || a.name === b.name || first?.sentence === act.sentence) return false
  return a.kind === b.kind || isFurther(scene, act) || turnsAway(scene, act.sentence)
}

/** «حضر اللقاء …»: an occasion told of before, whoever else was there. */
const pointsBack = (d: Draft): boolean => d.type === 'meeting' && d.acts.every((a) => a.definite)

/** «ويختتم زيارته غدا»: the beginning or the end of what was told before. */
const endsIt = (d: Draft): boolean => d.acts.every((a) => a.phase && a.owned)

/** Whether an act is premises entered. */
export const isRaid = (scene: Scene, act: Act): boolean =>
  act.type === 'operation' && act.object !== act.trigger && hasUse(scene, act.object, OBJECT.premises)

/** Whether all that is told of an act is a bomb made harmless. */
const defuses = (scene: Scene, { acts }: Draft): boolean =>
  acts.every((a) => a.object !== a.trigger && hasUse(scene, a.object, OBJECT.bomb))

/** Whether two drafts are one event: the same kind of act, by nobody else, at no other time and place. */
export function same(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.type !== b.type) return false
  if (endsIt(b)) return a.status === 'occurred' && samePeople(a, b)
  if (a.status !== b.status) return false
  const [p, q] = [a.acts[0], b.acts[0]]
  if (p && q && p.background !== q.background && (a.dated || b.dated) && a.type !== 'attack') return false
  if (!sameTime(a, b)) return false
  if (POLICE.has(a.type) && isApart(scene, a, b)) return false
  if (a.type === 'attack' && (isOfOtherDay(scene, a, b) || isAnother(scene, b) || isEarlier(p, q, a, b))) return false
  if (a.type === 'attack' && isFurther(scene, q) && !samePlace(scene, a, b)) return false
  if (isBeforeThat(scene, q)) return false
  // The houses searched are part of the operation, wherever they stand.
  if (a.raid || b.raid) return true
  if (a.type === 'operation' && defuses(scene, a) !== defuses(scene, b)) return false
  if (isFurtherMeeting(scene, a, b) || isElsewhere(scene, a, b)) return false
  // Of one day, told with the town or with the mosque, or dated once.
  if (a.type === 'attack' && (a.dated || b.dated)) return !turnsAway(scene, q?.sentence ?? 0) || samePlace(scene, a, b)
  // A headline may say the country where the text says the city.
  if (!b.headline && !samePlace(scene, a, b)) return false
  if (pointsBack(b)) return true
  if (POLICE.has(a.type)) return !marksOthers(scene, b)
  return samePeople(a, b)
}

/** Joins `b` to `a`, which comes first in the text. */
export function join(a: Draft, b: Draft): void {
  if (a.told && b.date && !b.told) {
    a.date = b.date
    a.dated = b.dated
    a.told = false
  }
  a.sentences.push(...b.sentences)
  a.acts.push(...b.acts)
  if (!a.date || (b.date && (b.date.edtf.length > a.date.edtf.length || (b.date.extent === 'span' && a.date.extent === 'within')))) {
    if (b.date) {
      a.date = b.date
      a.dated = b.dated
    }
  }
  a.dated ??= b.dated
  a.place ??= b.place
  a.duration ??= b.duration
  const known = new Set(a.participants.map((p) => p.entity))
  a.participants = [...a.participants, ...b.participants.filter((p) => !known.has(p.entity))]
  a.headline &&= b.headline
  a.raid &&= b.raid
}
