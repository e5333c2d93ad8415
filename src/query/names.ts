/**
 * Spellings to records: «المنصوري», «Mansouri», «EL MANSOURI» and «Abdel-Latif Mansoury» are one person.
 *
 * A spelling is cut into words, each brought to a form that the usual variation leaves alone:
 * Arabic by folding, without ال, compounds (عبد, بن, أبو …) joined to what follows; Latin without case, diacritics,
 * doubled letters and the article, `ou` and `u`, `ch` and `sh` alike.
 *
 * @module
 */
import { cliticReadings, wordSet } from '../arabic/clitics'
import { TokenKind, tokenize } from '../arabic/tokens'
import type { AuthorityRecord } from '../schema/records'

// Folded when a name is first asked for: the main entry is imported far more often than it is asked for names.
let compounds: ReadonlySet<string> | undefined
const isCompound = (word: string): boolean => (compounds ??= wordSet('عبد بن بو أبو أبي آيت أيت ولد')).has(word)
const LATIN_ARTICLES = new Set(['el', 'al'])
const ABD_ARTICLE = 'عبدال'

/** A word without ال, where at least two letters are left. */
const withoutArticle = (word: string): string =>
  word.length > 3 && word.startsWith('ال') ? word.slice(2) : word.length > 6 && word.startsWith(ABD_ARTICLE) ? `عبد${word.slice(5)}` : word

const latinWord = (word: string): string =>
  word
    .replace(/ou/g, 'u')
    .replace(/ch/g, 'sh')
    .replace(/(.)\1+/g, '$1')

/** The comparable words of a spelling. `base` may take a proclitic off an Arabic word. */
function nameWords(spelling: string, base: (word: string) => string = (word) => word): string[] {
  const { form, kind, count } = tokenize(spelling)
  const words: string[] = []
  let prefix = ''
  for (let i = 0; i < count; i++) {
    const word = form[i] as string
    if (kind[i] === TokenKind.word) {
      if (isCompound(word) && i + 1 < count) prefix += word
      else {
        words.push(prefix + withoutArticle(prefix ? word : base(word)))
        prefix = ''
      }
    } else if (kind[i] === TokenKind.latin) {
      // Abd El Latif, Abdel Latif: one word.
      if ((word === 'abd' || word === 'abdel' || word === 'abdul' || word === 'abdal') && i + 1 < count) prefix = 'abdel'
      else if (!LATIN_ARTICLES.has(word) || (i + 1 === count && words.length === 0)) {
        words.push(latinWord(prefix + word))
        prefix = ''
      }
    } else if (kind[i] === TokenKind.number) words.push(word)
  }
  if (prefix) words.push(prefix)
  return words
}

/** The names of records of one kind, ready to be looked up. */
export class NameIndex {
  /** By all words of a name, in any order: the records that bear it. */
  private readonly whole = new Map<string, Set<number>>()
  /** By one word: the names it stands in. */
  private readonly parts = new Map<string, number[]>()
  private readonly names: { readonly words: ReadonlySet<string>; readonly record: number }[] = []

  constructor(private readonly records: readonly (AuthorityRecord & { readonly id: string; readonly acronym?: string | null })[]) {
    records.forEach((record, at) => {
      const { names, variants, acronym } = record
      for (const spelling of new Set([names.ar, names.fr, names.en, acronym, ...variants.ar, ...variants.latin]))
        if (spelling) this.add(nameWords(spelling), at)
      this.add(nameWords(record.id), at)
    })
  }

  private add(words: readonly string[], record: number): void {
    if (words.length === 0) return
    const key = [...words].sort().join(' ')
    const bearers = this.whole.get(key)
    if (bearers?.has(record)) return
    if (bearers) bearers.add(record)
    else this.whole.set(key, new Set([record]))
    for (const word of new Set(words)) {
      const list = this.parts.get(word)
      if (list) list.push(this.names.length)
      else this.parts.set(word, [this.names.length])
    }
    this.names.push({ words: new Set(words), record })
  }

  /**
   * The records a spelling may stand for: those that bear it as a whole name, or else those in whose names all of
   * its words stand.
   */
  find(spelling: string): readonly string[] {
    const words = nameWords(spelling, (word) => this.base(word))
    const found = new Set(this.whole.get([...words].sort().join(' ')) ?? [])
    if (found.size === 0 && words.length > 0) {
      const [first = '', ...rest] = words
      for (const at of this.parts.get(first) ?? []) {
        const name = this.names[at]
        if (name && rest.every((word) => name.words.has(word))) found.add(name.record)
      }
    }
    return [...found].map((at) => this.records[at]?.id as string)
  }

  /** A word without the proclitics that keep it from being a word of a name. */
  private base(word: string): string {
    const known = cliticReadings(word).find(({ base }) => this.parts.has(withoutArticle(base)))
    return known?.base ?? word
  }
}
