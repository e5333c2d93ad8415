/**
 * `isnad init`: a folder that builds at once.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { exitsWith, withExamples } from '../command'
import { EXIT } from '../report'
import { write } from '../streams'
import { ARTICLE } from '../template/article'
import { AUTHORITY_FILES } from '../template/authority'
import { ARCHIVE, CONFIG, GITIGNORE, README } from '../template/folder'

/** The files of a new archive, by path. */
export function archiveFiles(name: string): Readonly<Record<string, string>> {
  const authority = Object.entries(AUTHORITY_FILES).map(([file, text]) => [`data/${file}`, text] as const)
  return {
    'isnad.yaml': CONFIG(name),
    'README.md': README(name),
    '.gitignore': GITIGNORE,
    'archive.ts': ARCHIVE,
    'seeds/sample.txt': ARTICLE,
    ...Object.fromEntries(authority),
  }
}

/** Whether a folder is somebody's already: nothing invented is put beside what is there. */
const isFilled = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0

/** Writes a file where there is none; says whether it did. */
function writeNew(path: string, text: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Makes an archive; what is there already stays as it is. */
export async function runInit(dir: string): Promise<number> {
  const kept = ['seeds', 'data'].filter((folder) => isFilled(join(dir, folder)))
  const lines = Object.entries(archiveFiles(basename(resolve(dir)))).map(([path, text]) => {
    const target = join(dir, path)
    const done = !kept.some((folder) => path.startsWith(`${folder}/`)) && writeNew(target, text)
    return `${done ? 'wrote' : 'kept '} ${target}\n`
  })
  await write(`${lines.join('')}\nnext: isnad build${dir === '.' ? '' : ` ${dir}`}\n`)
  return EXIT.ok
}

/** The command `init`. */
export const initCommand = (): Command =>
  withExamples(
    new Command('init')
      .description('make a folder that builds at once: an article, authority files with every field explained, a README')
      .argument('[dir]', 'the folder; what is there already stays as it is', '.')
      .action(exitsWith(runInit)),
    'isnad init my-archive',
  )
