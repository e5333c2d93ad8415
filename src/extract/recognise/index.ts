/**
 * Recognition: who, which organisation and which place is named in an article, and which role words stand for whom.
 *
 * @module
 */

import { foldText } from '../../arabic/fold'
import type { Tokens } from '../../arabic/tokens'
import type { Authority } from '../../schema/authority'
import type { Mention } from '../../schema/records'
import { SPORT_CLUBS } from '../gazetteer/clubs'
import type { Layout, Line, Recognised } from '../steps'
import { learnClubs } from './clubs'
import { type Known, knownIn, namesOf } from './names'
import { identify } from './people/identity'
import { referencesOf } from './references'
import { type Found, type Learnt, scanLine } from './scan'
import { type Text, Trait, traitsAt, withWords } from './text'
import { entitiesOf } from './things'
import { introducedBy } from './toponyms'

const sportClubs: readonly (readonly [string, Known])[] = SPORT_CLUBS.map((name) => {
  const key = foldText(name)
  return [key, { kind: 'organization', id: null, key, homograph: false }]
})
/** How many words of sport make a page of sport. */
const SPORT = 4

/** Whether an article is about a match or a league. */
function isSport(tokens: Text, lines: readonly Line[]): boolean {
  let seen = 0
  for (const { first, last } of lines)
    for (let i = first; i < last; i++) if (traitsAt(tokens, i) & Trait.sport && ++seen >= SPORT) return true
  return false
}

/** The lines whose names count: the headline, each time it is printed, subheadings and paragraphs. */
const contentLines = (layout: Layout): Line[] => layout.lines.filter((line) => line.kind !== 'chrome')

/** Takes out who signs in the first paragraph: a byline is no person of the article. */
function dropAuthors(found: Found[], { authors }: Layout): void {
  for (const author of authors) {
    const at = found.findIndex(({ kind, start, end }) => kind === 'person' && author.start <= start && end <= author.end)
    if (at >= 0) found.splice(at, 1)
  }
}

/**
 * The mentions of people, organisations and places in the content of an article, and the references to people and organisations.
 *
 * A mention leaves out a proclitic and keeps the article ال; after لل it starts after both lams. What the authority does not know
 * has `id: null` and a reason. Linear in the text.
 */
export function recognise(_id: string, plain: Tokens, layout: Layout, authority: Authority): Recognised {
  const tokens = withWords(plain)
  const names = namesOf(authority)
  const find = knownIn(tokens, names)
  const lines = contentLines(layout)
  const found: Found[] = []
  const sport = isSport(tokens, lines)
  const learnt: Learnt = { sport, clubs: new Map(sport ? sportClubs : []), shorts: new Map(), places: introducedBy(tokens, lines, find) }
  if (sport) learnClubs(tokens, lines, learnt.clubs)
  for (const line of lines) scanLine(tokens, line.first, line.last, find, found, learnt)
  dropAuthors(found, layout)
  const people = identify(tokens, lines, found, names)
  const mentions: Mention[] = entitiesOf(tokens, found, names)
  const references = referencesOf(tokens, lines, found, people, mentions, names)
  for (const { start, end, person } of people) {
    const exact = tokens.text.slice(start, end)
    mentions.push({
      kind: 'person',
      start,
      end,
      exact,
      id: person.id,
      entity: person.entity,
      ...(person.reason === undefined ? {} : { reason: person.reason }),
    })
  }
  mentions.sort((a, b) => a.start - b.start)
  return { mentions, references, diagnostics: [] }
}
