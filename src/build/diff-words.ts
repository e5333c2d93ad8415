/**
 * A diff of datasets as people read it: lines for a terminal, Markdown for a pull request, the text of a changeset.
 *
 * @module
 */
import { RECORD_NAMES } from '../schema/lists'
import type { Bump, Change, DatasetDiff } from './diff'
import type { FactChange } from './diff-facts'

const SIGN = { added: '+', removed: '-', renamed: '>', changed: '~' } as const

/** How a text from the data is put into a line: as it is, or isolated for a terminal that mixes directions. */
export type Show = (text: string) => string

/** A changed fact in words: `date: 2023-12-12 (stated) → 2023-12-13 (stated)`. */
const factWords = ({ field, before, after }: FactChange, show: Show): string =>
  before === null
    ? `${show(field)}: + ${show(after ?? '')}`
    : after === null
      ? `${show(field)}: - ${show(before)}`
      : `${show(field)}: ${show(before)} → ${show(after)}`

const head = ({ kind, id, change, fields }: Change): string =>
  `${RECORD_NAMES[kind]} ${id}${change === 'renamed' ? ` is now ${fields[0]}` : ''}`

/** A diff as lines: a record each, its facts below it, and last the bump. */
export function diffText({ bump, schema, changes }: DatasetDiff, show: Show = (text) => text): string {
  const shape = schema.map(({ what }) => `! ${what}\n`)
  const records = changes.map((c) => `${SIGN[c.change]} ${head(c)}\n${c.facts.map((f) => `    ${factWords(f, show)}\n`).join('')}`)
  return `${[...shape, ...records].join('')}version bump: ${bump}\n`
}

/** A line of Markdown: what could start a list, a heading or a tag in it is text. */
const plain: Show = (text) => text.replace(/[\\`*_<>[\]#|]/g, (c) => `\\${c}`).replace(/\s+/g, ' ')

/** A diff as a list in Markdown. */
function diffList({ schema, changes }: DatasetDiff): string {
  const word = { added: 'added', removed: 'removed', renamed: 'renamed', changed: 'corrected' } as const
  const lines = changes.map((c) => {
    const what = `- ${word[c.change]}: ${head(c)}\n`
    return what + c.facts.map((f) => `  - ${factWords(f, plain)}\n`).join('')
  })
  return [...schema.map(({ what }) => `- shape: ${what}\n`), ...lines].join('')
}

/** How many records came, went and changed, in a sentence. */
function summary({ changes }: DatasetDiff): string {
  const verbs = { added: 'added', changed: 'corrected', renamed: 'renamed', removed: 'removed' } as const
  const parts = Object.entries(verbs).flatMap(([change, verb]) => {
    const of = changes.filter((c) => c.change === change).length
    return of === 0 ? [] : [`${of} ${of === 1 ? 'record' : 'records'} ${verb}`]
  })
  return parts.length === 0 ? 'No record changed.' : `${parts.join(', ')}.`
}

/** A diff as Markdown, for a pull request. */
export const diffMarkdown = (diff: DatasetDiff): string => `## Data: ${diff.bump}\n\n${summary(diff)}\n\n${diffList(diff)}`

/** The bump to announce: before 1.0.0 a minor version may break. */
export const announcedBump = (bump: Bump, version: string): Bump => (bump === 'major' && version.startsWith('0.') ? 'minor' : bump)

/**
 * The text of a changeset that announces a diff, as a file of `.changeset/` holds it.
 *
 * @param name The name of the package, and its version before.
 * @see https://github.com/changesets/changesets
 */
export function diffChangeset(diff: DatasetDiff, name: string, version: string): string {
  if (diff.bump === 'none') return '---\n---\n'
  return `---\n'${name}': ${announcedBump(diff.bump, version)}\n---\n\nData: ${summary(diff)}\n\n${diffList(diff)}`
}
