/**
 * The guide to the rules, made of what the rules say of themselves.
 *
 * @module
 */
import { RULE_GROUPS, type RuleEntry } from '../../src/build/diagnostics/rules'
import { exampleSteps } from '../../src/build/diagnostics/rules/example'

const HEAD = `---
title: Diagnostics
---

# Diagnostics

<!-- Made of src/build/diagnostics/rules by \`npx vitest run test/build/rules.test.ts -u\`; not to be edited. -->

Problems are told like a compiler's, every one of them in one run, sorted by file and place, and nothing is written while one
of them is an error:

\`\`\`text
file:line:column severity rule: message
line | the line, cut around the words where it is long
     | ^^^^^ and the words once more, where they are Arabic
     | hint: what is near, what could be done
\`\`\`

| severity | means | exit code |
| --- | --- | --- |
| \`error\` | there is no dataset until it is mended | 1 |
| \`warning\` | somebody should look: the record holds what the texts say | 0 |
| \`info\` | worth knowing | 0 |

Lines and columns count from 1. **A column is a UTF-16 code unit**, as editors and the Language Server Protocol count them, so that
an editor jumps to the right letter of an Arabic line; a vowel sign is a code unit of its own, and takes no room above the
carets. Offsets in JSON (\`start\`, \`end\`) are UTF-16 code units into the file's text, byte order mark dropped, from 0.

\`--format\` says how they are written, on standard error:

| format | is |
| --- | --- |
| \`text\` | as above; colours and isolates around Arabic only on a terminal |
| \`json\` | one array of objects: \`severity\`, \`rule\`, \`message\`, \`file\`, \`start\`, \`end\`, \`hint\`, and \`line\`, \`column\`, \`endLine\`, \`endColumn\` |
| \`github\` | workflow commands, which GitHub shows beside the lines of a pull request |

\`isnad explain RULE\` shows on a terminal what stands here. Every example starts from the folder that \`isnad init my-archive\` makes,
built; every one of them is run by a test.
`

const fence = (text: string, language: string): string => `\`\`\`${language}\n${text.replace(/\n*$/, '\n')}\`\`\``

function ruleText({ rule, severity, means, fix, example }: RuleEntry, output: string): string {
  const steps = exampleSteps(example).flatMap(({ does, text }) => [does, ...(text ? [fence(text.of, text.language)] : [])])
  return [`### ${rule}`, `*${severity}.* ${means}`, ...steps, fence(output, 'text'), `**What to do.** ${fix}`].join('\n\n')
}

/** The guide, with what each rule's example comes to. */
export function rulesPage(outputs: ReadonlyMap<string, string>): string {
  const groups = RULE_GROUPS.map(({ title, about, rules }) =>
    [`## ${title}`, about, ...rules.map((entry) => ruleText(entry, outputs.get(entry.rule) ?? ''))].join('\n\n'),
  )
  return `${HEAD}\n${groups.join('\n\n')}\n`
}
