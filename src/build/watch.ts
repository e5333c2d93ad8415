/**
 * Watching what a directory is compiled from: its articles, its authority files, what it says of itself.
 *
 * @module
 */
import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors write a file in several steps, by way of another name; a build starts when they are done. */
const SETTLE_MS = 150

const found = (path: string) => statSync(path, { throwIfNoEntry: false })

/** The folders whose files are compiled, those that there are: any of them may come and go. */
const foldersOf = (dir: string): string[] => [dir, join(dir, 'seeds'), join(dir, 'data')].filter((folder) => found(folder)?.isDirectory())

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** The files that are compiled, with their sizes and times: what has to differ for another build. */
function inputsOf(dir: string): string {
  const inputs = foldersOf(dir)
    .flatMap(filesOf)
    .filter((file) => /\.(txt|ya?ml)$/.test(file))
    .sort()
  return inputs
    .map((file) => {
      const stat = found(file)
      return `${file} ${stat?.size} ${stat?.mtimeMs}`
    })
    .join('\n')
}

/**
 * Calls `changed` after every change, one call at a time: what changes meanwhile is told by one more. Folders that
 * appear later, or are put in the place of others, are watched like those that were there.
 *
 * @returns what ends the watching.
 */
export function watchInputs(dir: string, changed: () => Promise<void>): () => void {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>()
  let timer: NodeJS.Timeout | undefined
  let known = inputsOf(dir)
  let busy = false

  const forget = (folder: string): void => {
    watched.get(folder)?.watcher.close()
    watched.delete(folder)
  }
  const settle = async (): Promise<void> => {
    arm()
    // Some file systems tell of reading too.
    const now = inputsOf(dir)
    if (now === known || busy) return
    known = now
    busy = true
    await changed().finally(() => (busy = false))
    await settle()
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void settle(), SETTLE_MS)
  }
  const arm = (): void => {
    const folders = foldersOf(dir)
    for (const [folder, { inode }] of watched) if (found(folder)?.ino !== inode) forget(folder)
    for (const folder of folders) {
      if (watched.has(folder)) continue
      const watcher = watch(folder, soon).on('error', () => {
        forget(folder)
        soon()
      })
      watched.set(folder, { watcher, inode: found(folder)?.ino ?? -1 })
    }
  }
  arm()
  return () => {
    clearTimeout(timer)
    for (const folder of [...watched.keys()]) forget(folder)
  }
}
