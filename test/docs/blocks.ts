/**
 * The blocks of code of a text in Markdown.
 *
 * What stands behind the language of a block says what it is for: `sh run` is a command that is run, `text output` what it
 * prints, `yaml file=data/people.yaml` a file of the reader's. Readers do not see it, in the pages nor on the web.
 *
 * @module
 */

/** One fenced block. */
export interface Block {
  readonly file: string
  /** The line of its first line of code, from 1. */
  readonly line: number
  readonly language: string
  /** What stands behind the language: `run`, `output`, `file=…`. */
  readonly marks: readonly string[]
  readonly code: string
}

/**
 * The blocks of a text, in order.
 *
 * @param prefix what each line of the text begins with and does not mean.
 * @param firstLine the number of the text's first line in its file.
 * @throws Error for a block that never ends.
 */
export function blocksOf(file: string, text: string, prefix = /^/, firstLine = 1): Block[] {
  const blocks: Block[] = []
  let open: (Omit<Block, 'code'> & { code: string[] }) | undefined
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(prefix, '')
    const fence = /^\s*```(.*)$/.exec(line)
    if (!fence) open?.code.push(line)
    else if (open) {
      blocks.push({ ...open, code: open.code.join('\n') })
      open = undefined
    } else {
      const [language = '', ...marks] = (fence[1] as string).trim().split(/\s+/)
      open = { file, line: firstLine + i + 1, language, marks, code: [] }
    }
  })
  if (open) throw new Error(`${file}:${open.line}: this block of code has no end`)
  return blocks
}

/** What a mark `name=value` of a block says; undefined without one. */
export const markOf = ({ marks }: Block, name: string): string | undefined =>
  marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1)
