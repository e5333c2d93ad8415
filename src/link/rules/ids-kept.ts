/**
 * No id vanishes: one that the dataset compiled before has is still there, or stands among the former ids of the record
 * that took its place. What comes out of the texts may go when the texts or the rules change; then it is a warning,
 * since readers of the data who hold such an id have to know.
 *
 * @module
 */
import { idsByKind } from './references-resolve'
import type { Finding, Rule } from './rule'

const FROM_TEXTS: ReadonlySet<string> = new Set(['article', 'event', 'statement'])

/** Ids are kept. */
export const idsKept: Rule = {
  name: 'ids-kept',
  explanation:
    'No id vanishes: one that the dataset compiled before has is still there, or stands in `formerIds` of the record that took its place. Programs and papers hold on to ids.',
  check({ dataset, authority, previous }) {
    if (!previous) return []
    const now = idsByKind(dataset)
    const { people, organizations, places, topics, outlets } = dataset
    const former = new Set(
      [people, organizations, places, topics, outlets, authority.events].flatMap((list) => list.flatMap((r) => r.formerIds)),
    )
    return Object.entries(idsByKind(previous)).flatMap(([kind, before]) =>
      [...before].flatMap((id): Finding[] => {
        if (now[kind as keyof typeof now].has(id) || former.has(id)) return []
        const fromTexts = FROM_TEXTS.has(kind)
        return [
          {
            severity: fromTexts ? 'warning' : 'error',
            message: `the ${kind} ${JSON.stringify(id)} of the committed dataset is gone`,
            hint: fromTexts ? 'a release without it is a major version' : 'name it in `formerIds` of the record that takes its place',
          },
        ]
      }),
    )
  },
}
