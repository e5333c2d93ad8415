/**
 * The rules of commands: what they were given, what they could not do.
 *
 * @module
 */
import { error, type RuleGroup, warning } from './entry'

/** The rules of commands. */
export const COMMAND_RULES: RuleGroup = {
  title: 'Commands',
  about: 'What a command was given and cannot use, or could not do.',
  rules: [
    error(
      'workspace',
      'There is nothing to compile where a build was asked for.',
      'Name a directory with `seeds/*.txt`, or `isnad init` one.',
      {
        call: { args: ['build', 'data'] },
      },
    ),
    error(
      'stale',
      '`isnad build --check` found an output that is not what a build would write.',
      '`isnad build`, read the diff, commit it.',
      { files: { 'data/dataset.ids.ts': '// edited by hand\n' }, call: { args: ['build', '--check'] } },
    ),
    warning(
      'dataset-damaged',
      'The dataset that stands there cannot be read: whether ids are kept is not checked. The build goes on.',
      'Nothing: the build writes a whole one. Take the old one from version control to have its ids checked.',
      { files: { 'data/dataset.json': '{ "meta":' } },
    ),
    error(
      'not-written',
      'The system does not let the dataset be written: no room, no right, something in its place. What stood there still stands.',
      'Make room, or take away what is in the way, and build again.',
      { without: ['data/dataset.json'], files: { 'data/dataset.json/in-the-way.txt': '' } },
    ),
    error(
      'input-line',
      'A line on standard input is not what the command reads; it is named by its number, and the others are read.',
      'Write one JSON object a line: `{"id": "a", "text": "…"}` for `extract`, its output for `link`.',
      { call: { args: ['extract'], input: '{"id": "a"}\n' } },
    ),
    error('no-dataset', 'There is no dataset where one was named, or what is there is none.', 'Run `isnad build`, or mend the path.', {
      call: { args: ['show', 'sample', '--dir', 'seeds'] },
    }),
    error('no-such-id', 'No record has that id or that name.', 'Take one of those that are near, or the path of a text file.', {
      call: { args: ['show', 'simlali'] },
    }),
    error('ambiguous-id', 'Several records may be meant.', 'Write more of the id.', { call: { args: ['show', 'sample-'] } }),
    error('no-seeds', 'There is no directory where the articles of a dataset were said to be.', 'Mend the path.', {
      call: { args: ['check', 'data/dataset.json', '--seeds', 'sedes'] },
    }),
    error('no-such-rule', '`--without` names a rule that there is none of.', 'Take one of those that are named.', {
      call: { args: ['check', 'data/dataset.json', '--without', 'evidence-slice'] },
    }),
    error('several-files', 'A format is several files, which do not fit on standard output.', 'Name a folder: `--out DIR`.', {
      call: { args: ['export', '--to', 'csv', '--out', '-'] },
    }),
  ],
}
