/**
 * The sentences that say why a date is what it is. Linking writes them; the rules that hold a dataset to its reasons
 * write them again and compare.
 *
 * @module
 */
import type { Person, Role } from '../schema/records'

/** Another article, or this one, gives the day of an event. */
export const sameEventNote = (article: string, edtf: string): string => `article ${article} reports the same event on ${edtf}`

/** A source outside the articles gives the day of an event that this article tells of. */
export const knownDayNote = (edtf: string): string => `the event is known from outside the articles to have been on ${edtf}`

/** The article tells of an event whose day is known by another note, in words that only its own day resolves. */
export const relativeWordsNote = (why: string): string => `${why}; here it is told with relative words`

/** A source outside the articles gives the day of the event. */
export const knownEventNote = (event: string, edtf: string): string => `${event} is dated ${edtf} there`

/** The article was written after an event. */
export const pastNote = (edtf: string): string => `an event of ${edtf} is told as past`

/** The article was written before an event. */
export const toComeNote = (edtf: string): string => `an event of ${edtf} is told as still to come`

/** The event was before, or comes after, an article of a known day. */
export const toldNote = (article: string, edtf: string, planned: boolean): string =>
  `article ${article}, of ${edtf}, tells it as ${planned ? 'still to come' : 'past'}`

/** Somebody is called by an office that has a first day (`earliest`), or a last one. */
export function officeNote({ id, names }: Person, { title, organization }: Role, bound: 'earliest' | 'latest', edtf: string): string {
  const name = names.en ?? names.fr ?? id
  const office = title.en ?? title.fr ?? organization
  return `${name} is called by the office of ${office}, held ${bound === 'earliest' ? 'from' : 'to'} ${edtf}`
}
