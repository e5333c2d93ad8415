/**
 * Where a text answers a question: the words found, as stretches of the raw text.
 *
 * @module
 */

import { TokenKind, type Tokens, tokenize } from '../../arabic/tokens'
import type { Span } from '../../schema/records'
import type { NamedSpan, Stretch } from './corpus'
import type { Plan } from './query'
import { isTerm, termsOf } from './terms'

/** The class of a term, or -1. */
export type ClassOf = (term: string) => number

/** A stretch that answers. */
export interface Found extends Span {
  /** How many of the words asked stand in it, or in another name of what it names. */
  readonly words: number
  /** How many stand in it as it is. */
  readonly said: number
  readonly headline: boolean
}

/** A term of a text; several of one token where a compound name is written as one. */
interface Place {
  readonly class: number
  readonly token: number
}

/** The terms of a text in order; -1 for what ends a phrase. */
function placesOf(tokens: Tokens, classOf: ClassOf): Place[] {
  const places: Place[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (isTerm(tokens, i)) for (const term of termsOf(tokens.form[i] as string)) places.push({ class: classOf(term), token: i })
    else if (tokens.kind[i] === TokenKind.punctuation && tokens.form[i] !== '"') places.push({ class: -1, token: i })
  }
  return places
}

const standsAt = (places: readonly Place[], at: number, phrase: readonly ReadonlySet<number>[]): boolean =>
  phrase.every((classes, k) => classes.has(places[at + k]?.class ?? -1))

/** Whether a text has a phrase: its words one after the other, with nothing but quotes between them. */
export function hasPhrase(text: string, phrase: readonly ReadonlySet<number>[], classOf: ClassOf): boolean {
  const places = placesOf(tokenize(text), classOf)
  return places.some((_, at) => standsAt(places, at, phrase))
}

/** The stretches of a text that answer, each a run of words that were asked. */
function foundIn(stretch: Stretch, { words, phrases }: Plan, classOf: ClassOf): Found[] {
  const tokens = tokenize(stretch.text)
  const places = placesOf(tokens, classOf)
  const wanted = places.map((place) => words.some((classes) => classes.has(place.class)))
  if (phrases.length > 0) {
    // Words of a phrase count where the phrase stands, the others anywhere.
    const inPhrase = new Set(phrases.flatMap((phrase) => phrase.flatMap((classes) => [...classes])))
    const standing = new Set<number>()
    for (const phrase of phrases)
      for (let at = 0; at < places.length; at++) if (standsAt(places, at, phrase)) phrase.forEach((_, k) => standing.add(at + k))
    places.forEach((place, at) => {
      if (wanted[at] && inPhrase.has(place.class) && !standing.has(at)) wanted[at] = false
    })
  }
  const found: Found[] = []
  for (let at = 0; at < places.length; at++) {
    if (!wanted[at]) continue
    const first = places[at] as Place
    const classes = new Set([first.class])
    let last = first
    while (wanted[at + 1]) {
      const next = places[at + 1] as Place
      // A run goes over spaces, not over line breaks.
      if (tokens.text.slice(tokens.end[last.token], tokens.start[next.token]).includes('\n')) break
      classes.add(next.class)
      last = next
      at++
    }
    const from = tokens.start[first.token] as number
    const to = tokens.end[last.token] as number
    const said = words.filter((w) => [...w].some((c) => classes.has(c))).length
    found.push({
      start: stretch.start + from,
      end: stretch.start + to,
      exact: stretch.text.slice(from, to),
      words: said,
      said,
      headline: stretch.headline,
    })
  }
  return found
}

/**
 * All stretches that answer, in the order of the text. A stretch that stands for somebody or something by a name has the
 * words of its other names too; where a word stands nowhere in the text, what stands for it by a name answers.
 */
export function findStretches(stretches: readonly Stretch[], names: readonly NamedSpan[], plan: Plan, classOf: ClassOf): Found[] {
  const inText = stretches.flatMap((stretch) => foundIn(stretch, plan, classOf))
  const named = names.flatMap(({ start, end, exact, spellings }) => {
    const classes = new Set(spellings.flatMap((spelling) => placesOf(tokenize(spelling), classOf).map((place) => place.class)))
    const words = plan.words.filter((w) => [...w].some((c) => classes.has(c))).length
    return words === 0 ? [] : [{ start, end, exact, words, said: 0, headline: false }]
  })
  const meet = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start
  const found = inText.map((f) => ({ ...f, words: Math.max(f.words, ...named.filter((n) => meet(n, f)).map((n) => n.words)) }))
  const most = Math.max(0, ...found.map((f) => f.words))
  const further = named.filter((n) => (most < plan.words.length || n.words > most) && !found.some((f) => meet(n, f)))
  return [...found, ...further].sort((a, b) => a.start - b.start || b.end - a.end)
}
