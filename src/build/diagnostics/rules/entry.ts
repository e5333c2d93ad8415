/**
 * What is said of a rule: for `isnad explain`, and for the guide that is made of it.
 *
 * @module
 */
import type { Diagnostic } from '../../../schema/records'

/**
 * A case in which a rule speaks. Every one but `article` starts from the folder that `isnad init` makes, built:
 * - `files`: files laid over it (links and large empty ones too, after some are taken away), and a build;
 * - `call`: the arguments of a command run in it, with what it is given on standard input;
 * - `edit`: values put into its dataset, by path, and `isnad check`;
 * - `article`: an article read by itself.
 */
export interface RuleExample {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly without?: readonly string[]
  /** Symbolic links, with what each leads to. */
  readonly links?: Readonly<Record<string, string>>
  /** Files of so many bytes, all zero. */
  readonly sizes?: Readonly<Record<string, number>>
  readonly call?: { readonly args: readonly string[]; readonly input?: string }
  readonly edit?: readonly (readonly [path: string, value: unknown])[]
  readonly article?: { readonly id: string; readonly text: string; readonly date?: string }
}

/** A rule, explained. */
export interface RuleEntry {
  readonly rule: string
  readonly severity: Diagnostic['severity']
  /** What it means that the rule speaks. */
  readonly means: string
  /** What to do about it. */
  readonly fix: string
  readonly example: RuleExample
}

/** Rules that concern one thing. */
export interface RuleGroup {
  readonly title: string
  readonly about: string
  readonly rules: readonly RuleEntry[]
}

/** Makes the entry of a rule whose every word is an error. */
export const error = (rule: string, means: string, fix: string, example: RuleExample): RuleEntry => ({
  rule,
  severity: 'error',
  means,
  fix,
  example,
})

/** Makes the entry of a rule that warns. */
export const warning = (rule: string, means: string, fix: string, example: RuleExample): RuleEntry => ({
  ...error(rule, means, fix, example),
  severity: 'warning',
})
