/**
 * The example of a rule in words: what is put where, what is called.
 *
 * @module
 */
import type { RuleExample } from './entry'

/** A part of an example: what is done, and the text that it is done with. */
export interface ExampleStep {
  readonly does: string
  /** The text, with the language that it is in. */
  readonly text?: { readonly of: string; readonly language: string }
}

const LANGUAGES: Readonly<Record<string, string>> = { yaml: 'yaml', yml: 'yaml', json: 'json', ts: 'ts' }
const languageOf = (path: string): string => LANGUAGES[path.split('.').at(-1) ?? ''] ?? 'text'
const bytesOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
const isArticle = (path: string): boolean => path.startsWith('seeds/')

function fileStep(path: string, content: string | Uint8Array): ExampleStep {
  if (typeof content !== 'string') return { does: `The bytes \`${bytesOf(content)}\` as \`${path}\`.` }
  if (content.trim() === '') return { does: `A file \`${path}\` with nothing in it.` }
  return { does: `\`${path}\`:`, text: { of: content, language: isArticle(path) ? 'text' : languageOf(path) } }
}

/** The steps of an example. */
export function exampleSteps({ without = [], files = {}, links = {}, sizes = {}, call, edit, article }: RuleExample): ExampleStep[] {
  const lines = (edit ?? []).map(([path, value]) => `${path} = ${JSON.stringify(value)}\n`)
  return [
    ...without.map((path) => ({ does: `\`${path}\` taken away.` })),
    ...Object.entries(files).map(([path, content]) => fileStep(path, content)),
    ...Object.entries(links).map(([path, target]) => ({ does: `\`${path}\`, a link to \`${target}\`.` })),
    ...Object.entries(sizes).map(([path, size]) => ({ does: `\`${path}\`, a file of ${size} bytes.` })),
    ...(lines.length > 0 ? [{ does: '`data/dataset.json`, edited:', text: { of: lines.join(''), language: 'text' } }] : []),
    ...(article ? [{ does: 'An article:', text: { of: `${JSON.stringify(article)}\n`, language: 'json' } }] : []),
    ...(call ? [{ does: callText(call.args, call.input) }] : []),
  ]
}

function callText(args: readonly string[], input: string | undefined): string {
  const called = `isnad ${args.join(' ')}`
  if (input === undefined) return `\`${called}\``
  return input.startsWith('isnad ') ? `\`${input} | ${called}\`` : `\`${called}\` of the line \`${input.trim()}\``
}
