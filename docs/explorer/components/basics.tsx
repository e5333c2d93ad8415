/**
 * Small pieces that every view is made of.
 *
 * @module
 */
import type { DateAssertion, Evidence } from 'isnad'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Shape } from '../charts/days'
import { type NamedKind, useNaming } from '../data/site'
import { useWords } from '../i18n'
import { dateInWords } from '../i18n/dates'
import type { Pick } from '../state/address'
import { useSteps } from '../state/route'

/** A name, isolated from the direction of what stands around it. */
export const Name = ({ children }: { children: ComponentChildren }) => <bdi dir="auto">{children}</bdi>

/** A link that shows a record beside the view. */
export function PickLink({ kind, id, children, class: name }: Pick & { children: ComponentChildren; class?: string }) {
  const { pick, route } = useSteps()
  const current = route.pick?.kind === kind && route.pick.id === id
  return (
    <a class={name} href={pick({ kind, id })} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  )
}

/** A person, organisation, place or topic by its name. */
export function Entity({ kind, id }: { kind: NamedKind; id: string }) {
  const naming = useNaming()
  return (
    <PickLink kind={kind} id={id} class={`entity ${kind}`}>
      <Name>{naming.of(kind, id)}</Name>
    </PickLink>
  )
}

/** Several of a kind, with the comma of the language. */
export function Entities({ kind, ids }: { kind: NamedKind; ids: readonly string[] }) {
  const { t } = useWords()
  return ids.map((id, i) => [i > 0 && t.list, <Entity key={id} kind={kind} id={id} />])
}

/** The mark that says how a date is known: a dot, a bar, a bracket; hollow where it was planned. */
export const DateMark = ({ shape, planned }: { shape: Shape | null; planned?: boolean }) => (
  <span class={`datemark ${shape ?? 'none'}${planned ? ' planned' : ''}`} aria-hidden="true" />
)

/** A date in words. */
export function When({ date, style = 'long' }: { date: DateAssertion | null; style?: 'long' | 'short' }) {
  const { lang, t } = useWords()
  const words = dateInWords(date, lang, style)
  return words ? (
    <time class="when" dateTime={date?.edtf} title={date ? `${date.edtf} · ${t.basis[date.basis]}` : undefined}>
      <bdi>{words}</bdi>
    </time>
  ) : (
    <span class="when none">{t.fact.undated}</span>
  )
}

/** The words of an article that state something, leading to where they stand in it. */
export function Quote({ evidence, pick, clamp }: { evidence: Evidence; pick?: Pick | null; clamp?: boolean }) {
  const { article } = useSteps()
  const { t } = useWords()
  return (
    <blockquote class={clamp ? 'quote clamp' : 'quote'} lang="ar" dir="rtl">
      <a href={article(evidence.article, pick ?? null)} title={t.overview.read}>
        {evidence.exact}
      </a>
    </blockquote>
  )
}

/** A bar as long as its share; the number it stands for is written beside it. */
export const Bar = ({ of, most }: { of: number; most: number }) => (
  <span class="bar" aria-hidden="true">
    <span style={{ inlineSize: `${(of / Math.max(most, 1)) * 100}%` }} />
  </span>
)

/** A headed part of a page. */
export function Section({
  title,
  aside,
  children,
  class: name,
}: {
  title: ComponentChildren
  aside?: ComponentChildren
  children: ComponentChildren
  class?: string
}) {
  return (
    <section class={name}>
      <header class="section-head">
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** What is said where nothing is left. */
export function Empty() {
  const { t } = useWords()
  return <p class="empty">{t.empty}</p>
}

/** A list shown in pages, so that thousands cost no more than what is read of them. */
export function Paged<T>({
  items,
  page = 60,
  children,
}: {
  items: readonly T[]
  page?: number
  children: (shown: readonly T[]) => ComponentChildren
}) {
  const [shown, setShown] = useState({ items, count: page })
  const { count: say } = useWords()
  const count = shown.items === items ? shown.count : page
  const left = items.length - count
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown({ items, count: count + page })}>
          {say(Math.min(left, page), 'more')}
        </button>
      )}
    </>
  )
}
