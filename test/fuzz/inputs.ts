/**
 * Inputs that nobody has thought of: pages of the corpus cut, doubled and salted, the press's words in any order, code
 * units, bytes.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

const filesOf = (folder: string, extension: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

const PAGES = [...filesOf('test/corpus', '.txt'), ...filesOf('test/corpus/press', '.txt')]
const YAML = readdirSync('data')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join('data', name), 'utf8') }))

/** What breaks programs that take text for letters. */
const SALT = fc.constantFrom(
  ...[
    '\0',
    '\r',
    '\n',
    '\r\n',
    '\t',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
  ],
  ...[
    '\u2069',
    '\ufeff',
    '\ufffd',
    '\uffff',
    '\ud800',
    '\udfff',
    '\ud83d\ude00',
    '\u0640',
    '\u064b\u0651',
    '\u0301',
    '\ufdfa',
    '\ufefb',
    '\u066b',
  ],
  ...[
    '«',
    '»',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '\\',
    '/',
    '-',
    ':',
    '،',
    '؛',
    '.',
    '…',
    '%',
    '0',
    '٤',
    '99999999999',
    '1e9',
    '-1',
    '31/02/2025',
  ],
  ...['__proto__', 'constructor', 'toString', 'أمس', 'غدا', 'يوم', 'سنة', '1446 هـ', 'بن', 'ال', 'و', 'لل', 'نشر في', 'بقلم', 'اقرأ أيضا'],
)

/** One change to a text. */
type Change = (text: string) => string

const change: fc.Arbitrary<Change> = fc
  .record({ at: fc.nat(), length: fc.nat(200), to: fc.nat(), salt: fc.array(SALT, { maxLength: 6 }), how: fc.nat(4) })
  .map(({ at, length, to, salt, how }) => (text) => {
    const n = text.length + 1
    const [from, end, into] = [at % n, Math.min((at % n) + length, text.length), to % n]
    const part = text.slice(from, end)
    if (how === 0) return text.slice(0, from) + salt.join('') + text.slice(from)
    if (how === 1) return text.slice(0, from) + text.slice(end)
    if (how === 2) return text.slice(0, into) + part + text.slice(into)
    if (how === 3) return text.slice(0, from) + salt.join('') + text.slice(end)
    return text.slice(0, from) + [...part].reverse().join('') + text.slice(end)
  })

const changed = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 8 })).map(([text, changes]) => changes.reduce((t, c) => c(t), text))

const words = fc
  .array(
    fc.tuple(
      fc.constantFrom(...new Set(PAGES.flatMap((page) => page.split(/\s+/)))),
      fc.oneof({ weight: 5, arbitrary: fc.constant(' ') }, SALT),
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.flat().join(''))

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes))
const salted = fc.array(SALT, { maxLength: 80 }).map((parts) => parts.join(''))

/** A text, be it ever so odd; lone surrogates among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: changed(PAGES) },
  { weight: 3, arbitrary: words },
  units,
  salted,
)

/** A text that a file can hold. */
export const anyFileText: fc.Arbitrary<string> = anyText.map((text) => text.toWellFormed().replace(/^\ufeff+/, ''))

/** Bytes: texts in UTF-8 with some of them changed, UTF-16, anything. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  anyText.map((text) => Buffer.from(text, 'utf16le')),
  fc.tuple(anyText, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 })).map(([text, places]) => {
    const bytes = Buffer.from(text)
    for (const [at, byte] of places) if (bytes.length > 0) bytes[at % bytes.length] = byte
    return bytes
  }),
)

/** An authority file with some of it changed. */
export const anyAuthorityFile: fc.Arbitrary<{ name: string; text: string }> = fc
  .tuple(fc.constantFrom(...YAML), fc.array(change, { maxLength: 3 }))
  .map(([{ name, text }, changes]) => ({ name, text: changes.reduce((t, c) => c(t), text.slice(0, 4000)) }))

/** What a date may be written like. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.constantFrom(...'0123456789X-/.~?%[]{},TZ: ', '..', '2025', '02-29', '2025-06-24', '-21', '٢', '\0', '\u2212'), {
      maxLength: 14,
    })
    .map((p) => p.join('')),
  anyText,
)

/** A JSON value with one place of it changed. */
export const jsonChanged = (value: unknown): fc.Arbitrary<unknown> => {
  const text = JSON.stringify(value)
  const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+|true|false|null/g)].map((m) => [m.index, m[0].length] as const)
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('__proto__', '\ud800', '', 'a'.repeat(1000), -1, 1e308, 2 ** 53),
    anyDate,
  )
  return fc.array(fc.tuple(fc.nat(places.length - 1), other), { minLength: 1, maxLength: 3 }).map((changes) => {
    let out = text
    for (const [place, to] of [...changes].sort(([a], [b]) => b - a)) {
      const [at, length] = places[place] as readonly [number, number]
      const isKey = text[at + length] === ':'
      out = out.slice(0, at) + JSON.stringify(isKey && typeof to !== 'string' ? JSON.stringify(to) : to) + out.slice(at + length)
    }
    try {
      return JSON.parse(out) as unknown
    } catch {
      return value
    }
  })
}
