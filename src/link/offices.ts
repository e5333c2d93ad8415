/**
 * Offices: an article that calls somebody by an office was written, and what it tells of them happened, while they
 * held it. The words are the article's, the tenure is the authority's.
 *
 * @module
 */
import { cliticReadings } from '../arabic/clitics'
import { tokenize } from '../arabic/tokens'
import type { Authority } from '../schema/authority'
import { edtfBounds } from '../schema/edtf'
import type { Person, Reference, Role } from '../schema/records'
import { type Draft, evidenceOf } from './draft'
import type { Limit } from './limits'

/** A word without its article and endings: للشرطة, الشرطة and شرطة are one word here, الفرنسي and الفرنسية too. */
function stem(form: string): string {
  const readings = cliticReadings(form)
  // The longest reading that carries the article says best where the word starts.
  const withArticle = readings.find((r) => r.base.startsWith('ال') && r.base.length > 4)
  const base = withArticle ? withArticle.base.slice(2) : form
  return base.endsWith('ه') && base.length > 3 ? base.slice(0, -1) : base
}

const stems = (text: string): string[] => tokenize(text).form.map(stem)

/** An office somebody has held, with the words of its Arabic title. */
interface Office {
  readonly role: Role
  readonly words: ReadonlySet<string>
}

/** The people of the authority by id, each with their offices. */
type Holders = ReadonlyMap<string, { readonly person: Person; readonly offices: readonly Office[] }>
const tables = new WeakMap<Authority, Holders>()

function holdersOf(authority: Authority): Holders {
  let table = tables.get(authority)
  if (!table) {
    const officesOf = (person: Person): Office[] =>
      person.roles.flatMap((role) => (role.title.ar === null ? [] : [{ role, words: new Set(stems(role.title.ar)) }]))
    table = new Map(authority.people.map((person) => [person.id, { person, offices: officesOf(person) }]))
    tables.set(authority, table)
  }
  return table
}

/** How much of an office's title its words must cover, and how much of the words the title. */
const SHARE = 0.6

/**
 * The office that words name, among those their holder has held: the one whose title shares most of its words with
 * them; null where none shares enough, or where two do equally.
 */
function officeNamed(words: string, offices: readonly Office[]): Role | null {
  const said = stems(words)
  let best: Role | null = null
  let bestScore = 0
  for (const { role, words: title } of offices) {
    const common = said.filter((w) => title.has(w)).length
    const score = common / Math.max(title.size, said.length)
    if (common < SHARE * Math.min(title.size, said.length) || score < bestScore) continue
    best = score === bestScore ? null : role
    bestScore = score
  }
  return bestScore >= SHARE ? best : null
}

/** The bounds of a tenure, each with its reason. */
function tenureLimits(person: Person, role: Role, draft: Draft, words: Reference): Limit[] {
  const name = person.names.en ?? person.names.fr ?? person.id
  const title = role.title.en ?? role.title.fr ?? role.organization
  const source = role.sources[0]
  const limit = (bound: Limit['bound'], day: number | null | undefined, verb: string): Limit[] =>
    day === null || day === undefined
      ? []
      : [
          {
            bound,
            day,
            rule: 'office-held',
            note: `${name} is called by the office of ${title}, which they ${verb} then`,
            evidence: [evidenceOf(draft.id, words)],
            ...(source === undefined ? {} : { source }),
            external: false,
          },
        ]
  return [
    ...limit('earliest', role.from === null ? null : edtfBounds(role.from).earliest, 'took'),
    ...limit('latest', role.to === null ? null : edtfBounds(role.to).latest, 'left'),
  ]
}

/**
 * The limits that follow from the offices by which an article calls people, those named in `only` where it is given:
 * one pair a person and office, with the first words that name it.
 */
export function officeLimits(draft: Draft, authority: Authority, only?: ReadonlySet<string>): Limit[] {
  const holders = holdersOf(authority)
  const seen = new Set<Role>()
  const out: Limit[] = []
  for (const words of draft.facts.references) {
    if (words.kind !== 'person' || words.id === null || (only && !only.has(words.id))) continue
    const holder = holders.get(words.id)
    if (!holder) continue
    const role = officeNamed(words.exact, holder.offices)
    if (role === null || seen.has(role)) continue
    seen.add(role)
    out.push(...tenureLimits(holder.person, role, draft, words))
  }
  return out
}
