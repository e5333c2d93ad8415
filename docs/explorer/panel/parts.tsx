/**
 * What the panels have in common.
 *
 * @module
 */
import type { DateAssertion, Event, Evidence, Names } from 'isnad'
import type { ComponentChildren } from 'preact'
import { Name, Paged, Quote, When } from '../components/basics'
import { EventList } from '../components/events'
import { useNaming, useSite } from '../data/site'
import { LANGUAGE_NAMES, useWords } from '../i18n'
import { LANGUAGES, type Pick } from '../state/address'
import { useSteps } from '../state/route'

/** A field and what is in it. */
export function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A name in the languages that are not read. */
export function OtherNames({ names, shown }: { names: Names | null; shown: string }) {
  if (!names) return null
  const others = LANGUAGES.filter((lang) => names[lang] !== null && names[lang] !== shown)
  const distinct = others.filter((lang, i) => others.findIndex((other) => names[other] === names[lang]) === i)
  return (
    <ul class="plain other-names">
      {distinct.map((lang) => (
        <li key={lang} lang={lang} title={LANGUAGE_NAMES[lang]}>
          <Name>{names[lang]}</Name>
        </li>
      ))}
    </ul>
  )
}

/** The words behind a fact, by the article they stand in. */
export function Evidences({ evidence, pick }: { evidence: readonly Evidence[]; pick: Pick }) {
  const { data } = useSite()
  const { t } = useWords()
  const naming = useNaming()
  const { article: open } = useSteps()
  const articles = [...new Set(evidence.map(({ article }) => article))]
  if (evidence.length === 0) return null
  return (
    <section class="evidences">
      <h3>{t.fact.evidence}</h3>
      <Paged items={articles} page={4}>
        {(shown) =>
          shown.map((id) => {
            const article = data.article(id)
            return (
              <div key={id} class="told">
                {evidence
                  .filter((one) => one.article === id)
                  .map((one) => (
                    <Quote key={one.start} evidence={one} pick={pick} />
                  ))}
                <p class="meta told-in">
                  <When date={article.published} style="short" />
                  {' · '}
                  <a href={open(id, pick)} dir="auto">
                    {naming.outlet(article) ?? naming.article(article)}
                  </a>
                </p>
              </div>
            )
          })
        }
      </Paged>
    </section>
  )
}

/** How a date is known: its basis, the reasons with their words, the sources outside. */
export function DateReasons({ date }: { date: DateAssertion }) {
  const { t, lang } = useWords()
  const { article: open } = useSteps()
  return (
    <details class="reasons">
      <summary>{t.basis[date.basis]}</summary>
      <p class="meta">
        EDTF <code dir="ltr">{date.edtf}</code>
      </p>
      <ul class="plain">
        {date.reasons.map((reason) => (
          <li key={`${reason.rule}${reason.day ?? ''}${reason.source ?? ''}`}>
            <span lang="en" dir={lang === 'ar' ? 'ltr' : undefined}>
              {reason.note}
            </span>
            {reason.evidence.map((one) => (
              <a key={one.start} class="inline-quote" href={open(one.article)} lang="ar" dir="rtl">
                {one.exact}
              </a>
            ))}
            {reason.source && <Source url={reason.source} />}
          </li>
        ))}
        {date.evidence.map((one) => (
          <li key={one.start}>
            <a class="inline-quote" href={open(one.article)} lang="ar" dir="rtl">
              {one.exact}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A source outside the articles: only what is an address of the web becomes a link. */
export function Source({ url }: { url: string }) {
  const address = /^https?:/.test(url) && URL.canParse(url) ? new URL(url) : null
  if (!address) return <bdi>{url}</bdi>
  return (
    <a href={url} rel="noreferrer" class="source" dir="ltr">
      {address.hostname.replace(/^www\./, '')}
    </a>
  )
}

/** The sources of a record. */
export function Sources({ urls }: { urls: readonly string[] }) {
  const { t } = useWords()
  if (urls.length === 0) return null
  return (
    <Field label={t.fact.sources}>
      <ul class="plain sources">
        {urls.map((url) => (
          <li key={url}>
            <Source url={url} />
          </li>
        ))}
      </ul>
    </Field>
  )
}

/** Events in a panel, the latest first. */
export function PanelEvents({ events, title }: { events: readonly Event[]; title: string }) {
  if (events.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <Paged items={[...events].reverse()} page={12}>
        {(shown) => <EventList events={shown} />}
      </Paged>
    </section>
  )
}
