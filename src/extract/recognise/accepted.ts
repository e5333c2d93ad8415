/**
 * Whether a name that a list has is one where it stands: not the adjective of a country, not part of an office, not the safety of a
 * country.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import type { MentionKind } from '../../schema/vocabulary'
import { SERVICE_CUES } from '../gazetteer/organization-heads'
import { isPlaceHere } from './homonyms'
import { Flag, flagsOf, GIVEN } from './lexicon'
import type { Match } from './matcher'
import type { Known } from './names'
import { MINISTRIES } from './organizations'
import type { Found } from './scan'
import { flagsAt, type Text, wordAt } from './text'

/** Whether a known name is one here. */
export function acceptable(tokens: Text, match: Match<Known>, lineFirst: number, out: readonly Found[]): boolean {
  if (match.value.kind === 'place' && (describesNoun(tokens, match, lineFirst) || isNamesake(tokens, match, lineFirst))) return false
  if (match.value.kind === 'place')
    return isPlaceHere(tokens, match, {
      afterPlace: follows('place', tokens, match.first, out) && (out.at(-1)?.last !== match.first || match.proclitic.startsWith('و')),
      lineFirst,
    })
  if (match.value.kind === 'organization')
    return (
      !insideTitle(tokens, match, lineFirst) &&
      !isOfficeOf(tokens, match, lineFirst) &&
      !isDatelineAgency(tokens, match) &&
      !isSafety(tokens, match, lineFirst) &&
      !isCommonNoun(tokens, match, lineFirst) &&
      !(match.last === match.first + 1 && isOtherWord(tokens, match, lineFirst, out))
    )
  return true
}

/**
 * Whether what looks like a country is the accusative of its adjective: «ضابطا موريتانيا». The noun before it ends in the
 * same alef and is no particle.
 */
function describesNoun(tokens: Text, match: Match<Known>, lineFirst: number): boolean {
  const i = match.first
  if (i === lineFirst || match.last > i + 1 || match.proclitic !== '' || !(tokens.form[i] as string).endsWith('يا')) return false
  if (!(flagsOf((tokens.form[i] as string).slice(0, -1)) & Flag.nationality)) return false
  const before = tokens.form[i - 1] as string
  return tokens.kind[i - 1] === TokenKind.word && before.length > 3 && before.endsWith('ا') && flagsAt(tokens, i - 1) === 0
}

/** Whether a place that is called after a man is the man: a title or a verb of speech stands before it, «الشيخ جابر الأحمد». */
const isNamesake = (tokens: Text, { first, last, value }: Match<Known>, lineFirst: number): boolean =>
  value.id === null &&
  last > first + 1 &&
  first > lineFirst &&
  (flagsAt(tokens, first) & GIVEN) !== 0 &&
  (flagsAt(tokens, first - 1) & (Flag.honorific | Flag.saying)) !== 0

/** Whether a name in brackets before a dash is the agency of a dateline: «برلين (و م ع) -». */
const isDatelineAgency = (tokens: Text, match: Match<Known>): boolean =>
  tokens.form[match.first - 1] === '(' &&
  tokens.form[match.last] === ')' &&
  (tokens.form[match.last + 1] === '-' || tokens.form[match.last + 1] === ':')

/** Whether the name found last is one of this kind right before the token `i`, with nothing or a comma or hyphen between. */
export function follows(kind: MentionKind, tokens: Text, i: number, out: readonly Found[]): boolean {
  const previous = out.at(-1)
  if (previous?.kind !== kind) return false
  const gap = i - previous.last
  if (gap === 0) return true
  const between = tokens.form[previous.last]
  return gap === 1 && (between === ',' || between === '-' || between === 'و' || between === '/' || between === '"')
}

/** How far before the short name of a body its office may stand: «المدير العام للأمن الوطني». */
const DIRECTOR = 5
/** The security, a service or the safety of a country: «الأمن الوطني». */
const SECURITY = 'الامن'

/**
 * Whether a short name of an organisation, one without its head word, is part of an office: «المدير العام للأمن الوطني» says who
 * somebody is, not that the organisation acts.
 */
function insideTitle(tokens: Text, match: Match<Known>, lineFirst: number): boolean {
  const flags = flagsAt(tokens, match.first)
  if (match.last - match.first < 2 || flags & (Flag.constructHead | Flag.definiteHead)) return false
  const spaced = match.value.id !== null || wordAt(tokens, match.first).base === SECURITY
  for (let k = match.first - 1; spaced && k >= lineFirst && k >= match.first - DIRECTOR; k--) {
    if (tokens.kind[k] !== TokenKind.word) return false
    if (flagsAt(tokens, k) & Flag.office) return true
  }
  return false
}

/** Whether «الخارجية الأمريكية» is the complement of an office: «مساعد وزير الخارجية الأمريكية» names no body. */
const isOfficeOf = (tokens: Text, { first, proclitic }: Match<Known>, lineFirst: number): boolean =>
  proclitic === '' && first > lineFirst && MINISTRIES.has(tokens.form[first] as string) && (flagsAt(tokens, first - 1) & Flag.office) !== 0

/** Words before a service that acts or has members: «ضباط الأمن الوطني». */
const serviceCues = new Set(SERVICE_CUES.map(foldText))

/** «المقاومة الشعبية», those who fight, or the idea. */
const RESISTANCE = 'المقاومه'
/** The adjective that both have: «المقاومة الشعبية». */
const POPULAR = 'الشعبيه'
/** What the idea is called besides: «المقاومة الشعبية السلمية». */
const PEACEFUL = wordSet('السلمية اللاعنفية الشاملة المدنية')

/** Whether «الأمن الوطني» is the safety of the country, not the service: nothing before it says that it acts or has members. */
function isSafety(tokens: Text, match: Match<Known>, lineFirst: number): boolean {
  if (match.value.id !== null) return false
  const popular = tokens.form[match.last - 1] === POPULAR && wordAt(tokens, match.first).base === RESISTANCE
  if (popular && PEACEFUL.has(tokens.form[match.last] ?? '')) return true
  if (!popular && wordAt(tokens, match.first).base !== SECURITY) return false
  const k = match.first - 1
  if (k < lineFirst || tokens.kind[k] !== TokenKind.word) return false
  const { base, flags } = wordAt(tokens, k)
  // «حققتها المقاومة الشعبية», «الجيش والمقاومة الشعبية».
  if (popular && (match.proclitic === 'و' || /(?:ها|ه|ت)$/.test(base)) && !base.startsWith('ال')) return false
  return !(flags & (Flag.verb | Flag.saying)) && !serviceCues.has(base)
}

/** Without the article: the guards, and the safety of something: «أمن الطرق». */
const GUARDED = 'امن'
/** A newspaper, and a day: «اليوم السابع». */
const DAY = 'اليوم'
/** What follows where it is the day: «اليوم السابع على التوالي». */
const AFTER_DAY = wordSet('على من منذ')
/** A party, and a congress: «المؤتمر الوطني». */
const CONGRESS = 'المؤتمر'

/**
 * Whether the words of a name are common ones here: «أمن الطرق» with nobody who serves there, «اليوم السابع على التوالي» that is a day,
 * «المؤتمر الوطني» without a chairman.
 */
function isCommonNoun(tokens: Text, { first, last }: Match<Known>, lineFirst: number): boolean {
  const { base } = wordAt(tokens, first)
  if (base === DAY) return AFTER_DAY.has(tokens.form[last] as string)
  if (base !== GUARDED && !(base === CONGRESS && last === first + 2)) return false
  const k = first - 1
  if (k < lineFirst || tokens.kind[k] !== TokenKind.word) return true
  const before = wordAt(tokens, k)
  return !(before.flags & Flag.office) && !(base === GUARDED && serviceCues.has(before.base)) && before.base !== PARTY
}

/** What tells the party: «حزب المؤتمر الوطني». */
const PARTY = 'حزب'

/** A movement, its adjective, and a family: «القيادي الحوثي». */
const HOUTHI = 'حوثي'
/** The Brotherhood, and two brothers: «الإخوان», «الأخوان». */
const BROTHERS = 'اخوان'
/** An organisation, a base and a rule: «القاعدة القانونية». */
const BASE = 'قاعده'
/** How a word with the article begins, under its proclitics: «والقيادي», «للقيادي». */
const DEFINITE = /^(?:[وفبك]?ال|و?لل)/
/** The letter إ, as text has it before folding: «الإخوان». */
const HAMZA_BELOW = 0x625
/** Who belongs to the organisation: «عناصر القاعدة». */
const MEMBERS = wordSet(
  'عناصر مقاتلي مقاتلو أعضاء عنصر عضو قيادي قيادات قادة زعيم زعماء أمير أمراء مسلحي مسلحو أفراد إرهابيي إرهابيو متشددي متطرفي فرع أتباع فلول خلايا خلية',
)

/** Where soldiers are, on or in their base: «في القاعدة». */
const PLACED = wordSet('على في داخل')

/** Whether the short name of a group is another word here: a family, «الأخوان» of one father, a base; or the adjective of a noun. */
function isOtherWord(tokens: Text, { first: i, proclitic, value }: Match<Known>, lineFirst: number, out: readonly Found[]): boolean {
  const form = tokens.form[i] as string
  if (form.endsWith(BROTHERS)) return tokens.text.charCodeAt((tokens.end[i] as number) - BROTHERS.length) !== HAMZA_BELOW
  const before = i > lineFirst ? (tokens.form[i - 1] as string) : ''
  if (form.endsWith(BASE)) {
    if ((tokens.form[i + 1] ?? '').startsWith('ال') || PLACED.has(before)) return true
    return !(i > lineFirst && MEMBERS.has(wordAt(tokens, i - 1).base)) && !out.some(({ known }) => known.includes(value))
  }
  if (!form.endsWith(HOUTHI)) return false
  if (proclitic === '' && DEFINITE.test(before)) return true
  return out.some(({ kind, last }) => kind === 'person' && (tokens.form[last - 1] as string).endsWith(HOUTHI))
}
