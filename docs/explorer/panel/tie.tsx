/**
 * Two who share events, and those events.
 *
 * @module
 */
import { type Selection, UnknownIdError } from 'isnad'
import { Empty, Entity } from '../components/basics'
import { CopyAs } from '../components/copy-as'
import { useSite } from '../data/site'
import { useWords } from '../i18n'
import { PanelEvents } from './parts'

export function TiePanel({ id }: { id: string }) {
  const { t } = useWords()
  const { data } = useSite()
  const ends = id.split('~').map((end) => {
    const kind = data.organizations.some((organization) => organization.id === end) ? ('organization' as const) : ('person' as const)
    return { kind, id: end }
  })
  if (ends.length !== 2) throw new UnknownIdError('person', id, [])
  const shared = ends.reduce<Selection>((all, end) => (end.kind === 'person' ? all.byPerson(end.id) : all.byOrganization(end.id)), data.all)
  return (
    <>
      <h2 class="tie-title">
        {ends.map((end, i) => (
          <>
            {i > 0 && <span class="tie-line" aria-hidden="true" />}
            <Entity key={end.id} {...end} />
          </>
        ))}
      </h2>
      {shared.count('events') === 0 && <Empty />}
      <PanelEvents events={shared.events} title={t.fact.events} />
      <CopyAs />
    </>
  )
}
