/**
 * Who takes part in an act, and as what: by the place of the names around its words.
 *
 * @module
 */
import type { Participant } from '../../schema/records'
import type { ParticipantRole } from '../../schema/vocabulary'
import type { Act } from './acts'
import { MARK } from './grammar'
import { hasMark, type Named, namedAt, proclitics, type Scene } from './scene'
import { nextVerb } from './status'
import { OBJECT } from './triggers/objects'

/** How far before the name of an organisation the title that carries it may begin: المدير العام لـ…. */
const TITLE_REACH = 3

/** Whether an organisation stands in somebody's title. */
export function titled(scene: Scene, named: Named, from: number): boolean {
  for (let k = named.first - 1; k >= Math.max(from, named.first - TITLE_REACH); k--) {
    if (scene.tokens.form[k] === ',') return false
    if (((scene.lex[k]?.objects ?? 0) & OBJECT.official) !== 0) return true
  }
  return scene.titleAt[named.first] === 1
}

/** The participants of an act. */
export function participantsOf(scene: Scene, act: Act): Participant[] {
  const sentence = scene.sentences[act.sentence]
  const until = scene.sentences[act.until]
  if (!sentence || !until) return []
  const out = new Map<string, Participant>()
  const add = (named: Named, role: ParticipantRole): void => {
    if (named.kind === 'place' || out.has(named.ref.entity)) return
    out.set(named.ref.entity, { ...named.ref, role })
  }
  const { roles } = act
  const after = act.trigger
  const end = act.until > act.sentence ? until.last : nextVerb(scene, after + 1, sentence, until.last)
  const nominal = act.trigger === act.noun && act.object === act.noun
  let role: ParticipantRole = nominal ? (roles.partner ?? roles.subject) : roles.subject
  let subjects = 0
  let persons = 0
  let _joined = true
  let relative = false
  for (let k = after + 1; k < end; k++) {
    const form = scene.tokens.form[k] as string
    if (form === ',') relative = false
    if (hasMark(scene, k, MARK.relative)) relative = true
    if (hasMark(scene, k, MARK.subjunctive) || hasMark(scene, k, MARK.purpose)) break
    if (hasMark(scene, k, MARK.together) && roles.partner && scene.namedAt[k] === 0) {
      role = roles.partner
      _joined = true
    }
    if (hasMark(scene, k, MARK.toward) && roles.partner && subjects > 0) role = roles.partner
    if (k === act.object && act.object !== act.trigger && subjects > 0 && role === roles.subject) role = roles.object ?? role
    const named = namedAt(scene, k)
    if (!named || named.first !== k) continue
    if (relative || (named.kind === 'organization' && titled(scene, named, after + 1))) {
      k = named.last - 1
      continue
    }
    if (named.kind === 'person') {
      const before = proclitics(scene, named)
      // «سلم … إلى فلان», «سلم … لفلان»; a second person not joined by و is the object.
      if (before.includes('ل') && roles.partner && subjects > 0) role = roles.partner
      else if (
        persons > 0 &&
        role === roles.subject &&
        roles.object &&
        !before.startsWith('و') &&
        !joinedBefore(scene, named, after) &&
        !out.has(named.ref.entity)
      )
        role = roles.object
      persons++
    }
    add(named, role)
    if (role === roles.subject) subjects++
    k = named.last - 1
  }
  if (act.subjectBefore || subjects === 0 || sentence.line.kind === 'headline') before(scene, act, sentence.first, add)
  return [...out.values()]
}

/** Whether و stands somewhere between the person before and this one, title included. */
function joinedBefore(scene: Scene, named: Named, from: number): boolean {
  for (let k = named.first; k > from; k--) {
    const inside = namedAt(scene, k)
    if (inside && inside !== named && inside.kind === 'person') return false
    if ((scene.tokens.form[k] as string).startsWith('و') && (k !== named.first || proclitics(scene, named).startsWith('و'))) {
      if (((scene.lex[k]?.objects ?? 0) & OBJECT.official) !== 0 || k === named.first) return true
      if (hasMark(scene, k, MARK.together)) return true
    }
  }
  return false
}

/** The subject before the verb: the names from the start of the clause, without those of relative clauses. */
function before(scene: Scene, act: Act, first: number, add: (named: Named, role: ParticipantRole) => void): void {
  const edge = Math.min(act.trigger, act.noun)
  let relative = false
  for (let k = first; k < edge; k++) {
    if (scene.tokens.form[k] === ',') relative = false
    if (hasMark(scene, k, MARK.relative)) relative = true
    const named = namedAt(scene, k)
    if (!named || named.first !== k) continue
    if (!relative && !(named.kind === 'organization' && titled(scene, named, first))) add(named, act.roles.subject)
    k = named.last - 1
  }
}
