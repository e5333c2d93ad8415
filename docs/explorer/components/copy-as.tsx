/**
 * Copies what is shown: a citation, a fact as JSON, the call that gives it.
 *
 * @module
 */
import { useState } from 'preact/hooks'
import { bibtexOf, type Cited, cslOf } from '../cite/article'
import { codeOf } from '../cite/code'
import { useSite } from '../data/site'
import { useWords } from '../i18n'
import { useSteps } from '../state/route'

interface Props {
  /** The article to cite. */
  readonly cited?: Cited
  /** The record to copy. */
  readonly record?: object
}

/** The ways to copy; what was copied is shown, also where the browser forbids a page to write to the clipboard. */
export function CopyAs({ cited, record }: Props) {
  const { t } = useWords()
  const { route } = useSteps()
  const { manifest, data } = useSite()
  const [copied, setCopied] = useState<{ readonly what: string; readonly text: string; readonly done: boolean } | null>(null)
  const ways: [name: string, text: () => string][] = []
  if (cited) ways.push([t.copy.csl, () => JSON.stringify(cslOf(cited), null, 2)], [t.copy.bibtex, () => bibtexOf(cited)])
  if (record) ways.push([t.copy.json, () => JSON.stringify(record, null, 2)])
  const isOrganization = (id: string): boolean => data.organizations.some((organization) => organization.id === id)
  ways.push([t.copy.code, () => codeOf(route, manifest.shipped, isOrganization)], [t.copy.link, () => location.href])
  const copy = async (what: string, text: string): Promise<void> => {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied({ what, text, done: done ?? false })
  }
  return (
    <div class="copy-as">
      <span class="copy-title" id="copy-title">
        {t.copy.title}
      </span>
      <ul class="plain" aria-labelledby="copy-title">
        {ways.map(([name, text]) => (
          <li key={name}>
            <button type="button" onClick={() => copy(name, text())} aria-pressed={copied?.what === name}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {copied && (
        <div class="copied" role="status">
          <span>{copied.done ? t.copy.done : t.copy.manual}</span>
          <pre dir="ltr">{copied.text}</pre>
        </div>
      )}
    </div>
  )
}
