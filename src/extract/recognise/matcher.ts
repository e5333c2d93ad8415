/**
 * Finding many names in one pass: a trie over folded words, entered under proclitics.
 *
 * The cost of a text does not depend on how many names there are: a word is looked up in one `Map`, and what the proclitics
 * of a form can lead to is remembered by form. Of the names that start at a word the longest wins, and the search goes on after it.
 *
 * @module
 */
import { ARTICLE, cliticReadings } from '../../arabic/clitics'
import { memoByForm, numbersByForm } from '../../arabic/memo'
import { offsetAfter, TokenKind, type Tokens, tokenize } from '../../arabic/tokens'

/** A name to be found, as a reader would write it, and what it stands for. */
export interface MatchEntry<T> {
  readonly form: string
  readonly value: T
}

/** What may vary between a name as listed and as printed, beside folding. */
export interface MatcherOptions {
  /** Whether the first word may have ال where the name has none, or lack it where the name has it. Default: no. */
  readonly article?: boolean
  /** Whether the words after the first may carry proclitics or ال that the name does not have. Default: no. */
  readonly inner?: boolean
  /** Whether the first word may carry proclitics. Default: yes. */
  readonly proclitics?: boolean
}

/** A name found. */
export interface Match<T> {
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  /** UTF-16 offsets into the raw text, without the proclitics. */
  readonly start: number
  readonly end: number
  /** What was entered first under this name. */
  readonly value: T
  /** All that was entered under it. */
  readonly values: readonly T[]
  /** The proclitics before it, as letters; empty for none. */
  readonly proclitic: string
}

/** A set of names, ready to be found. */
export interface Matcher<T> {
  /** The names among the tokens from `first` up to, not including, `last`; in order, none overlapping another. */
  find(tokens: Tokens, first: number, last: number): Match<T>[]
  /** The longest name that starts at the token `at`, or undefined. */
  at(tokens: Tokens, at: number, last: number): Match<T> | undefined
  /** By token of a text, 0 where no name starts, so that {@link Matcher.at} need not look; told by the token and the next one. */
  candidates(tokens: Tokens): Int32Array
}

/** What a word can be in the names: all of one, the first of several, one behind the first. */
const WHOLE = 1
/** The form begins a name of several words. */
const FIRST = 2
/** The form goes on a name of several words. */
const INNER = 4

interface Node<T> {
  /** By the number of the word that follows. */
  next: Map<number, Node<T>> | undefined
  values: T[] | undefined
}

/** A way into the trie from a form: after `cut` letters of proclitics. */
interface Entrance<T> {
  readonly node: Node<T>
  readonly cut: number
  readonly proclitic: string
}

/** «عبد», that the article may be written onto: «عبداللطيف». */
const SERVANT = 'عبد'
/** The second word of given names that may be written in one: «نورالدين». */
const OF_FAITH = 'الدين'

function childOf<K, T>(children: Map<K, Node<T>>, key: K): Node<T> {
  let child = children.get(key)
  if (!child) children.set(key, (child = { next: undefined, values: undefined }))
  return child
}

/**
 * The words of a name, in each way that spaces are set: «عبد اللطيف» is «عبداللطيف», «نور الدين» is «نورالدين».
 * Hyphens, dots and apostrophes are no words.
 */
function spacings(form: string): string[][] {
  const tokens = tokenize(form)
  const words: string[] = []
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] !== TokenKind.punctuation) words.push(tokens.form[i] as string)
  const out = [words]
  const joined: string[] = []
  const split: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const next = words[i + 1]
    if (next !== undefined && ((word === SERVANT && next.startsWith(ARTICLE)) || (next === OF_FAITH && word !== SERVANT))) {
      joined.push(word + next)
      split.push(word, next)
      i++
    } else if (word.startsWith(SERVANT + ARTICLE) && word.length > 6) {
      joined.push(word)
      split.push(SERVANT, word.slice(SERVANT.length))
    } else if (word.endsWith(OF_FAITH) && word.length > OF_FAITH.length + 1) {
      joined.push(word)
      split.push(word.slice(0, -OF_FAITH.length), OF_FAITH)
    } else {
      joined.push(word)
      split.push(word)
    }
  }
  if (joined.length < split.length) {
    out.push(joined)
    out.push(split)
  }
  return out
}

/** A form with the article where it had none, without it where it had one. */
const otherArticle = (form: string): string => (form.startsWith(ARTICLE) && form.length > 4 ? form.slice(2) : ARTICLE + form)

/** What a form inside a name can stand for: under proclitics, with the article or without. */
const innerWords = (form: string): string[] => cliticReadings(form).flatMap(({ base }) => [base, otherArticle(base)])

/**
 * A matcher over names. Empty forms are left out; the same form may stand for several values.
 *
 * ```text
 * const matcher = buildMatcher([{ form: 'عبد اللطيف المنصوري', value: 1 }])
 * const tokens = tokenize('لعبداللطيف المنصوري')
 * matcher.find(tokens, 0, tokens.count).map((m) => [m.start, m.value]) // => [[1, 1]]
 * ```
 */
export function buildMatcher<T>(entries: Iterable<MatchEntry<T>>, options: MatcherOptions = {}): Matcher<T> {
  /** By the first word. */
  const names = new Map<string, Node<T>>()
  /** The words behind the first, numbered: most words of a text are none of them, so that a name ends there at a glance. */
  const numbers = new Map<string, number>()
  for (const { form, value } of entries) {
    for (const [first, ...others] of spacings(form)) {
      if (first === undefined) continue
      let node = childOf(names, first)
      for (const word of others) {
        let number = numbers.get(word)
        if (number === undefined) numbers.set(word, (number = numbers.size))
        node.next ??= new Map()
        node = childOf(node.next, number)
      }
      if (!node.values) node.values = [value]
      else if (!node.values.includes(value)) node.values.push(value)
    }
  }

  const entrances = (form: string): Entrance<T>[] => {
    const out: Entrance<T>[] = []
    const readings = options.proclitics === false ? [{ base: form, cut: 0, proclitic: '' }] : cliticReadings(form)
    for (const { base, cut, proclitic } of readings) {
      const node = names.get(base)
      if (node) out.push({ node, cut, proclitic })
      const other = options.article ? names.get(otherArticle(base)) : undefined
      if (other) out.push({ node: other, cut, proclitic })
    }
    return out
  }
  const enter = memoByForm((form) => {
    const found = entrances(form)
    return found.length > 0 ? found : null
  })
  /** The numbers of what a form inside a name can stand for, itself first. */
  const insideAs = memoByForm((form) => {
    const words = new Set(options.inner ? [form, ...innerWords(form)] : [form])
    const found = [...words].map((word) => numbers.get(word)).filter((number) => number !== undefined)
    return found.length > 0 ? found : null
  })

  const partsOf = numbersByForm((_, tokens, i) => {
    let parts = insideAs(tokens, i) === null ? 0 : INNER
    for (const { node } of enter(tokens, i) ?? []) parts |= (node.values ? WHOLE : 0) | (node.next ? FIRST : 0)
    return parts
  })

  const follow = (next: ReadonlyMap<number, Node<T>>, tokens: Tokens, i: number): Node<T> | undefined => {
    const ways = insideAs(tokens, i)
    if (ways === null) return undefined
    for (const number of ways) {
      const found = next.get(number)
      if (found) return found
    }
    return undefined
  }

  const at = (tokens: Tokens, i: number, last: number): Match<T> | undefined => {
    if (i >= last) return undefined
    const ways = enter(tokens, i)
    if (ways === null) return undefined
    let best: Entrance<T> | undefined
    let bestValues: readonly T[] | undefined
    let bestEnd = i
    for (const way of ways) {
      let node: Node<T> | undefined = way.node
      let j = i + 1
      for (;;) {
        if (node.values && j > bestEnd) {
          best = way
          bestValues = node.values
          bestEnd = j
        }
        if (!node.next) break
        if (j < last && isJoint(tokens, j)) j++
        if (j >= last) break
        node = follow(node.next, tokens, j)
        if (!node) break
        j++
      }
    }
    if (!best || !bestValues) return undefined
    return {
      first: i,
      last: bestEnd,
      start: best.cut === 0 ? (tokens.start[i] as number) : offsetAfter(tokens, i, best.cut),
      end: tokens.end[bestEnd - 1] as number,
      value: bestValues[0] as T,
      values: bestValues,
      proclitic: best.proclitic,
    }
  }

  return {
    at,
    candidates(tokens) {
      const parts = partsOf(tokens)
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i] as number
        const goesOn = (part & FIRST) !== 0 && (((parts[i + 1] ?? 0) & INNER) !== 0 || isJoint(tokens, i + 1))
        parts[i] = (part & WHOLE) !== 0 || goesOn ? 1 : 0
      }
      return parts
    },
    find(tokens, first, last) {
      const out: Match<T>[] = []
      for (let i = first; i < last; ) {
        const match = at(tokens, i, last)
        if (match) out.push(match)
        i = match ? match.last : i + 1
      }
      return out
    },
  }
}

/** A hyphen, apostrophe or dot that stands inside a name without a space: «سان-جيرمان», «و.م.ع». */
function isJoint(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.punctuation || tokens.start[i] !== tokens.end[i - 1]) return false
  const form = tokens.form[i]
  if (form === '-' || form === "'") return true
  return form === '.' && (tokens.form[i - 1] as string).length === 1
}
