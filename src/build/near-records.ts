/**
 * Records near to an id that is none: by id, by name and by variant, in any script.
 *
 * @module
 */
import { foldText } from '../arabic/fold'
import { nearest } from '../schema/near'
import type { AuthorityRecord } from '../schema/records'
import { romanise } from './romanise'

/** A record as far as it can be called by a name. */
export type NamedRecord = { readonly id: string } & Partial<Pick<AuthorityRecord, 'variants'>> & {
    readonly names?: AuthorityRecord['names'] | null
  }

const ARABIC = /\p{Script=Arabic}/u

/** A spelling as it is compared: words joined by hyphens, Arabic folded and without its article. */
const comparable = (spelling: string): string =>
  foldText(spelling)
    .trim()
    .split(/\s+/)
    .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word))
    .join('-')

/** All that a record is called, with what its Arabic names might be in Latin letters. */
function spellingsOf({ id, names, variants }: NamedRecord): string[] {
  const written = [...Object.values(names ?? {}), ...Object.values(variants ?? {}).flat()].filter((one) => typeof one === 'string')
  return [id, ...written.flatMap((one) => (ARABIC.test(one) ? [comparable(one), romanise(one)] : [comparable(one)]))]
}

/**
 * The ids of the records nearest to a word that is no id, best first; none where nothing is near.
 *
 * @param limit how many at most.
 */
export function nearestRecords(given: string, records: Iterable<NamedRecord>, limit = 3): string[] {
  const owners = new Map<string, string>()
  for (const record of records) for (const spelling of spellingsOf(record)) if (!owners.has(spelling)) owners.set(spelling, record.id)
  const spelled = nearest(comparable(given), owners.keys(), owners.size)
  return [...new Set(spelled.map((spelling) => owners.get(spelling) as string))].slice(0, limit)
}

/** The end of an error's sentence: `did you mean "x" or "y"?`, or undefined where no record is near. */
export function didYouMeanRecord(given: string, records: Iterable<NamedRecord>): string | undefined {
  const near = nearestRecords(given, records).map((id) => JSON.stringify(id))
  return near.length === 0 ? undefined : `did you mean ${near.join(' or ')}?`
}
