/**
 * An article's text with its marks.
 *
 * @module
 */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Whole } from '../data/manifest'
import { useWords } from '../i18n'
import { useSteps } from '../state/route'
import type { Fact } from './facts'
import { type Ground, groundsOf, type Named, type Segment, segmentsOf } from './segments'

interface Props {
  readonly whole: Whole
  readonly facts: readonly Fact[]
  /** What is lit. */
  readonly lit: readonly { readonly start: number; readonly end: number }[]
  /** The ids that only this article names. */
  readonly only: ReadonlySet<string>
  readonly ground: Ground | null
  readonly onGround: (ground: Ground) => void
}

function NamedWords({ named, text, only }: { named: Named; text: string; only: boolean }) {
  const { pick, route } = useSteps()
  const { t } = useWords()
  if (named.kind === 'date')
    return (
      <span class="named date" title={named.edtf ?? t.reader.unresolved}>
        {text}
      </span>
    )
  const classes = ['named', named.kind, 'by' in named && 'reference', only && 'only']
  if (named.id === null)
    return (
      <span class={[...classes, 'unresolved'].filter(Boolean).join(' ')} title={`${t.reader.marks[named.kind]}, ${t.reader.unresolved}`}>
        {text}
      </span>
    )
  return (
    <a
      class={classes.filter(Boolean).join(' ')}
      href={pick({ kind: named.kind, id: named.id })}
      aria-current={route.pick?.id === named.id ? 'true' : undefined}
      title={t.reader.marks[named.kind]}
    >
      {text}
    </a>
  )
}

export function ArticleText({ whole: { article, text }, facts, lit, only, ground, onGround }: Props) {
  const { t } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const grounds = useMemo(() => groundsOf(facts.map((fact) => (fact.pick.kind === 'topic' ? { evidence: [] } : fact))), [facts])
  const named = useMemo<readonly Named[]>(
    () => [
      ...article.mentions,
      ...article.references,
      ...article.topics.flatMap(({ topic, evidence }) => evidence.map((words): Named => ({ ...words, kind: 'topic', id: topic }))),
      ...article.dates.filter(({ role }) => role !== 'chrome').map((date): Named => ({ ...date, kind: 'date' })),
    ],
    [article],
  )
  useEffect(() => {
    if (lit.length === 0) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    root.current?.querySelector('.lit')?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  }, [lit])

  const segment = ({ start, end, named, facts: on, ends, lit: isLit }: Segment) => {
    const words = text.slice(start, end)
    const inside = named ? <NamedWords named={named} text={words} only={'id' in named && named.id !== null && only.has(named.id)} /> : words
    const classes = [on.length > 0 && 'ground', isLit && 'lit', ground && start >= ground.start && end <= ground.end && 'asked']
    const name = classes.filter(Boolean).join(' ')
    return [
      name ? (
        <mark key={start} class={name}>
          {inside}
        </mark>
      ) : (
        <span key={start}>{inside}</span>
      ),
      ...ends.map((one) => {
        const number = grounds.indexOf(one) + 1
        return (
          <span key={`note-${number}`} class="note-end">
            {/* A word joiner: the number stays on the line of the words it follows. */}
            {'\u2060'}
            <button
              type="button"
              class="note"
              aria-pressed={one === ground}
              aria-label={`${number}. ${t.reader.onWords}`}
              onClick={() => onGround(one)}
            >
              {number}
            </button>
          </span>
        )
      }),
    ]
  }
  return (
    <div class="article-text" lang={article.language} dir={/^(ar|fa|ur|he)\b/.test(article.language) ? 'rtl' : 'ltr'} ref={root}>
      {article.blocks.map(({ start, end, kind, chrome }) => {
        const trimmed = start + text.slice(start, end).trimEnd().length
        if (kind === 'chrome')
          return (
            <p key={start} class="chrome" title={t.reader.chrome} data-chrome={chrome}>
              {text.slice(start, trimmed).replace(/\s*\n\s*/g, '\n')}
            </p>
          )
        const inside = segmentsOf(start, trimmed, { named, grounds, lit }).map(segment)
        if (kind === 'headline') return <h2 key={start}>{inside}</h2>
        if (kind === 'subheading') return <h3 key={start}>{inside}</h3>
        return <p key={start}>{inside}</p>
      })}
    </div>
  )
}
