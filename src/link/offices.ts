/**
 * Offices as limits: an article that calls somebody by an office was written, and what it tells of them happened, while
 * they held it. The words are the article's, the tenure is the authority's.
 *
 * @module
 */
import type { Authority } from '../schema/authority'
import { edtfBounds } from '../schema/edtf'
import type { Role } from '../schema/records'
import { type Draft, evidenceOf } from './draft'
import type { Limit } from './limits'
import { officeNote } from './notes'
import { type OfficeCall, officeCalls } from './office-words'

/** The bounds of a tenure, each with its reason. */
function tenureLimits({ person, role, words }: OfficeCall, draft: Draft): Limit[] {
  const source = role.sources[0]
  const limit = (bound: Limit['bound'], edtf: string | null): Limit[] => {
    const day = edtf === null ? null : edtfBounds(edtf)[bound]
    if (edtf === null || day === null) return []
    const note = officeNote(person, role, bound, edtf)
    const evidence = [evidenceOf(draft.id, words)]
    return [{ bound, day, rule: 'office-held', note, evidence, ...(source === undefined ? {} : { source }), external: false }]
  }
  return [...limit('earliest', role.from), ...limit('latest', role.to)]
}

/**
 * The limits that follow from the offices by which an article calls people, those in `only` where it is given: one pair
 * an office, with the first words that name it.
 */
export function officeLimits(draft: Draft, authority: Authority, only?: ReadonlySet<string>): Limit[] {
  const seen = new Set<Role>()
  return officeCalls(draft, authority).flatMap((call) => {
    if (seen.has(call.role) || (only && !only.has(call.person.id))) return []
    seen.add(call.role)
    return tenureLimits(call, draft)
  })
}
