/**
 * Building a search index, in time linear in the text.
 *
 * First pass: each document's distinct forms with their weights. Then the forms, all known now, get their stems; forms of
 * one stem share a class. Second pass: the postings of the classes, by counting.
 *
 * @module
 */
import { type Tokens, tokenize } from '../../arabic/tokens'
import { Dictionary, type DictionaryArrays } from '../index/dictionary'
import type { SearchCorpus } from './corpus'
import { type Champions, findChampions, K1, LEVELS } from './rank'
import { latinStem, stemOf, withoutArticle, withoutEndings } from './stem'
import { isTerm, termsOf } from './terms'

/** A search index as plain typed arrays, so that it can be stored and opened as it is. */
export interface SearchArrays {
  readonly forms: DictionaryArrays
  readonly stems: DictionaryArrays
  /** The class (the number of its stem) of each form. */
  readonly classOf: Uint32Array
  /** The bit of each form in the cells of its class: 8, 16 … 128; from the fifth form of a class on they share the last. */
  readonly bitOf: Uint8Array
  /** The postings of class `c` stand from `offsets[c]` to `offsets[c + 1]`. */
  readonly offsets: Uint32Array
  /** Rows, ascending in each class. */
  readonly rows: Uint16Array | Uint32Array
  /** Per posting: the level of the weight in the low three bits (see `LEVELS`), the forms that stand there in the others. */
  readonly cells: Uint8Array
  /** Per row: the part of BM25's denominator that its length gives. */
  readonly norms: Float32Array
  readonly champions: Champions
}

const levelOf = Uint8Array.from({ length: 256 }, (_, w) =>
  Math.max(
    0,
    LEVELS.findLastIndex((level) => level <= w),
  ),
)

const WEIGHT = { body: 1, headline: 4, name: 2 } as const
const B = 0.6
/** A proclitic comes off where what is left is not this much rarer than the whole. */
const RARER = 8
const ROWS_16 = 0x10000
/** The most terms a token gives: the parts of a compound name. */
const MOST_TERMS = 2

const grown = <A extends Uint8Array | Uint32Array | Int32Array>(array: A, size: number): A => {
  const larger = new (array.constructor as new (n: number) => A)(size)
  larger.set(array)
  return larger
}

/** What numbers the forms of a corpus. */
class Forms {
  readonly list: string[] = []
  /** The numbers of the terms of the text that was read last. */
  terms = new Uint32Array(1 << 10)
  /** How often each form stands in the corpus. */
  uses = new Uint32Array(1 << 10)
  private readonly numbers = new Map<string, number>()
  /** By the tokenizer's number of a form: its first term plus one, -1 where it is not indexed, 0 where it was not met. */
  private first = new Int32Array(1 << 10)
  /** Its second term plus one, or 0. */
  private second = new Int32Array(1 << 10)
  private generation = -1

  private number(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    this.numbers.set(term, this.list.length)
    if (this.list.length === this.uses.length) this.uses = grown(this.uses, this.uses.length * 2)
    return this.list.push(term) - 1
  }

  /** Numbers the terms of a token that was not met. */
  private meet(tokens: Tokens, i: number): void {
    const id = tokens.id[i] as number
    const [one, two] = isTerm(tokens, i) ? termsOf(tokens.form[i] as string) : []
    this.first[id] = one === undefined ? -1 : this.number(one) + 1
    this.second[id] = two === undefined ? 0 : this.number(two) + 1
  }

  /** Makes ready for the tokens of a text: their numbers may have started afresh, or be greater than any before. */
  private follow(tokens: Tokens): void {
    let most = 0
    for (let i = 0; i < tokens.count; i++) most = Math.max(most, tokens.id[i] as number)
    if (tokens.generation !== this.generation) {
      this.generation = tokens.generation
      this.first.fill(0)
    }
    if (most >= this.first.length) {
      this.first = grown(this.first, most * 2)
      this.second = grown(this.second, most * 2)
    }
    if (tokens.count * MOST_TERMS > this.terms.length) this.terms = new Uint32Array(tokens.count * MOST_TERMS * 2)
  }

  /** Writes the numbers of the terms of a text into `terms`. Returns how many. */
  read(text: string): number {
    const tokens = tokenize(text)
    this.follow(tokens)
    const { id, count } = tokens
    const { first, second, terms } = this
    let size = 0
    for (let i = 0; i < count; i++) {
      const at = id[i] as number
      if (first[at] === 0) this.meet(tokens, i)
      const one = first[at] as number
      if (one < 0) continue
      terms[size++] = one - 1
      const two = second[at] as number
      if (two > 0) terms[size++] = two - 1
    }
    return size
  }

  /** Counts the terms read last as so many uses. */
  use(size: number): void {
    const { uses, terms } = this
    for (let i = 0; i < size; i++) uses[terms[i] as number]!++
  }
}

/** Distinct forms of each document with their weights, one document after the other. */
class Entries {
  forms = new Uint32Array(1 << 12)
  weights = new Uint8Array(1 << 12)
  size = 0
  /** Where the last document that has a form keeps it. */
  private slots = new Int32Array(1 << 10).fill(-1)
  private first = 0

  /** Begins a document. */
  begin(): void {
    this.first = this.size
  }

  private reserve(more: number, formCount: number): void {
    if (this.size + more > this.forms.length) {
      this.forms = grown(this.forms, (this.size + more) * 2)
      this.weights = grown(this.weights, (this.size + more) * 2)
    }
    if (formCount > this.slots.length) {
      const known = this.slots.length
      this.slots = grown(this.slots, formCount * 2).fill(-1, known)
    }
  }

  /** Adds to the weight of each of the first `count` forms of a list, of `formCount` that there are. */
  add(list: ArrayLike<number>, count: number, formCount: number, weight: number): void {
    this.reserve(count, formCount)
    const { forms, weights, slots, first } = this
    let { size } = this
    for (let i = 0; i < count; i++) {
      const form = list[i] as number
      const slot = slots[form] as number
      if (slot >= first) weights[slot] = Math.min(255, (weights[slot] as number) + weight)
      else {
        slots[form] = size
        forms[size] = form
        weights[size++] = weight
      }
    }
    this.size = size
  }
}

/** The stem of each form. A word is known when another form of it stands without a proclitic. */
function stemForms({ list, uses }: Forms): string[] {
  const frequency = new Map<string, number>()
  const isArabic = (form: string): boolean => form.charCodeAt(0) >= 0x600
  list.forEach((form, i) => {
    if (!isArabic(form)) return
    const stem = withoutEndings(withoutArticle(form))
    frequency.set(stem, (frequency.get(stem) ?? 0) + (uses[i] as number))
  })
  const used = (word: string): number => frequency.get(withoutEndings(word)) ?? 0
  const isKnown = (rest: string, word: string): boolean => used(rest) * RARER >= Math.max(1, used(word))
  return list.map((form) => (isArabic(form) ? stemOf(form, isKnown) : latinStem(form)))
}

/** The numbers of the terms of all spellings of a name. */
function nameTerms(spellings: readonly string[], forms: Forms): readonly number[] {
  const terms = new Set<number>()
  for (const spelling of spellings) {
    const size = forms.read(spelling)
    for (let i = 0; i < size; i++) terms.add(forms.terms[i] as number)
  }
  return [...terms]
}

/** The index of a corpus. */
export function buildSearchArrays(corpus: SearchCorpus): SearchArrays {
  const { count } = corpus
  const forms = new Forms()
  const entries = new Entries()
  const ends = new Uint32Array(count)
  const lengths = new Uint32Array(count)
  const names = new Map<string, readonly number[]>()
  let total = 0
  for (let row = 0; row < count; row++) {
    entries.begin()
    let length = 0
    for (const stretch of corpus.stretches(row)) {
      const size = forms.read(stretch.text)
      forms.use(size)
      length += size
      entries.add(forms.terms, size, forms.list.length, stretch.headline ? WEIGHT.headline : WEIGHT.body)
    }
    const named = new Set<string>()
    for (const { key, spellings } of corpus.names(row)) {
      if (named.has(key)) continue
      named.add(key)
      const terms = names.get(key) ?? nameTerms(spellings, forms)
      names.set(key, terms)
      entries.add(terms, terms.length, forms.list.length, WEIGHT.name)
    }
    ends[row] = entries.size
    lengths[row] = length
    total += length
  }
  const average = Math.max(1, total / Math.max(1, count))
  const norms = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average))
  return { ...classPostings(forms, count, entries.forms, entries.weights, ends, norms), norms }
}

function classPostings(
  forms: Forms,
  count: number,
  entries: Uint32Array,
  weights: Uint8Array,
  ends: Uint32Array,
  norms: Float32Array,
): Omit<SearchArrays, 'norms'> {
  const classes = new Map<string, number>()
  const sizes: number[] = []
  const classOf = new Uint32Array(forms.list.length)
  const bitOf = new Uint8Array(forms.list.length)
  stemForms(forms).forEach((stem, form) => {
    let c = classes.get(stem)
    if (c === undefined) {
      c = sizes.push(0) - 1
      classes.set(stem, c)
    }
    classOf[form] = c
    bitOf[form] = 8 << Math.min(4, sizes[c]!++)
  })
  const offsets = new Uint32Array(sizes.length + 1)
  const last = new Int32Array(sizes.length).fill(-1)
  const total = ends[count - 1] ?? 0
  for (let row = 0, i = 0; row < count; row++)
    for (const end = ends[row] as number; i < end; i++) {
      const c = classOf[entries[i] as number] as number
      if (last[c] !== row) {
        last[c] = row
        offsets[c + 1]!++
      }
    }
  for (let c = 0; c < sizes.length; c++) offsets[c + 1] = (offsets[c + 1] as number) + (offsets[c] as number)
  const size = offsets[sizes.length] as number
  const rows = count <= ROWS_16 ? new Uint16Array(size) : new Uint32Array(size)
  const cells = new Uint8Array(size)
  const sums = new Uint8Array(size)
  const next = offsets.slice(0, sizes.length)
  last.fill(-1)
  for (let row = 0, i = 0; row < count; row++)
    for (const end = ends[row] as number; i < end && i < total; i++) {
      const form = entries[i] as number
      const c = classOf[form] as number
      if (last[c] !== row) {
        last[c] = row
        rows[next[c]!++] = row
      }
      const at = (next[c] as number) - 1
      sums[at] = Math.min(255, (sums[at] as number) + (weights[i] as number))
      cells[at] = (cells[at] as number) | (bitOf[form] as number)
    }
  for (let i = 0; i < size; i++) cells[i] = (cells[i] as number) | (levelOf[sums[i] as number] as number)
  return {
    forms: Dictionary.of(forms.list).arrays,
    stems: Dictionary.of([...classes.keys()]).arrays,
    classOf,
    bitOf,
    offsets,
    rows,
    cells,
    champions: findChampions(offsets, rows, cells, norms, sizes),
  }
}
