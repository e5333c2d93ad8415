/**
 * The names in a dataset that no authority record has, gathered over all articles, each with an entry that would make it
 * known.
 *
 * @module
 */
import { stringify } from 'yaml'
import { foldText } from '../arabic/fold'
import { kebab, uniqueIds } from '../link/ids'
import type { DatasetRecord, Mention } from '../schema/records'
import type { MentionKind } from '../schema/vocabulary'
import { organizationSchema, placeSchema } from '../schema/zod/authority'
import { romanise } from './romanise'

/** A name that no record has. */
export interface UnresolvedName {
  readonly kind: MentionKind
  /** Its fullest spelling. */
  readonly name: string
  /** The other spellings that the articles use. */
  readonly variants: readonly string[]
  readonly times: number
  /** Why nothing is known. */
  readonly reason: string
  /** Where its fullest spelling stands first, and in which articles any does. */
  readonly first: { readonly article: string; readonly start: number; readonly end: number }
  readonly articles: readonly string[]
  /** The entry, as YAML. The id is a suggestion: vowels that Arabic does not write are guessed. */
  readonly entry: string
}

/** The authority file that an entry of a kind goes into. */
export const FILE_OF_KIND: Readonly<Record<MentionKind, string>> = {
  person: 'people.yaml',
  organization: 'organizations.yaml',
  place: 'places.yaml',
}

/** What an entry of a kind has to say beside its names: the likeliest value, with all there are. */
const TYPE_OF_KIND: Readonly<Record<MentionKind, string | null>> = {
  person: null,
  organization: `other # ${organizationSchema.shape.type.options.join(', ')}`,
  place: `city # ${placeSchema.shape.type.options.join(', ')}`,
}

interface Named {
  readonly mention: Mention
  readonly article: string
}

const flow = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()
const spelling = ({ mention }: Named): string => mention.exact.replace(/\s+/g, ' ').trim()
const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)
const wordsOf = (name: string): string[] => name.split(' ')

/** Spellings apart from hamzas, vowel signs and the article of their last word: what tells two names apart. */
const keyOf = (name: string): string =>
  wordsOf(foldText(name))
    .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word))
    .join(' ')

/** The fullest of some spellings: of most words, then the longest, then the first. */
const fullest = (all: readonly Named[]): Named =>
  all.reduce((best, one) => {
    const [known, other] = [spelling(best), spelling(one)]
    const words = wordsOf(other).length - wordsOf(known).length
    return words > 0 || (words === 0 && keyOf(other).length > keyOf(known).length) ? one : best
  })

/** The mentions without a record, a list for each person, organisation or place as one article tells them apart. */
function individuals({ articles }: DatasetRecord): Named[][] {
  return articles.flatMap((article) => {
    const byEntity = new Map<string, Named[]>()
    for (const mention of article.mentions) {
      if (mention.id !== null) continue
      const key = `${mention.kind} ${mention.entity}`
      const named = { mention, article: article.id }
      const known = byEntity.get(key)
      if (known) known.push(named)
      else byEntity.set(key, [named])
    }
    return [...byEntity.values()]
  })
}

/** Individuals of all articles that have one name; a family name alone joins the one full name that ends in it. */
function byName(all: readonly (readonly Named[])[]): Named[][] {
  const groups = new Map<string, Named[]>()
  const kindOf = ([first]: readonly Named[]): string => first?.mention.kind ?? ''
  for (const one of all) {
    const key = `${kindOf(one)}|${keyOf(spelling(fullest(one)))}`
    const group = groups.get(key)
    if (group) group.push(...one)
    else groups.set(key, [...one])
  }
  const full = new Map<string, string[]>()
  for (const key of groups.keys())
    if (key.startsWith('person|') && key.includes(' ')) {
      const family = `person|${key.split(' ').at(-1)}`
      const names = full.get(family)
      if (names) names.push(key)
      else full.set(family, [key])
    }
  for (const [family, keys] of full) {
    const [only] = keys
    const alone = groups.get(family)
    if (keys.length !== 1 || only === undefined || !alone) continue
    groups.get(only)?.push(...alone)
    groups.delete(family)
  }
  return [...groups.values()]
}

/** An id: of a spelling in Latin letters where the articles have one as full, else of a guess. */
const suggestedId = (name: string, variants: readonly string[]): string => {
  const latin = variants.find((one) => !isArabic(one) && wordsOf(one).length >= wordsOf(name).length)
  return kebab(latin ?? '') || romanise(name) || 'unnamed'
}

/** The entry that would make a name known. */
function entryOf(kind: MentionKind, id: string, name: string, variants: readonly string[]): string {
  const ar = variants.filter(isArabic)
  const latin = variants.filter((one) => !isArabic(one))
  const type = TYPE_OF_KIND[kind]
  return [
    `- id: ${id}`,
    `  names: ${flow(isArabic(name) ? { ar: name } : { en: name })}`,
    ...(variants.length > 0 ? [`  variants: ${flow({ ...(ar.length > 0 ? { ar } : {}), ...(latin.length > 0 ? { latin } : {}) })}`] : []),
    ...(type === null ? [] : [`  type: ${type}`]),
    '',
  ].join('\n')
}

/** The mentions of each name that no record has, the most frequent name first. */
const groupsOf = (dataset: DatasetRecord): Named[][] => byName(individuals(dataset)).sort((a, b) => b.length - a.length)

/** How many names no record has, and the most frequent of them, without their entries. */
export function unresolvedCount(
  dataset: DatasetRecord,
  shown: number,
): { readonly count: number; readonly first: readonly Pick<UnresolvedName, 'name' | 'times'>[] } {
  const groups = groupsOf(dataset)
  return { count: groups.length, first: groups.slice(0, shown).map((all) => ({ name: spelling(fullest(all)), times: all.length })) }
}

/** The names that no record has, the most frequent first. */
export function unresolvedNames(dataset: DatasetRecord): UnresolvedName[] {
  const { people, organizations, places } = dataset
  const freeId = uniqueIds([people, organizations, places].flatMap((records) => records.map(({ id }) => id)))
  return groupsOf(dataset).map((all) => {
    const best = fullest(all)
    const { kind, start, end, reason = 'no authority record' } = best.mention
    const name = spelling(best)
    const variants = [...new Set(all.map(spelling))].filter((one) => keyOf(one) !== keyOf(name))
    return {
      kind,
      name,
      variants,
      times: all.length,
      reason,
      first: { article: best.article, start, end },
      articles: [...new Set(all.map(({ article }) => article))],
      entry: entryOf(kind, freeId(suggestedId(name, variants)), name, variants),
    }
  })
}
