/**
 * Who said what: statements by speaker, those who said most first.
 *
 * @module
 */
import type { Statement } from 'isnad'
import { Empty, Entity, Name, Paged, Section } from '../components/basics'
import { StatementItem } from '../components/events'
import type { ViewProps } from '../components/main'
import { useWords } from '../i18n'

interface Group {
  readonly key: string
  readonly kind: 'person' | 'organization' | null
  readonly id: string | null
  readonly name: string | null
  readonly statements: Statement[]
}

/** Statements by each who made them; a joint one stands with all of its speakers. */
function groupsOf(statements: readonly Statement[]): Group[] {
  const groups = new Map<string, Group>()
  for (const statement of statements) {
    const { speakers, source } = statement
    const by = speakers.length > 0 ? speakers : (source?.issuers ?? [])
    const refs = by.filter(({ kind }) => kind !== 'place')
    for (const ref of refs.length > 0 ? refs : [null]) {
      const key = ref === null ? '' : `${ref.kind}:${ref.id ?? ref.name}`
      const kind = ref === null || ref.kind === 'place' ? null : ref.kind
      const group = groups.get(key) ?? { key, kind, id: ref?.id ?? null, name: ref?.name ?? null, statements: [] }
      group.statements.push(statement)
      groups.set(key, group)
    }
  }
  return [...groups.values()].sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.statements.length - a.statements.length)
}

export function Statements({ selection }: ViewProps) {
  const { t, count } = useWords()
  const groups = groupsOf(selection.statements)
  if (groups.length === 0) return <Empty />
  return (
    <>
      <h2 class="view-title">{t.statements.title}</h2>
      <Paged items={groups} page={20}>
        {(shown) =>
          shown.map(({ key, kind, id, name, statements }) => (
            <Section
              key={key}
              class="speaker"
              title={kind !== null && id !== null ? <Entity kind={kind} id={id} /> : <Name>{name ?? t.statements.unknown}</Name>}
              aside={<span class="meta">{count(statements.length, 'statements')}</span>}
            >
              <Paged items={statements} page={8}>
                {(few) => (
                  <ul class="plain statements">
                    {few.map((statement) => (
                      <StatementItem key={statement.id} statement={statement} />
                    ))}
                  </ul>
                )}
              </Paged>
            </Section>
          ))
        }
      </Paged>
    </>
  )
}
