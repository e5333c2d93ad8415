/**
 * What a search asks: words, phrases in quotes, the beginning of a word.
 *
 * @module
 */
import { tokenize } from '../../arabic/tokens'
import { Dictionary } from '../index/dictionary'
import { lowerBound } from '../index/sorted'
import type { SearchArrays } from './build'
import { type List, listOf, type Reading } from './lists'
import { latinStem, stemOf, withoutArticle, withoutEndings, withProclitics } from './stem'
import { isTerm, termsOf } from './terms'

/** A question, its words resolved. */
export interface Plan {
  /** Each word with its rows, the rarest first. Empty where a word stands nowhere, or none was asked. */
  readonly lists: readonly List[]
  /** The classes of each word, in the order asked. */
  readonly words: readonly ReadonlySet<number>[]
  /** Phrases: the classes of each of their words. */
  readonly phrases: readonly (readonly ReadonlySet<number>[])[]
}

/** The most classes that the beginning of a word stands for, the most frequent ones. */
const MOST_BEGINNINGS = 64
const LATIN_ARTICLES = new Set(['el', 'al'])
const isArabic = (term: string): boolean => term.charCodeAt(0) >= 0x600

/** Looks words up in an index. */
export class Lookup {
  readonly forms: Dictionary
  private readonly stems: Dictionary
  private sortedForms: Uint32Array | undefined
  private sortedStems: Uint32Array | undefined
  private readonly plans = new Map<string, Plan>()

  constructor(private readonly arrays: SearchArrays) {
    this.forms = new Dictionary(arrays.forms)
    this.stems = new Dictionary(arrays.stems)
  }

  /** The classes a term may stand for. */
  private readings(term: string): Reading[] {
    const { classOf, bitOf } = this.arrays
    const form = this.forms.find(term)
    if (form >= 0) return [{ class: classOf[form] as number, exact: bitOf[form] as number }]
    const stem = isArabic(term) ? stemOf(term, (rest) => this.stems.find(withoutEndings(rest)) >= 0) : latinStem(term)
    const stems = [stem].filter((s) => this.stems.find(s) >= 0)
    if (stems.length === 0 && isArabic(term)) stems.push(...withProclitics(term))
    return stems
      .map((s) => this.stems.find(s))
      .filter((c) => c >= 0)
      .map((c) => ({ class: c, exact: 0 }))
  }

  /** The classes of the words that begin with a term. */
  private beginnings(term: string): Reading[] {
    const found = new Map<number, Reading>(this.readings(term).map((r) => [r.class, r]))
    const bare = isArabic(term) ? withoutArticle(term) : term
    this.sortedForms ??= this.forms.sorted()
    this.sortedStems ??= this.stems.sorted()
    const { classOf, offsets } = this.arrays
    const add = (c: number): void => void (found.has(c) || found.set(c, { class: c, exact: 0 }))
    for (const i of this.range(this.forms, this.sortedForms, term)) add(classOf[i] as number)
    for (const i of this.range(this.stems, this.sortedStems, isArabic(bare) ? bare : latinStem(bare))) add(i)
    const size = (c: number): number => (offsets[c + 1] as number) - (offsets[c] as number)
    return [...found.values()].sort((a, b) => size(b.class) - size(a.class)).slice(0, MOST_BEGINNINGS)
  }

  /** The numbers of the strings of a dictionary that begin with a text. */
  private *range(dictionary: Dictionary, sorted: Uint32Array, text: string): Iterable<number> {
    let lo = 0
    let hi = sorted.length
    while (lo < hi) {
      const mid = (lo + hi) >>> 1
      if (dictionary.at(sorted[mid] as number) < text) lo = mid + 1
      else hi = mid
    }
    for (; lo < sorted.length && dictionary.at(sorted[lo] as number).startsWith(text); lo++) yield sorted[lo] as number
  }

  /**
   * Reads a question. A word followed by `*` stands for all that begin with it; with `prefix`, the last word does.
   * What stands in quotes («» or "") is a phrase.
   */
  plan(query: string, prefix = false): Plan {
    const key = prefix ? `${query}*` : query
    const known = this.plans.get(key)
    if (known) return known
    const made = this.read(query, prefix)
    if (this.plans.size >= 1 << 10) this.plans.clear()
    this.plans.set(key, made)
    return made
  }

  private read(query: string, prefix: boolean): Plan {
    const tokens = tokenize(query)
    const words: Reading[][] = []
    const phrases: ReadonlySet<number>[][] = []
    const terms: number[] = []
    for (let i = 0; i < tokens.count; i++) if (isTerm(tokens, i)) terms.push(i)
    // A Latin article (El, Al) is no word by itself, unless nothing else was asked.
    const kept = terms.filter((i) => !LATIN_ARTICLES.has(tokens.form[i] as string))
    const asked = kept.length > 0 ? kept : terms
    const marks: number[] = []
    for (let i = 0; i < tokens.count; i++) if (tokens.form[i] === '"') marks.push(i)
    const quotes = Int32Array.from(marks)
    for (const i of asked) {
      const starred = tokens.form[i + 1] === '*' && tokens.start[i + 1] === tokens.end[i]
      const open = starred || (prefix && i === tokens.count - 1)
      const parts = termsOf(tokens.form[i] as string)
      parts.forEach((term, p) => {
        words.push(open && p === parts.length - 1 ? this.beginnings(term) : this.readings(term))
      })
      // An even number of quotes before the word and one after: it stands outside; else in a phrase.
      const quote = lowerBound(quotes, i)
      if (quote % 2 === 1 && quote < quotes.length) {
        const phrase = (phrases[quote] ??= [])
        for (const readings of words.slice(-parts.length)) phrase.push(new Set(readings.map((r) => r.class)))
      }
    }
    const found = words.every((readings) => readings.length > 0)
    return {
      lists: found ? words.map((readings) => listOf(this.arrays, readings)).sort((a, b) => a.to - a.from - (b.to - b.from)) : [],
      words: words.map((readings) => new Set(readings.map((r) => r.class))),
      phrases: Object.values(phrases).filter((phrase) => phrase.length > 1),
    }
  }
}
