/**
 * The rules of authority files and of `isnad.yaml`.
 *
 * @module
 */
import { error, type RuleGroup, warning } from './entry'

const file = (path: string, text: string) => ({ files: { [path]: text } })

/** The rules of authority files and of `isnad.yaml`. */
export const AUTHORITY_RULES: RuleGroup = {
  title: 'Authority files',
  about: 'What is wrong in `data/*.yaml` or in `isnad.yaml`, at its words.',
  rules: [
    error(
      'yaml-syntax',
      'The file is not valid YAML.',
      'Mend it where the message points; quotes and brackets have to be closed, and lists indented alike.',
      file('data/places.yaml', '- id: fez\n  names: { ar: فاس\n'),
    ),
    error(
      'unknown-file',
      'A `.yaml` file in `data/` has the name of no kind of authority.',
      'Give it the name that is meant, or move it elsewhere.',
      file('data/poeple.yaml', '[]\n'),
    ),
    error('doubled-file', 'Two files hold the same kind.', 'Put the records together into one.', file('data/people.yml', '[]\n')),
    error(
      'unknown-key',
      'A record has a key that there is none of. Left in silence, what it says would be lost.',
      'Write the key that is meant; the nearest is named.',
      file('data/outlets.yaml', '- id: sada-al-waha\n  names: { ar: صدى الواحة }\n  adress: https://example.org/\n'),
    ),
    error(
      'missing-key',
      'A record lacks a key that it cannot do without.',
      'Add it.',
      file('data/places.yaml', '- id: fez\n  names: { ar: فاس }\n'),
    ),
    error(
      'wrong-type',
      'A value is of another type than is expected: a number where a text belongs, one value where a list does.',
      'Write a value of the type that is named; a text that looks like a number needs quotes.',
      file('isnad.yaml', 'name: my-archive\nversion: 1.0\n'),
    ),
    error(
      'unknown-value',
      'A value is none of those that there are.',
      'Take one of those that the message lists.',
      file('data/places.yaml', '- id: fez\n  names: { ar: فاس }\n  type: town\n'),
    ),
    error(
      'wrong-value',
      'A value has the right type and cannot be right: an id with a capital letter, a country that is no ISO code.',
      'Write it as the message says.',
      file('data/people.yaml', '- id: Houda\n  names: { ar: هدى السملالي }\n'),
    ),
    error(
      'bad-edtf',
      'A date is no EDTF (ISO 8601-2): not written so, or no such day.',
      "Write a day `'2025-03-13'`, a month `'2025-03'`, a year `'2025'`, an interval `'2025-03-13/2025-03-15'`.",
      file('data/articles.yaml', "- file: sample.txt\n  published: '2025-02-30'\n"),
    ),
    error(
      'doubled-id',
      'An id, a former id or a file stands twice among records of one kind.',
      'Give one of the two another id; what is one and the same belongs into one record.',
      file('data/outlets.yaml', '- { id: sada, names: { ar: صدى } }\n- { id: sada, names: { ar: الصدى } }\n'),
    ),
    error(
      'dangling-reference',
      'A record refers to an id that no record has.',
      'Write the id that is meant (the near ones are named, by names and variants too), or add the record.',
      file('data/events.yaml', '- { id: opening, type: meeting, names: { fr: Ouverture }, participants: [semlaly] }\n'),
    ),
    error(
      'circular',
      'A place, a topic or an organisation stands above itself.',
      'Take out the reference that closes the ring.',
      file(
        'data/places.yaml',
        '- { id: fez, names: { ar: فاس }, type: city, broader: medina }\n- { id: medina, names: { ar: المدينة }, type: site, broader: fez }\n',
      ),
    ),
    error(
      'ends-before-start',
      'A tenure or an organisation ends before it starts.',
      'Look the days up; they may be swapped.',
      file('data/organizations.yaml', "- { id: club, names: { ar: النادي }, type: other, founded: '2020', dissolved: '2019' }\n"),
    ),
    warning(
      'shared-variant',
      'A spelling names two records: where an article has only that, neither can be told from the other.',
      'Take the spelling from the record that it does not name by itself.',
      file(
        'data/people.yaml',
        '- { id: one, names: { ar: سليم الوراق }, variants: { ar: [الوراق] } }\n- { id: two, names: { ar: نجاة الوراق }, variants: { ar: [الوراق] } }\n',
      ),
    ),
  ],
}
