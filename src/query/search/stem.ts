/**
 * Light stems: one class for the forms of a word that a reader takes for the same.
 *
 * A proclitic is taken off only where what is left is known to be a word, an article without asking, and neither where
 * the lexicon says that the letters are radicals. Then the endings of number, gender, relation and possession.
 *
 * @module
 */
import { lexicon } from './lexicon'

const ALEF_LAM = 'ال'
const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل'])
const isConjunction = (letter: string | undefined): boolean => letter === 'و' || letter === 'ف'

/** Endings of number, possession and case, with the fewest letters that must stay before them. */
const ENDINGS: readonly (readonly [ending: string, stay: number])[] = [
  ['هما', 4],
  ['ها', 4],
  ['هم', 4],
  ['هن', 4],
  ['كم', 4],
  ['نا', 4],
  ['وا', 3],
  ['يه', 3],
  ['ين', 4],
  ['ون', 4],
  ['ان', 4],
  ['ه', 4],
  ['ي', 3],
  ['ا', 4],
]
const LAST_LETTERS = new Set(ENDINGS.map(([ending]) => ending.at(-1)).concat('ت'))

/** One spelling for ؤو and ئو: مسؤول, مسئول. */
const oneHamza = (word: string): string => (word.includes('وو', 1) ? word[0] + word.slice(1).replace('وو', 'يو') : word)

let wholeWords: ReadonlySet<string> | undefined
const isWhole = (word: string): boolean => (wholeWords ??= new Set([...lexicon().wholeWords].map(oneHamza))).has(word)

/** A folded word without its endings. */
export function withoutEndings(word: string): string {
  const { singularOf } = lexicon()
  let w = oneHamza(singularOf.get(word) ?? word)
  for (let round = 0; round < 4; round++) {
    if (!LAST_LETTERS.has(w.at(-1)) || isWhole(w)) break
    const shorter = w.slice(0, -1)
    if (w.endsWith('ات')) {
      const base = w.slice(0, -2)
      const singular = `${base}ه`
      if (base.length < 2) break
      w = base.length < 4 || isWhole(singular) ? singular : base
    } else if (w.endsWith('ه') && (isWhole(shorter) || (w.length === 4 && w.endsWith('يه')))) {
      w = shorter
      break
    } else {
      const found = ENDINGS.find(([ending, stay]) => w.length >= stay + ending.length && w.endsWith(ending))
      if (!found) break
      const [ending] = found
      w = w.slice(0, -ending.length)
      // زيارته: what the pronoun opened closes again.
      if (ending.startsWith('ه') && w.length > 4 && w.endsWith('ت') && !w.endsWith('ات')) w = `${w.slice(0, -1)}ه`
    }
    w = oneHamza(singularOf.get(w) ?? w)
  }
  return w.length > 3 && w.endsWith('ء') ? w.slice(0, -1) : w
}

let radicalStems: ReadonlySet<string> | undefined

/** Whether the first letter of a word, though it looks like a proclitic, belongs to it. */
export function isRadicalFirst(word: string): boolean {
  const { radicalFirst } = lexicon()
  return radicalFirst.has(word) || (radicalStems ??= new Set([...radicalFirst].map(withoutEndings))).has(withoutEndings(word))
}

/** A folded word without its article and what stands before the article; the word itself where there is none. */
export function withoutArticle(word: string): string {
  if (word.length < 4) return word
  for (let from = 0; from < (isConjunction(word[0]) ? 2 : 1); from++) {
    const rest = word.slice(from)
    if (rest.startsWith(ALEF_LAM)) {
      if (from > 0 && isRadicalFirst(word)) return word
      if (lexicon().radicalArticle.has(rest)) return rest
      if (rest.length > (from === 0 ? 3 : 4)) return rest.slice(2)
    } else if (rest.startsWith('لل') && rest.length > 4) {
      // للجنة is ل + اللجنة, written with two lams.
      const lam = rest.slice(1)
      return isRadicalFirst(lam) ? lam : rest.slice(2)
    } else if ((rest[0] === 'ب' || rest[0] === 'ك') && rest.startsWith(ALEF_LAM, 1) && rest.length > 5) {
      if (isRadicalFirst(rest)) return from === 0 ? word : rest
      return lexicon().radicalArticle.has(rest.slice(1)) ? rest.slice(1) : rest.slice(3)
    }
  }
  return word
}

/** A word without the proclitics that stand before a known word. */
function withoutProclitics(word: string, isKnown: (rest: string, word: string) => boolean): string {
  if (word.length < 4 || !CLITICS.has(word[0] as string) || isRadicalFirst(word)) return word
  const rest = word.slice(1)
  if (isKnown(rest, word)) return rest
  if (isConjunction(word[0]) && rest.length > 3 && CLITICS.has(rest[0] as string) && !isRadicalFirst(rest)) {
    const last = rest.slice(1)
    if (isKnown(last, word)) return last
  }
  return word
}

/**
 * The stem of a folded Arabic word.
 *
 * @param isKnown - Whether `rest`, what is left of `word` without a proclitic, is a word of the corpus or of a name.
 */
export function stemOf(word: string, isKnown: (rest: string, word: string) => boolean): string {
  const bare = withoutArticle(word)
  return withoutEndings(bare === word ? withoutProclitics(word, isKnown) : bare)
}

/** The stems that a word can have with a proclitic that nothing else confirms. */
export function withProclitics(word: string): string[] {
  const bare = withoutArticle(word)
  const forms = new Set([bare, withoutEndings(bare)].filter((form) => form.length > 2))
  const led = ['و', 'ف', 'ب', 'ك', 'ل', 'ول', 'وب'].flatMap((clitic) => Array.from(forms, (form) => clitic + form))
  return [...new Set(led.filter((form) => !isRadicalFirst(form)).map(withoutEndings))]
}

const JOINED_LAST = ['الدين', 'الله']

/** The words of a compound name that is written as one: عبداللطيف, نورالدين; one word for any other. */
export function compoundParts(word: string): readonly string[] {
  if (word.length < 6) return [word]
  const abd = word.indexOf('عبدال')
  if (abd >= 0 && abd < 3 && word.length > abd + 6) return [word.slice(0, abd + 3), word.slice(abd + 3)]
  for (const last of JOINED_LAST) if (word.endsWith(last) && word.length > last.length + 2) return [word.slice(0, -last.length), last]
  return [word]
}

/** A folded Latin word as it is compared: `ou` and `u`, `ch` and `sh`, doubled letters alike. */
export const latinStem = (word: string): string =>
  word
    .replace(/ou/g, 'u')
    .replace(/ch/g, 'sh')
    .replace(/(.)\1+/g, '$1')
