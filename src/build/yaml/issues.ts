/**
 * What zod finds wrong with a value, as diagnostics that stand at the words of its YAML file.
 *
 * @module
 */
import { z } from 'zod'
import { didYouMean } from '../../schema/near'
import type { Diagnostic } from '../../schema/records'
import type { Path, Place, YamlFile } from './document'

/** A diagnostic without the place it stands at. */
type Finding = Omit<Diagnostic, 'file' | 'start' | 'end'>

/** How zod's types are called by who writes YAML. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
}

const SHOWN = 60

/** A value in a few words. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of keys and values'
  const shown = JSON.stringify(value)
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  )

/** The keys that a schema knows at a path; none where it describes no map. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const bare = (one: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
    one instanceof z.ZodNullable || one instanceof z.ZodDefault || one instanceof z.ZodExactOptional ? bare(one.unwrap()) : one
  let at = bare(schema)
  for (const step of path) {
    if (at instanceof z.ZodArray) at = bare(at.element)
    else if (at instanceof z.ZodObject) at = bare((at.shape as Record<PropertyKey, z.core.$ZodType>)[step])
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

const withHint = (finding: Finding, hint: string | undefined): Finding => (hint === undefined ? finding : { ...finding, hint })

/** What an issue that concerns one value says of it. */
function finding(issue: z.core.$ZodIssue, value: unknown): Finding {
  const found = inWords(value)
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected] ?? issue.expected
    const key = issue.path.at(-1)
    if (value === undefined && typeof key === 'string')
      return { severity: 'error', rule: 'missing-key', message: `expected a key "${key}" with ${expected}, found none` }
    const quotes = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
    const wrong: Finding = { severity: 'error', rule: 'wrong-type', message: `expected ${expected}, found ${found}` }
    return withHint(wrong, quotes ? `put it in quotes: '${String(value)}'` : undefined)
  }
  if (issue.code === 'invalid_value') {
    if (value === undefined)
      return { severity: 'error', rule: 'missing-key', message: `expected a key "${String(issue.path.at(-1))}", found none` }
    const values = issue.values.map(String)
    const wrong: Finding = { severity: 'error', rule: 'unknown-value', message: `expected one of ${values.join(', ')}; found ${found}` }
    return withHint(wrong, typeof value === 'string' ? didYouMean(value, values) : undefined)
  }
  const rule = issue.code === 'custom' && typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'wrong-value'
  // A message that already names what was found needs no second mention.
  const message = issue.message.includes(found) || typeof value === 'object' ? issue.message : `${issue.message}; found ${found}`
  return { severity: 'error', rule, message }
}

/**
 * The diagnostics of one record of a file.
 *
 * @param root - the record's path in the file.
 */
export function issueDiagnostics(
  file: YamlFile,
  root: Path,
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Diagnostic[] {
  const at = (found: Finding, place: Place): Diagnostic => ({ ...found, file: file.name, start: place.start, end: place.end })
  return issues.flatMap((issue) => {
    const path = [...root, ...issue.path]
    if (issue.code !== 'unrecognized_keys') return [at(finding(issue, valueAt(value, issue.path)), file.place(path))]
    const known = keysAt(schema, issue.path)
    return issue.keys.map((key) => {
      const unknown: Finding = {
        severity: 'error',
        rule: 'unknown-key',
        message: `there is no key "${key}" here; expected one of ${known.join(', ')}`,
      }
      return at(withHint(unknown, didYouMean(key, known)), file.keyPlace([...path, key]))
    })
  })
}
