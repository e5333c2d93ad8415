/**
 * Writing that cannot be caught half done.
 *
 * The files are first written whole into a folder of their own beside their places, and forced onto the disk. Renaming
 * that folder to `.isnad-commit` is the moment from which the new files count; then each is moved into its place. Killed
 * before that moment, a build leaves the old files; killed after it, the next one moves the rest ({@link settle}). So
 * each file is whole at any time, and all of them together are the old or the new once another build has begun.
 *
 * @module
 */
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A file to be written. */
export interface OutputFile {
  /** Its name, without a folder. */
  readonly name: string
  /** Its text in pieces: one string could be too long for the engine. */
  readonly pieces: readonly string[]
  /** Told of its bytes as they are written. */
  readonly onBytes?: (bytes: Uint8Array) => void
}

const STAGE = '.isnad-stage-'
const COMMIT = '.isnad-commit'
/** Other builds that commit at the same moment are let pass this often. */
const TRIES = 10
/** Pieces are joined up to about this many code units: a call a piece costs more than the copy. */
const CHUNK = 1 << 20

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

/** Runs a step; false where it fails in one of the ways that are no harm. */
function unless(codes: readonly string[], step: () => void): boolean {
  try {
    step()
    return true
  } catch (error) {
    if (codes.includes(codeOf(error))) return false
    throw error
  }
}

/** The bytes of a text in pieces, some at a time. */
function* bytesOf(pieces: readonly string[]): Generator<Buffer> {
  let held: string[] = []
  let length = 0
  for (const piece of pieces) {
    held.push(piece)
    length += piece.length
    if (length < CHUNK) continue
    yield Buffer.from(held.join(''))
    held = []
    length = 0
  }
  yield Buffer.from(held.join(''))
}

/** Forces the entries of a folder onto the disk. */
function syncFolder(path: string): void {
  // Windows opens no folder, and some file systems force none.
  unless(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'], () => {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  })
}

function writeWhole(path: string, { pieces, onBytes }: OutputFile): void {
  const file = openSync(path, 'wx')
  try {
    for (const bytes of bytesOf(pieces)) {
      onBytes?.(bytes)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Whether a folder holds a file, and no link to one, with exactly this text. */
export function isWritten(dir: string, { name, pieces }: OutputFile): boolean {
  const path = join(dir, name)
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false
  const found = readFileSync(path)
  let at = 0
  for (const bytes of bytesOf(pieces)) {
    if (!found.subarray(at, at + bytes.length).equals(bytes)) return false
    at += bytes.length
  }
  return at === found.length
}

/** Moves committed files into their places. Another build that does the same at the same time does no harm. */
function moveCommitted(dir: string, names: readonly string[]): void {
  const commit = join(dir, COMMIT)
  for (const name of names) {
    const from = join(commit, name)
    if (lstatSync(from, { throwIfNoEntry: false })?.isFile()) unless(['ENOENT'], () => renameSync(from, join(dir, name)))
  }
  syncFolder(dir)
  rmSync(commit, { recursive: true, force: true })
}

/** Whether another process of this machine is still at work on its stage. */
function isOthers(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  return unless(['ESRCH'], () => unless(['EPERM'], () => process.kill(pid, 0)))
}

/**
 * Puts right what a build that was killed has left in a folder: of committed files those of the names given are moved
 * into their places, what was not committed is removed.
 */
export function settle(dir: string, names: readonly string[]): void {
  for (const entry of readdirSync(dir)) {
    const path = join(dir, entry)
    // What is no folder was not committed by a build, wherever it leads.
    if (entry === COMMIT && lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) moveCommitted(dir, names)
    else if (entry === COMMIT || (entry.startsWith(STAGE) && !isOthers(Number(entry.slice(STAGE.length)))))
      rmSync(path, { recursive: true, force: true })
  }
}

/** Commits a stage, after every other build that has committed. */
function commit(dir: string, stage: string, names: readonly string[]): void {
  for (let left = TRIES; ; left--) {
    const taken = left > 0 ? ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'] : []
    if (unless(taken, () => renameSync(stage, join(dir, COMMIT)))) return
    settle(dir, names)
  }
}

/**
 * Writes the files that differ from what stands in a folder, all or none of them, each whole. Returns the names written.
 *
 * @throws the system's error where the disk is full, the folder may not be written to, and the like; then everything is
 * as it was.
 */
export function writeFiles(dir: string, files: readonly OutputFile[]): string[] {
  mkdirSync(dir, { recursive: true })
  const changed = files.filter((f) => !isWritten(dir, f))
  if (changed.length === 0) return []
  const names = files.map((f) => f.name)
  const stage = join(dir, `${STAGE}${process.pid}`)
  try {
    rmSync(stage, { recursive: true, force: true })
    mkdirSync(stage)
    for (const file of changed) writeWhole(join(stage, file.name), file)
    syncFolder(stage)
    commit(dir, stage, names)
  } catch (error) {
    rmSync(stage, { recursive: true, force: true })
    throw error
  }
  syncFolder(dir)
  moveCommitted(dir, names)
  return changed.map((f) => f.name)
}
