/**
 * No id vanishes: one that the dataset compiled before has is still there, or stands among the former ids of the record
 * that took its place. What comes out of the texts may go when the texts or the rules change; then it is a warning,
 * since readers of the data who hold such an id have to know.
 *
 * @module
 */
import { RECORD_LISTS, RECORD_NAMES } from '../../schema/lists'
import { idsByKind } from './references-resolve'
import type { Finding, Rule } from './rule'

/** What the texts give, and what can be done so that an old id leads on. */
const FROM_TEXTS: Readonly<Record<string, string>> = {
  article: 'name it in `formerIds` of an article of data/articles.yaml; a release without it is a major version',
  event: 'name it in `formerIds` of an event of data/events.yaml; a release without it is a major version',
  statement: 'a release without it is a major version',
}

const formerIn = (records: readonly { readonly id: string; readonly formerIds?: readonly string[] }[]): ReadonlySet<string> =>
  new Set(records.flatMap(({ formerIds = [] }) => formerIds))

/** Ids are kept. */
export const idsKept: Rule = {
  name: 'ids-kept',
  explanation:
    'No id vanishes: one that the dataset compiled before has is still there, or stands in `formerIds` of the record that took its place. Programs and papers hold on to ids.',
  check({ dataset, previous }) {
    if (!previous) return []
    const now = idsByKind(dataset)
    const former = new Map<string, ReadonlySet<string>>(RECORD_LISTS.map((list) => [RECORD_NAMES[list], formerIn(dataset[list])] as const))
    return Object.entries(idsByKind(previous)).flatMap(([kind, before]) =>
      [...before].flatMap((id): Finding[] => {
        if (now[kind as keyof typeof now].has(id) || former.get(kind)?.has(id)) return []
        const fromTexts = FROM_TEXTS[kind]
        return [
          {
            severity: fromTexts === undefined ? 'error' : 'warning',
            message: `the ${kind} ${JSON.stringify(id)} of the committed dataset is gone`,
            hint: fromTexts ?? 'name it in `formerIds` of the record that takes its place',
          },
        ]
      }),
    )
  },
}
