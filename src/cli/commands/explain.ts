/**
 * `isnad explain`: what a rule means, a case in which it speaks, what to do.
 *
 * @module
 */
import { Command } from 'commander'
import { RULE_GROUPS, type RuleEntry, ruleEntries } from '../../build/diagnostics/rules'
import { exampleSteps } from '../../build/diagnostics/rules/example'
import { didYouMean } from '../../schema/near'
import { exitsWith, withExamples } from '../command'
import { EXIT, report } from '../report'
import { wrapped } from '../show/wrap'
import { write } from '../streams'
import { colors } from '../terminal'

function entryText({ rule, severity, means, fix, example }: RuleEntry): string {
  const steps = exampleSteps(example).flatMap(({ does, text }) => [
    ...wrapped([{ text: does }], '  '),
    ...(text
      ? text.of
          .trimEnd()
          .split('\n')
          .flatMap((line) => wrapped([{ text: line.replace(/^ +/, (indent) => '\u00a0'.repeat(indent.length)) }], '    '))
      : []),
  ])
  const blocks = [
    [`${colors.bold(rule)} (${severity})`, ...wrapped([{ text: means }])],
    [colors.bold('for example'), ...steps],
    [colors.bold('what to do'), ...wrapped([{ text: fix }], '  ')],
  ]
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

const listText = (): string =>
  RULE_GROUPS.map(
    ({ title, rules }) => `${colors.bold(title)}\n${rules.map(({ rule, severity }) => `  ${rule.padEnd(28)}${severity}\n`).join('')}`,
  ).join('\n')

/** Explains a rule; lists all where none is named. */
export async function runExplain(rule: string | undefined): Promise<number> {
  const entries = ruleEntries()
  const entry = rule === undefined ? undefined : entries.get(rule)
  if (rule === undefined || entry) {
    await write(entry ? entryText(entry) : listText())
    return EXIT.ok
  }
  const hint = didYouMean(rule, entries.keys())
  const message = `there is no rule ${JSON.stringify(rule)}`
  return report([{ severity: 'error', rule: 'no-such-rule', message, ...(hint ? { hint } : {}) }], new Map())
}

/** The command `explain`. */
export const explainCommand = (): Command =>
  withExamples(
    new Command('explain')
      .description('what a rule of diagnostics means, a case in which it speaks, and what to do about it')
      .argument('[rule]', 'the name of the rule; without it, all are listed')
      .action(exitsWith(runExplain)),
    'isnad explain quote-gone',
  )
