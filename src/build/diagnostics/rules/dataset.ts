/**
 * The rules of a compiled dataset: what a build holds its own work to, and `isnad check` anybody's.
 *
 * @module
 */
import { PROOFS } from '../../../link'
import { error, type RuleEntry, type RuleExample, type RuleGroup } from './entry'

const edit = (path: string, value: unknown): RuleExample => ({ edit: [[path, value]] })

/** A case for each rule of a dataset, by its name; what holds is the rule's own to say. */
const EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'ids-clean': edit('people.1.id', 'houda-semlali'),
  'references-resolve': edit('events.0.place', 'fes'),
  'blocks-tile': edit('articles.0.blocks.1.start', 40),
  'evidence-slices': {
    edit: [
      ['events.0.evidence.0.start', 98],
      ['events.0.evidence.0.end', 235],
    ],
  },
  'dates-order': edit('events.0.date.latest', '2025-03-14'),
  'ids-kept': { files: { 'data/outlets.yaml': '[]\n', 'data/articles.yaml': '[]\n' } },
  'meta-true': edit('meta.contentHash', '0'.repeat(64)),
  'seeds-match': edit('meta.sources.0.bytes', 1),
  'records-in-order': edit('articles.0.events', ['readers-meeting-2025', 'readers-meeting-2025']),
  'lists-mirror': edit('articles.0.events', []),
  'ids-derive': edit('statements.0.id', 'sample-00000000'),
  'evidence-given': edit('events.0.evidence', []),
  'entities-agree': edit('events.0.participants.0.id', 'younes-benabbou'),
  'topics-follow': edit('statements.0.about', ['manuscripts']),
  'dates-reasoned': edit('articles.0.published.reasons.0.day', '2025-03-15'),
  'dates-match-words': edit('articles.0.dates.1.edtf', '2025-03-12'),
  'weekdays-agree': {
    edit: [
      ['articles.0.dates.1.edtf', '2025-03-12'],
      ['events.0.date.edtf', '2025-03-12'],
      ['events.0.date.earliest', '2025-03-12'],
      ['events.0.date.latest', '2025-03-12'],
    ],
  },
  'status-fits-date': edit('events.0.status', 'planned'),
  'disagreements-told': edit('events.0.disagreements', [{ field: 'status', values: [{ value: 'planned', evidence: [] }] }]),
  'lives-bound': edit('people.0.born', { date: '2026', place: null, sources: ['https://example.org/houda'] }),
  'offices-held': edit('people.0.roles.0.from', '2025-09'),
  'articles-reread': edit('articles.0.headline', null),
  'events-reread': edit('events.0.type', 'visit'),
  'statements-reread': edit('statements.0.act', 'praised'),
  'statements-placed': edit('statements.0.event', null),
  'dates-relinked': edit('events.0.date', null),
  'disagreements-relinked': edit('events.0.disagreements', [{ field: 'place', values: [{ value: 'rabat', evidence: [] }] }]),
}

const FIX =
  'Compile the dataset from its articles once more: what was edited by hand is lost with the next build. Where a build itself says so, a rule of the compiler is wrong: please report it.'

const ID_FIX = 'Bring the record back, or put the id into `formerIds` of the record that takes its place.'

const entryOf = (rule: string, means: string): RuleEntry => error(rule, means, rule === 'ids-kept' ? ID_FIX : FIX, EXAMPLES[rule] ?? {})

/** The rules of a compiled dataset. */
export const DATASET_RULES: RuleGroup = {
  title: 'Compiled datasets',
  about: 'What holds in every dataset; `isnad check` proves it, of one that comes from anywhere. The example is an edit of `dataset.json`.',
  rules: [
    error(
      'schema',
      'The dataset has the shape that its JSON Schema describes: every key, every type, every value of a closed list.',
      FIX,
      edit('events.0.type', 'party'),
    ),
    ...PROOFS.map(({ name, explanation }) => entryOf(name, explanation)),
  ],
}
