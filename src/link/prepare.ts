/**
 * From facts to drafts: what is known of a file from outside its text, and what curation adds, joined to what was read.
 *
 * @module
 */
import { assertDate } from '../schema/assertion'
import type { Authority, KnownArticle } from '../schema/authority'
import type { DateAssertion, Facts } from '../schema/records'
import { isWaiting, reread, waitingWords } from './corroborate'
import { curatedFacts } from './curation'
import { type Draft, fixedDays, type LinkInput, type Method, type Report, type Tell } from './draft'
import { kebab } from './ids'

/** What the authority says of a file. */
const knownArticle = (authority: Authority, file: string, id: string): KnownArticle | undefined =>
  authority.articles.find((a) => a.file === file || a.id === id)

/** The id an article has in the dataset: the authority's, else the file's name without its extension, in kebab-case. */
export function articleId(authority: Authority, file: string): string {
  return authority.articles.find((a) => a.file === file)?.id ?? kebab(file.replace(/\.[^.]*$/, ''))
}

/** The same facts under another id: every evidence names its article. */
function renamed<T>(value: T, from: string, to: string): T {
  if (Array.isArray(value)) return value.map((v) => renamed(v, from, to)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === 'article' && v === from ? to : renamed(v, from, to)])) as T
}

/** The facts under an id that a dataset can carry. */
function withCleanId(facts: Facts): Facts {
  const id = kebab(facts.id)
  return id === facts.id || id === '' ? facts : { ...renamed(facts, facts.id, id), id }
}

/** The day a source outside the text gives, where the text gives none; one that contradicts the text's is told. */
function publishedWithOutside(facts: Facts, known: KnownArticle | undefined, file: string, tell: Tell): DateAssertion | null {
  const given = known?.published ?? null
  if (given === null) return facts.published
  if (facts.published) {
    if (facts.published.edtf !== given)
      tell({
        severity: 'warning',
        rule: 'published-differs',
        message: `the text gives ${facts.published.edtf} as the day of publication, its page ${given}`,
        file,
        ...(facts.published.evidence[0] ? { start: facts.published.evidence[0].start, end: facts.published.evidence[0].end } : {}),
      })
    return facts.published
  }
  const source = known?.sources[0] ?? known?.url ?? undefined
  const reason = { rule: 'known-article', note: 'its page gives the day', day: given, evidence: [], ...(source ? { source } : {}) }
  return { ...assertDate(given, 'external', [], [reason]), fromText: null }
}

/** The draft of one article. */
export function draftOf(input: LinkInput, authority: Authority, tell: Tell): Draft {
  const facts = withCleanId(input.facts)
  const { source, text } = input
  const known = knownArticle(authority, source.file, facts.id)
  const curated = curatedFacts({ ...input, facts }, authority, tell)
  if (facts.outlet?.id && known?.outlet && facts.outlet.id !== known.outlet)
    tell({
      severity: 'warning',
      rule: 'outlet-differs',
      message: `the text names ${facts.outlet.id}, its page ${known.outlet}`,
      file: source.file,
    })
  const draft: Draft = {
    id: facts.id,
    formerIds: known?.formerIds ?? [],
    facts: { ...facts, mentions: [...facts.mentions, ...curated.mentions].sort((a, b) => a.start - b.start || a.end - b.end) },
    source,
    text,
    url: known?.url ?? null,
    outlet: facts.outlet?.id ?? known?.outlet ?? null,
    published: publishedWithOutside(facts, known, source.file, tell),
    dates: facts.dates,
    reports: [],
    statements: [
      ...facts.statements.map((fact) => ({ fact, method: 'rules' as const })),
      ...curated.statements.map((fact) => ({ fact, method: 'curated' as const })),
    ],
  }
  const report = (fact: Facts['events'][number], method: Method): Report => {
    const undated = fact.date === null || isWaiting({ ...fact.date, role: 'event', start: 0, end: 0, exact: '' })
    return {
      draft,
      fact,
      method,
      date: undated ? null : fact.date,
      words: undated ? waitingWords(facts.dates, fact.evidence) : [],
      known: null,
    }
  }
  for (const fact of facts.events) draft.reports.push(report(fact, 'rules'))
  for (const fact of curated.events) draft.reports.push(report(fact, 'curated'))
  const outside = facts.published === null ? draft.published : null
  const day = fixedDays(outside)?.first
  if (outside?.reasons[0] && day !== undefined) reread(draft, day, outside.reasons[0], outside.basis)
  return draft
}
