/**
 * People named again by one word: the family name, or the given name of one whose whole name the article has; and whether the word is a
 * name where it stands, and no adjective and no noun.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import { offsetAfter, TokenKind } from '../../../arabic/tokens'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from '../lexicon'
import { bare } from '../names'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from '../text'
import { flagsBefore, isEponym } from './context'
import { type Families, type FamilyReading, isFamous, type PersonMention } from './families'

/** Second words of given names of two: «نصر الله», «نور الدين». */
const ENDS = new Set(['الله', 'الدين'])

/** Whether the token `i` and the next are one name: «عبد المقصود», «نصر الله». */
const joinsNext = (tokens: Text, i: number, last: number): boolean => {
  const next = i + 1 < last ? (tokens.form[i + 1] as string) : ''
  const traits = traitsAt(tokens, i)
  return (traits & Trait.servant) !== 0 ? next.startsWith('ال') : (traits & Trait.compound) !== 0 && ENDS.has(next)
}

/** Whether a word is the adjective of the noun before it: «منطقة آمنة». */
const agrees = (tokens: Text, i: number, base: string): boolean =>
  base.endsWith('ه') && /^(?!ال).*(?:ه|ات)$/.test(tokens.form[i - 1] as string) && !(flagsAt(tokens, i - 1) & (Flag.office | Flag.saying))

/** A given name alone at the token `i`, of one whose whole name the article has: what follows is no more of a name. */
export function calledAt(tokens: Text, i: number, lineFirst: number, lineLast: number, families: Families): PersonMention | undefined {
  const read = families.givenAt(tokens, i)
  if (!read || isEponym(tokens, i, lineFirst)) return undefined
  const next = i + 1
  if (next < lineLast && tokens.kind[next] === TokenKind.word) {
    const form = tokens.form[next] as string
    const flags = flagsAt(tokens, next)
    const clause = flags & (Flag.ending | Flag.saying | Flag.verb | Flag.office) || (flags === 0 && 'ويتلب'.includes(form[0] as string))
    if (!clause || wholeAt(tokens, next) & (GIVEN | Flag.particle)) return undefined
  }
  if (i > lineFirst && (wholeAt(tokens, i - 1) & (GIVEN | Flag.particle) || agrees(tokens, i, read.base))) return undefined
  const person = families.called(read.base, i)
  const start = read.cut === 0 ? (tokens.start[i] as number) : offsetAfter(tokens, i, read.cut)
  // Whom the authority knows is hardly called so: another one of that name is.
  return person?.id === null ? { first: i, last: next, start, end: tokens.end[i] as number, person } : undefined
}

/** A family name alone at the token `i`, with the particle before it, or undefined. */
export function familyAt(tokens: Text, i: number, lineFirst: number, lineLast: number, families: Families): PersonMention | undefined {
  // «رحب عبد المقصود»: two words that are one.
  const servant = joinsNext(tokens, i, lineLast)
  const read = servant ? families.read(`${tokens.form[i]}${tokens.form[i + 1]}`) : families.readAt(tokens, i)
  if (!read || (!servant && !isNameHere(tokens, i, lineFirst, lineLast, read))) return undefined
  const person = families.bearer(bare(read.base), i)
  if (!person || (person.id === null && read.cut === 0 && !isFamous(bare(read.base)) && describesNoun(tokens, i, lineFirst, read.base)))
    return undefined
  const particle = read.cut === 0 && i > lineFirst ? wordAt(tokens, i - 1) : undefined
  const joined = particle !== undefined && (particle.flags & Flag.particle) !== 0
  const first = joined ? i - 1 : i
  const cut = joined ? particle.cut : read.cut
  const last = servant ? i + 2 : i + 1
  const start = cut === 0 ? (tokens.start[first] as number) : offsetAfter(tokens, first, cut)
  return { first, last, start, end: tokens.end[last - 1] as number, person }
}

/** Pronouns written onto a noun, which make it definite: «قائدهم السوداني». */
const PRONOUNS = ['ه', 'ها', 'هم', 'نا']
/** Words that a name follows and no adjective: «أن السوداني أكد», «مع المغربي». */
const PARTICLES = wordSet('أن', 'إن', 'لأن', 'بأن', 'عن', 'مع', 'لكن', 'أما', 'بين', 'ضد', 'كان', 'وكان', 'فيما', 'بينما', 'نفى', 'قد')

/**
 * Whether an adjective cannot stand at `i`, because nothing it could describe stands before it: «أن السوداني أكد».
 *
 * @param noun whether it could be a noun too, which other nouns take for their complement
 */
function nothingDescribed(tokens: Text, i: number, lineFirst: number, lineLast: number, noun = false): boolean {
  const next = i + 1 < lineLast && tokens.kind[i + 1] === TokenKind.word ? wholeAt(tokens, i + 1) : 0
  // «أن المغربي أشرف حكيمي», «من السوداني الشقيق».
  if (next & GIVEN && !(next & Flag.ending)) return false
  const k = i - 1
  if (k < lineFirst) return true
  if (tokens.kind[k] !== TokenKind.word)
    return tokens.form[k] !== '"' && tokens.form[k] !== '(' && tokens.form[k] !== ')' && tokens.form[k] !== '-'
  const form = tokens.form[k] as string
  const whole = wholeAt(tokens, k)
  if (whole & (Flag.verb | Flag.saying) || PARTICLES.has(form)) return true
  if (noun) return false
  // Behind a word that is not definite, neither by the article nor by a pronoun, it describes nothing.
  return whole === 0 && !wordAt(tokens, k).base.startsWith('ال') && !PRONOUNS.some((ending) => form.endsWith(ending))
}

/** Whether a word that is a family name of the article is one here and not an adjective or a noun. */
function isNameHere(tokens: Text, i: number, lineFirst: number, lineLast: number, { base, cut }: FamilyReading): boolean {
  const before = flagsBefore(tokens, i, lineFirst)
  const titled = (before & (Flag.honorific | Flag.office | Flag.saying | Flag.verb)) !== 0
  if (isEponym(tokens, i, lineFirst)) return false
  const other = flagsOf(base.startsWith('ال') ? bare(base) : `ال${base}`) & ~Flag.weakGiven
  const flags = flagsOf(base) | other
  // «نايف القاضي … واستمع القاضي من».
  if (flags & (Flag.office | Flag.honorific)) return base.startsWith('ال') && cut === 0 && (before & (Flag.saying | Flag.verb)) !== 0
  // A noun follows verbs and other nouns as names do: «اعتنق الإسلام», «أسعار الغاز».
  if (flags & (Flag.ending | Flag.field | Flag.weakGiven) && !(flags & (ADJECTIVE | Flag.place)))
    return (before & (Flag.honorific | Flag.office | Flag.saying)) !== 0 || (!base.startsWith('ال') && titled)
  if (flags & (ADJECTIVE | Flag.homograph | Flag.place))
    return titled || (base.startsWith('ال') && nothingDescribed(tokens, i, lineFirst, lineLast))
  if (titled) return true
  // «اعتناق الإسلام»: with the article, what is a given name is a noun as well.
  if (base.startsWith('ال') && flagsOf(bare(base)) & Flag.weakGiven) return nothingDescribed(tokens, i, lineFirst, lineLast, true)
  const previous = i > lineFirst && tokens.kind[i - 1] === TokenKind.word ? (tokens.form[i - 1] as string) : ''
  // «الموقع للجبالي»: no adjective has a preposition.
  if (!base.startsWith('ال') || (cut > 0 && 'لبك'.includes((tokens.form[i] as string)[cut - 1] as string))) return true
  // After a noun with the article, a word with the article is its adjective.
  return !(previous.startsWith('ال') && previous.length > 4 && (wholeAt(tokens, i - 1) & ~ADJECTIVE) === 0)
}

/** Whether a word in ي without the article stands behind a noun without it, as an adjective does: «قيادي حوثي». */
function describesNoun(tokens: Text, i: number, lineFirst: number, base: string): boolean {
  if (!base.endsWith('ي') || base.startsWith('ال') || i === lineFirst || tokens.kind[i - 1] !== TokenKind.word) return false
  const form = tokens.form[i - 1] as string
  return !form.startsWith('ال') && (flagsAt(tokens, i - 1) & ~ADJECTIVE) === 0 && !PARTICLES.has(form)
}
