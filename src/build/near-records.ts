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

/** Records, ready to be asked which of them is near to a word. */
export class NearRecords {
  /** The record of each spelling; the first that bears it. */
  private readonly owners = new Map<string, string>()

  constructor(records: Iterable<NamedRecord>) {
    for (const record of records)
      for (const spelling of spellingsOf(record)) if (!this.owners.has(spelling)) this.owners.set(spelling, record.id)
  }

  /** The ids nearest to a word that is none, best first, at most `limit`; none where nothing is near. */
  near(given: string, limit = 3): string[] {
    const spelled = nearest(comparable(given), this.owners.keys(), this.owners.size)
    return [...new Set(spelled.map((spelling) => this.owners.get(spelling) as string))].slice(0, limit)
  }

  /** The end of an error's sentence: `did you mean "x" or "y"?`, or undefined where no record is near. */
  didYouMean(given: string): string | undefined {
    const near = this.near(given).map((id) => JSON.stringify(id))
    return near.length === 0 ? undefined : `did you mean ${near.join(' or ')}?`
  }
}

/**
 * The ids of the records nearest to a word that is no id, best first; none where nothing is near.
 *
 * @param limit how many at most.
 */
export const nearestRecords = (given: string, records: Iterable<NamedRecord>, limit = 3): string[] =>
  new NearRecords(records).near(given, limit)
