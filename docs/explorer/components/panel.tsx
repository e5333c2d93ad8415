/**
 * What is looked at, beside the view.
 *
 * @module
 */
import { UnknownIdError } from 'isnad'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useSite } from '../data/site'
import { useWords } from '../i18n'
import { EntityPanel } from '../panel/entity'
import { EventPanel } from '../panel/event'
import { StatementPanel } from '../panel/statement'
import { TiePanel } from '../panel/tie'
import type { Pick } from '../state/address'
import { useSteps } from '../state/route'

function Content({ pick: { kind, id } }: { pick: Pick }) {
  const { data } = useSite()
  const { t } = useWords()
  try {
    switch (kind) {
      case 'event':
        return <EventPanel event={data.event(id)} />
      case 'statement':
        return <StatementPanel statement={data.statement(id)} />
      case 'tie':
        return <TiePanel id={id} />
      default:
        return <EntityPanel kind={kind} record={data[kind](id)} />
    }
  } catch (error) {
    if (!(error instanceof UnknownIdError)) throw error
    return (
      <p class="problem" role="alert">
        {t.fact.missing} <bdi>{error.message}</bdi>
      </p>
    )
  }
}

export function Panel({ pick }: { pick: Pick }) {
  const { t } = useWords()
  const steps = useSteps()
  const close = useRef<HTMLAnchorElement>(null)
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) close.current?.click()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <aside class="panel" aria-label={t.kinds[pick.kind]}>
      <header>
        <span class="kind">{t.kinds[pick.kind]}</span>
        <a ref={close} class="close" href={steps.pick(null)} aria-label={t.fact.close} title={t.fact.close}>
          ×
        </a>
      </header>
      <Content key={`${pick.kind}:${pick.id}`} pick={pick} />
    </aside>
  )
}
