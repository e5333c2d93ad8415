/**
 * A directory to be compiled, made for one test and gone after it.
 *
 * @module
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A page with a headline, a stamp and a body: invented. */
export const PAGE = `الحموشي يستقبل المديرة العامة للأمن الداخلي الفرنسي بالرباط

نشر في: 12 شتنبر 2025

استقبل المدير العام للأمن الوطني ومراقبة التراب الوطني، عبد اللطيف حموشي، أمس الخميس بالرباط، المديرة العامة للأمن الداخلي الفرنسي، سيلين بيرتون، وبحثا سبل تعزيز التعاون في مكافحة الإرهاب.

وأكد الجانبان، خلال هذا اللقاء، على ضرورة تقوية العمليات الأمنية المشتركة بين مصالح البلدين لمواجهة الجريمة المنظمة.
`

/** What the authority files say of this repository's own articles. */
const OWN = new Set(['articles.yaml', 'curation.yaml'])

/** A directory for one test: `files` by path, text or bytes; with the authority files of this repository where asked. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>, { authority = true } = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'isnad-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  if (authority) {
    mkdirSync(join(dir, 'data'))
    for (const file of readdirSync('data').filter((f) => f.endsWith('.yaml') && !OWN.has(f)))
      cpSync(join('data', file), join(dir, 'data', file))
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}

/** The text of a file of a directory. */
export const textOf = (dir: string, path: string): string => readFileSync(join(dir, path), 'utf8')
