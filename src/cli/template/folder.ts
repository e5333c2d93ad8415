/**
 * The files of a new archive that say what it is.
 *
 * @module
 */

/** The configuration. */
export const CONFIG = (name: string): string => `# What this archive says of itself; every line may be left out.
name: ${JSON.stringify(name)}
version: 0.1.0
# What data/ is built upon:
#   none    nothing: what data/ holds is all that is known;
#   isnad   the authority files of the package: a record here with the id of one there needs to say only what is different,
#           and its variants add to those that stand there.
extends: none
`

/** The typed face of the dataset, for who imports it. */
export const ARCHIVE = `// The archive as a typed dataset: its own ids complete in an editor, and one that it does not have does not compile.
import { createDataset } from 'isnad'
import type { DatasetRecord } from 'isnad/schema'
import type { DatasetIds } from './data/dataset.ids.js'
import dataset from './data/dataset.json' with { type: 'json' }

export const archive = createDataset(dataset as unknown as DatasetRecord<DatasetIds>)
`

/** What git leaves out: what a build keeps for the next one, and what it leaves behind where it is killed. */
export const GITIGNORE = `node_modules/
data/.isnad-cache*
data/*.tmp
`

/** What to do with it. */
export const README = (name: string): string => `# ${name}

Press articles in \`seeds/\`, what is known of people, places and topics in \`data/\`, and \`data/dataset.json\`, compiled from
both by [isnad](https://github.com/isnad-data/isnad): a dataset in which every fact points at the words that state it.

The article and its people are invented: take them out when your own are in.

\`\`\`sh
npx isnad build                # compile; says what came out and what is unresolved
npx isnad show sample          # an article as it was read, with all that was found in it
npx isnad build --check        # for CI: fails where dataset.json is not what the articles give
\`\`\`

1. Put an article into \`seeds/\`, a text file each, UTF-8, as it was scraped.
2. \`npx isnad build\`, and read the diff of \`data/dataset.json\` as you would read code.
3. \`npx isnad build --unresolved\` lists the names that nobody knows yet, each with its sentence and an entry to be pasted into
   \`data/people.yaml\`, \`organizations.yaml\` or \`places.yaml\`.

In a program, \`archive.ts\` gives the dataset with its own ids as types:

\`\`\`ts
import { archive } from './archive'

archive.byPerson('houda-semlali').events
\`\`\`
`
