/**
 * One article as the rules look at it: its sentences, what each token means to them, and which token names whom.
 *
 * @module
 */
import { type Tokens, tokenAt } from '../../arabic/tokens'
import type { EntityRef, Evidence, Mention, Reference } from '../../schema/records'
import type { MentionKind } from '../../schema/vocabulary'
import { type Sentence, sentencesOf } from '../sentences'
import type { ReadDate, Reading } from '../steps'
import { MARK } from './grammar'
import { type Lexeme, lexemeOf, marksOf, USE, usesOf } from './lexicon'
import { wordsOf } from './words'

/** A name or a role word, with its tokens. */
export interface Named {
  readonly kind: MentionKind
  readonly ref: EntityRef
  /** From `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  /** Raw offset, proclitics left out. */
  readonly start: number
  /** Role words that stand for somebody, not a name. */
  readonly reference: boolean
}

/** The article, read. */
export interface Scene {
  readonly reading: Reading
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** By token: what its form can be, as bits of `USE` and of `OBJECT`; 0 outside the article's own lines. */
  readonly uses: Int32Array
  /** By token: its marks, as bits of `MARK`; 0 outside the article's own lines. */
  readonly marks: Int32Array
  /** By token, everywhere: the lists of words that it is in. */
  readonly words: Int32Array
  /** By sentence: its tokens that are a form of a verb or an event noun, or announce what is planned. */
  readonly hits: readonly (readonly number[])[]
  /** By sentence: all marks that its tokens carry, and all lists that they are in. */
  readonly marksIn: Int32Array
  readonly wordsIn: Int32Array
  /** By token: the index into `named` of what names somebody there, plus one; 0 for none. Names win over role words. */
  readonly namedAt: Int32Array
  readonly named: readonly Named[]
  /** By token: 1 inside role words of a person, so that an organisation there is part of a title. */
  readonly titleAt: Uint8Array
  /** Dates in the article's own lines, in order. */
  readonly dates: readonly ReadDate[]
  evidence(start: number, end: number): Evidence
}

/** The index of the first of some sorted items whose key is not below a value, by bisection. */
export function lowerBound<T>(items: readonly T[], key: (item: T) => number, value: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(items[middle] as T) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The dates of the article among the tokens from `from` up to, not including, `to`. */
export function datesWithin(scene: Scene, from: number, to: number): ReadDate[] {
  const out: ReadDate[] = []
  for (let i = lowerBound(scene.dates, (d) => d.expression.first, from); i < scene.dates.length; i++) {
    const date = scene.dates[i] as ReadDate
    if (date.expression.first >= to) break
    if (date.expression.last <= to) out.push(date)
  }
  return out
}

/** Whether a name that nobody knows begins with a verb («نفذت قوة من …»), in the feminine, which no given name is spelt as: the verb is no part of it. */
const beginsWithVerb = (tokens: Tokens, first: number): boolean => {
  const lexeme = lexemeOf(tokens, first)
  return lexeme?.nouns.length === 0 && lexeme.objects === 0 && lexeme.verbs.some((v) => v.form.form.endsWith('ت') && v.proclitic === '')
}

const ARABIC = /[\u0620-\u064a]/
/** The longer the name the more it says; a Latin one says less in an Arabic article. */
const weight = (name: string): number => (ARABIC.test(name) ? 1000 : 0) + name.length

function namesOf(reading: Reading): Named[] {
  const { tokens, mentions, references } = reading
  // An entity is called by the longest Arabic name that the article prints for it.
  const nameOf = new Map<string, string>()
  for (const { entity, exact } of mentions) {
    const known = nameOf.get(entity)
    if (known === undefined || (known !== exact && weight(exact) > weight(known))) nameOf.set(entity, exact)
  }
  const make = (m: Mention | Reference, reference: boolean): Named => {
    let first = tokenAt(tokens, m.start)
    let last = first + 1
    while (last < tokens.count && (tokens.start[last] as number) < m.end) last++
    if (m.kind !== 'place' && m.id === null && last - first > 1 && beginsWithVerb(tokens, first)) first++
    const ref = { kind: m.kind, id: m.id, name: nameOf.get(m.entity) ?? m.exact, entity: m.entity }
    return { kind: m.kind, ref, first, last, start: m.start, reference }
  }
  // Names first: a role word that overlaps a name says less.
  return [...mentions.map((m) => make(m, false)), ...references.map((r) => make(r, true))]
}

/** Sets to 0 what tokens outside all sentences would say. */
function silence(column: Int32Array, sentences: readonly Sentence[]): void {
  let i = 0
  for (const { first, last } of sentences) {
    while (i < first) column[i++] = 0
    i = last
  }
  while (i < column.length) column[i++] = 0
}

/** Reads an article into a scene. */
export function sceneOf(reading: Reading): Scene {
  const { tokens, layout } = reading
  const sentences = sentencesOf(tokens, layout.lines)
  const uses = usesOf(tokens)
  const marks = marksOf(tokens)
  const words = wordsOf(tokens)
  const marksIn = new Int32Array(sentences.length)
  const wordsIn = new Int32Array(sentences.length)
  const hits = sentences.map(({ first, last }, index) => {
    const found: number[] = []
    let allMarks = 0
    let allWords = 0
    for (let i = first; i < last; i++) {
      const mark = marks[i] as number
      allMarks |= mark
      allWords |= words[i] as number
      if (((uses[i] as number) & (USE.verb | USE.noun)) !== 0 || (mark & (MARK.planned | MARK.possession)) !== 0) found.push(i)
    }
    marksIn[index] = allMarks
    wordsIn[index] = allWords
    return found
  })
  silence(uses, sentences)
  silence(marks, sentences)
  const named = namesOf(reading)
  const namedAt = new Int32Array(tokens.count)
  const titleAt = new Uint8Array(tokens.count)
  for (let k = 0; k < named.length; k++) {
    const { first, last, reference, kind } = named[k] as Named
    for (let i = first; i < last; i++) {
      if (namedAt[i] === 0) namedAt[i] = k + 1
      if (reference && kind === 'person') titleAt[i] = 1
    }
  }
  return {
    reading,
    tokens,
    sentences,
    uses,
    marks,
    words,
    hits,
    marksIn,
    wordsIn,
    namedAt,
    named,
    titleAt,
    dates: reading.dates.filter((d) => d.role !== 'chrome' && d.role !== 'publication'),
    evidence: (start, end) => ({ article: reading.id, start, end, exact: tokens.text.slice(start, end) }),
  }
}

/** The name at a token, if it names somebody. */
export function namedAt(scene: Scene, i: number): Named | undefined {
  const at = scene.namedAt[i]
  return at ? scene.named[at - 1] : undefined
}

/** Whether a token carries one of the marks. */
export const hasMark = (scene: Scene, i: number, mark: number): boolean => ((scene.marks[i] as number) & mark) !== 0

/** What a token of the article's own lines can be; null for a word that has no {@link Scene.uses}. */
export const lexemeAt = (scene: Scene, i: number): Lexeme | null => (scene.uses[i] ? lexemeOf(scene.tokens, i) : null)

/** Whether a token can be one of the {@link USE | uses}, or names one of the classes of `OBJECT`. */
export const hasUse = (scene: Scene, i: number, use: number): boolean => ((scene.uses[i] as number) & use) !== 0

/** The sentences that have a word of one of the lists. */
export const sentencesWith = ({ sentences, wordsIn }: Scene, word: number): Sentence[] =>
  sentences.filter((_, s) => ((wordsIn[s] as number) & word) !== 0)

/** Whether any of the tokens from `from` up to, not including, `to` is in one of the lists of words. */
export function isAnyWord(scene: Scene, from: number, to: number, word: number): boolean {
  for (let i = from; i < to; i++) if (hasWord(scene, i, word)) return true
  return false
}

/** Whether a token is in one of the lists of words. */
export const hasWord = (scene: Scene, i: number, word: number): boolean => ((scene.words[i] as number) & word) !== 0

/** The proclitics before a name, as printed: «و» of «وسمير», «لل» of «للعلوي». */
export const proclitics = (scene: Scene, named: Named): string => scene.tokens.text.slice(scene.tokens.start[named.first], named.start)
