/**
 * Ids are kebab-case ASCII and each is given once, former ids included.
 *
 * @module
 */
import type { Finding, Rule } from './rule'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Ids are clean. */
export const idsClean: Rule = {
  name: 'ids-clean',
  check({ dataset }) {
    const { articles, events, statements, people, organizations, places, topics, outlets } = dataset
    const kinds: Record<string, readonly { readonly id: string; readonly formerIds?: readonly string[] }[]> = {
      article: articles,
      event: events,
      statement: statements,
      person: people,
      organization: organizations,
      place: places,
      topic: topics,
      outlet: outlets,
    }
    return Object.entries(kinds).flatMap(([kind, records]) => {
      const seen = new Set<string>()
      return records.flatMap(({ id, formerIds = [] }): Finding[] => {
        const out: Finding[] = []
        for (const each of [id, ...formerIds]) {
          if (seen.has(each)) out.push({ message: `the ${kind} id ${JSON.stringify(each)} is given twice` })
          seen.add(each)
        }
        if (!KEBAB.test(id)) out.push({ message: `the ${kind} id ${JSON.stringify(id)} is not kebab-case ASCII` })
        return out
      })
    })
  },
}
