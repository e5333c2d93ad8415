/**
 * Citations of an article, as reference managers read them.
 *
 * @module
 */
import type { Article, DateAssertion } from 'isnad'

/** What is cited of an article. */
export interface Cited {
  readonly article: Article
  /** Its headline, or the words it opens with. */
  readonly title: string
  /** The name of its outlet. */
  readonly outlet: string | null
}

type DateParts = readonly [year: number, month?: number, day?: number]

const parts = (day: string): DateParts => day.split('-').map(Number) as unknown as DateParts

/** A date as CSL has it: its parts from first to last, or the EDTF expression itself where an end is open. */
function issued(date: DateAssertion): object {
  const { earliest, latest, edtf } = date
  if (!earliest || !latest) return { literal: edtf }
  const unit = /^(\d{4})(?:-(\d{2}))?$/.exec(edtf)
  if (unit) return { 'date-parts': [unit.slice(1).filter(Boolean).map(Number)] }
  const days = earliest === latest ? [parts(earliest)] : [parts(earliest), parts(latest)]
  return { 'date-parts': days, ...(date.extent === 'within' && earliest !== latest ? { circa: true } : {}) }
}

/**
 * An article as CSL-JSON.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslOf({ article, title, outlet }: Cited): object {
  return {
    id: article.id,
    type: 'article-newspaper',
    title,
    ...(article.authors.length > 0 ? { author: article.authors.map(({ exact }) => ({ literal: exact })) } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(article.published ? { issued: issued(article.published) } : {}),
    ...(article.url ? { URL: article.url } : {}),
    language: article.language,
  }
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const tex = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (c) => SPECIAL[c] as string).replace(/\s+/g, ' ')

const BABEL: Readonly<Record<string, string>> = { ar: 'arabic', fr: 'french', en: 'english' }

/**
 * An article as a BibLaTeX entry. `date` is EDTF there, so that an uncertain one stays what it is.
 *
 * @see https://ctan.org/pkg/biblatex (section 2.3.8, date and time specifications)
 */
export function bibtexOf({ article, title, outlet }: Cited): string {
  const { published, url, language, authors } = article
  const date = published && (/^[\d/-]+$/.test(published.edtf) ? published.edtf : `${published.earliest ?? ''}/${published.latest ?? ''}`)
  const fields: [string, string | null][] = [
    ['title', `{${tex(title)}}`],
    ['author', authors.length > 0 ? authors.map(({ exact }) => `{${tex(exact)}}`).join(' and ') : null],
    ['journaltitle', outlet && tex(outlet)],
    ['date', date],
    // An address is verbatim, but for the braces that would end it.
    ['url', url?.replace(/[{}]/g, (c) => encodeURIComponent(c)) ?? null],
    ['langid', BABEL[language.split('-')[0] as string] ?? null],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@article{${article.id},`, ...lines, '}', ''].join('\n')
}
