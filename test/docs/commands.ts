/**
 * The commands of a guide: what a reader types, with the files it works on and what it prints.
 *
 * In a guide, `sh run` marks a block of commands, `sh run exit=1` one that fails, `sh run needs=python3` one that asks for a
 * program, a `text output` block below it what it prints, and `file=PATH` behind any language a file that the reader writes. In an output a line `…` stands for any lines,
 * and an ellipsis within a line for any words.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { type Block, blocksOf, markOf } from './blocks'

/** One thing a guide has its reader do, in order. */
export type Step =
  | { readonly line: number; readonly write: string; readonly content: string }
  | {
      readonly line: number
      readonly run: string
      readonly exit: number
      readonly output: string | undefined
      /** A program that not every machine has: without it the command is left out. */
      readonly needs: string | undefined
    }

/** What a block has the reader do; `next` is the block below it. */
function stepOf(block: Block, next: Block | undefined): Step | undefined {
  const { line, language, marks, code } = block
  const file = markOf(block, 'file')
  if (file !== undefined) return { line, write: file, content: `${code}\n` }
  if (language !== 'sh' || !marks.includes('run')) return undefined
  const output = next?.marks.includes('output') ? next.code : undefined
  return { line, run: code, exit: Number(markOf(block, 'exit') ?? 0), output, needs: markOf(block, 'needs') }
}

/** The steps of a guide's blocks. */
export const stepsIn = (blocks: readonly Block[]): Step[] => blocks.flatMap((block, i) => stepOf(block, blocks[i + 1]) ?? [])

/** The blocks of a guide. */
export const guideBlocks = (file: string): Block[] => blocksOf(file, readFileSync(file, 'utf8'))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What an output of a guide stands for. */
export function outputPattern(shown: string): RegExp {
  const lines = shown
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${line.trimEnd().split('…').map(escaped).join('.*')}[ \\t]*\\n`))
  return new RegExp(`^${lines.join('')}$`)
}

/** A text as a guide may show it: without the isolates that a terminal needs around Arabic, nor what npm says of itself. */
export function asShown(printed: string): string {
  const lines = printed.replace(/[\u2066-\u2069]/g, '').split('\n')
  return `${lines
    .filter((line) => !/^npm (?:warn|notice)/.test(line))
    .join('\n')
    .trim()}\n`
}
