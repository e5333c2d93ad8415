/**
 * Building a search index, in time linear in the text.
 *
 * First pass: each document's distinct forms with their weights. Then the forms, all known now, get their stems; forms of
 * one stem share a class. Second pass: the postings of the classes, by counting.
 *
 * @module
 */
import { formGeneration, type Tokens, tokenize } from '../../arabic/tokens'
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

/** What numbers the forms of a corpus. */
class Forms {
  readonly list: string[] = []
  /** How often each form stands in the corpus. */
  uses = new Uint32Array(1 << 10)
  private readonly known = new Map<string, readonly number[]>()
  private readonly numbers = new Map<string, number>()
  /** The forms of the tokens met, by their number in the tokenizer. */
  private byToken: (readonly number[] | undefined)[] = []
  private generation = -1

  private number(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    this.numbers.set(term, this.list.length)
    if (this.list.length === this.uses.length) {
      const grown = new Uint32Array(this.uses.length * 2)
      grown.set(this.uses)
      this.uses = grown
    }
    return this.list.push(term) - 1
  }

  /** The numbers of the terms of a token; none where it is not indexed. */
  of(tokens: Tokens, i: number): readonly number[] {
    const id = tokens.id[i] as number
    const known = this.byToken[id]
    if (known) return known
    const form = tokens.form[i] as string
    const numbers = this.known.get(form) ?? (isTerm(tokens, i) ? termsOf(form).map((term) => this.number(term)) : [])
    this.known.set(form, numbers)
    this.byToken[id] = numbers
    return numbers
  }

  /** To be called after a text was cut into tokens: their numbers may have started afresh. */
  follow(): void {
    const generation = formGeneration()
    if (generation === this.generation) return
    this.generation = generation
    // Number 0 is all punctuation and every break: nothing of it is indexed.
    this.byToken = [[]]
  }
}

/** A list of numbers that grows. */
class Growing<A extends Uint8Array | Uint32Array> {
  size = 0
  constructor(public array: A) {}
  /** Makes room for `more` values. */
  reserve(more: number): void {
    if (this.size + more <= this.array.length) return
    const grown = new (this.array.constructor as new (n: number) => A)((this.size + more) * 2)
    grown.set(this.array)
    this.array = grown
  }
}

/** Distinct forms of each document with their weights, one document after the other. */
class Entries {
  readonly forms = new Growing(new Uint32Array(1 << 12))
  readonly weights = new Growing(new Uint8Array(1 << 12))
  /** Where the last document that has a form keeps it. */
  private slots = new Int32Array(1 << 10).fill(-1)
  private first = 0

  /** Begins a document. */
  begin(): void {
    this.first = this.forms.size
  }

  /** Makes room for so many entries over so many forms. */
  reserve(more: number, formCount: number): void {
    this.forms.reserve(more)
    this.weights.reserve(more)
    if (formCount > this.slots.length) {
      const grown = new Int32Array(formCount * 2).fill(-1)
      grown.set(this.slots)
      this.slots = grown
    }
  }

  /** Adds to the weight of a form in the document. */
  add(form: number, weight: number): void {
    const { forms, weights } = this
    const slot = this.slots[form] as number
    if (slot >= this.first) {
      weights.array[slot] = Math.min(255, (weights.array[slot] as number) + weight)
      return
    }
    this.slots[form] = forms.size
    forms.array[forms.size++] = form
    weights.array[weights.size++] = weight
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
    const tokens = tokenize(spelling)
    forms.follow()
    for (let i = 0; i < tokens.count; i++) for (const term of forms.of(tokens, i)) terms.add(term)
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
      const tokens = tokenize(stretch.text)
      forms.follow()
      const weight = stretch.headline ? WEIGHT.headline : WEIGHT.body
      entries.reserve(tokens.count * MOST_TERMS, forms.list.length + tokens.count * MOST_TERMS)
      for (let i = 0; i < tokens.count; i++) {
        const terms = forms.of(tokens, i)
        for (let k = 0; k < terms.length; k++) {
          const term = terms[k] as number
          forms.uses[term]!++
          length++
          entries.add(term, weight)
        }
      }
    }
    const named = new Set<string>()
    for (const { key, spellings } of corpus.names(row)) {
      if (named.has(key)) continue
      named.add(key)
      const terms = names.get(key) ?? nameTerms(spellings, forms)
      names.set(key, terms)
      entries.reserve(terms.length, forms.list.length)
      for (const term of terms) entries.add(term, WEIGHT.name)
    }
    ends[row] = entries.forms.size
    lengths[row] = length
    total += length
  }
  const average = Math.max(1, total / Math.max(1, count))
  const norms = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average))
  return { ...classPostings(forms, count, entries.forms.array, entries.weights.array, ends, norms), norms }
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
