/**
 * Offices as an article words them: «المدير العام للشرطة الوطنية الفرنسية», «السفير الفرنسي», «المسؤول الثاني», «نظيره المغربي».
 *
 * @module
 */
import { foldText } from '../../arabic/fold'
import { ORDINAL_UNITS } from '../../arabic/numerals'
import { offsetAfter } from '../../arabic/tokens'
import { REFERRING_OFFICES } from '../gazetteer/titles'
import { adjectives, complement, genitive } from './genitives'
import { ADJECTIVE, Flag } from './lexicon'
import { countryOf } from './nationality'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** An office at a place of the text. */
export interface Office {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** The noun, masculine and without the article. */
  readonly head: string
  readonly feminine: boolean
  /** «نظيره»: whoever holds the like office elsewhere. */
  readonly counterpart: boolean
  /** The folded words that say of what, without proclitics, the article and nationalities. */
  readonly words: readonly string[]
  /** ISO 3166-1 alpha-2 of the nationality in it. */
  readonly country: string | undefined
  /** 1 for «الأول», 2 for «الثاني». */
  readonly ordinal: number
}

interface Head {
  readonly lemma: string
  readonly feminine: boolean
  readonly definite: boolean
  readonly counterpart: boolean
}

/** What each form of an office says, by the folded form. */
const heads = new Map<string, Head>()
for (const office of REFERRING_OFFICES) {
  const lemma = foldText(office)
  if (lemma === 'نظير') {
    for (const [form, feminine] of [
      ['نظيره', false],
      ['نظيرها', false],
      ['نظيرته', true],
      ['نظيرتها', true],
    ] as const)
      heads.set(form, { lemma, feminine, definite: true, counterpart: true })
    continue
  }
  for (const feminine of [false, true]) {
    const form = feminine ? `${lemma}ه` : lemma
    heads.set(form, { lemma, feminine, definite: false, counterpart: false })
    heads.set(`ال${form}`, { lemma, feminine, definite: true, counterpart: false })
  }
}
/** Two spellings of one word. */
const LEMMAS = new Map([['مسيول', 'مسوول']])

/** A word of an office as it is compared: without proclitics and the article. */
function bareWord(form: string, inside: boolean): string {
  let word = form
  if (inside && word.startsWith('ول') && word.length > 4) word = word.slice(1)
  if (word.startsWith('لل') && word.length > 4) return word.slice(2)
  if (word.startsWith('ل') && word.length > 4) word = word.slice(1)
  if (word.startsWith('ال') && word.length > 4) return word.slice(2)
  return word
}

/** The token after the second of two complements: «للأمن الوطني ولمراقبة التراب الوطني». */
function coordinated(tokens: Text, i: number, last: number): number {
  if (i >= last) return i
  const form = tokens.form[i] as string
  if (!form.startsWith('ول') && !form.startsWith('ومراقب')) return i
  if (!(flagsAt(tokens, i) & (Flag.linking | Flag.field)) && !form.startsWith('ولل')) return i
  const after = genitive(tokens, i + 1, last)
  return after > i + 1 ? after : adjectives(tokens, i + 1, last, ADJECTIVE)
}

/** The office whose noun stands at `i`, which {@link Flag.office} says that one may; or undefined. */
export function officeAt(tokens: Text, i: number, last: number): Office | undefined {
  const { base, cut } = wordAt(tokens, i)
  const head = heads.get(base)
  if (!head) return undefined
  let j = i + 1
  if (head.definite) {
    while (j < last && (ORDINAL_UNITS.has(tokens.form[j] as string) || adjectives(tokens, j, j + 1, ADJECTIVE) > j)) j++
  } else {
    j = genitive(tokens, i + 1, last)
    if (j === i + 1) return undefined
    j = adjectives(tokens, j, last, ADJECTIVE)
  }
  j = adjectives(tokens, complement(tokens, j, last), last, Flag.nationality)
  j = coordinated(tokens, j, last)
  let country: string | undefined
  let ordinal = 0
  const words: string[] = []
  for (let k = i + 1; k < j; k++) {
    const form = tokens.form[k] as string
    const nationality = wholeAt(tokens, k) & Flag.nationality ? countryOf(form) : undefined
    if (nationality) country = nationality
    else if (ORDINAL_UNITS.has(form)) ordinal = ORDINAL_UNITS.get(form) as number
    else words.push(bareWord(form, k > i + 1))
  }
  return {
    first: i,
    last: j,
    start: cut === 0 ? (tokens.start[i] as number) : offsetAfter(tokens, i, cut),
    end: tokens.end[j - 1] as number,
    head: LEMMAS.get(head.lemma) ?? head.lemma,
    feminine: head.feminine,
    counterpart: head.counterpart,
    words,
    country,
    ordinal,
  }
}
