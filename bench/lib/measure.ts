/**
 * Measuring: peer and ours in one process, slice by slice in turn, on-CPU time, medians and the ratio of each round.
 */
import { readFileSync } from 'node:fs'

/** Nanoseconds this thread has been on a CPU; of the whole process where the system does not say. */
export function cpuNow(): number {
  const usage = process.cpuUsage()
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0])
  } catch {
    return (usage.user + usage.system) * 1000
  }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const mid = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[mid] as number) : ((sorted[mid - 1] as number) + (sorted[mid] as number)) / 2
}

/** Keeps results alive, so that nothing is optimised away. */
export let sink: unknown

/** Runs the i-th question. */
export type Question = (i: number) => unknown

const ROUNDS = 9
const SLICE_NS = 20e6

/** How often a question must be asked to fill a slice. */
function calibrate(ask: Question): number {
  sink = ask(0)
  for (let n = 1; ; n *= 4) {
    const from = cpuNow()
    for (let i = 0; i < n; i++) sink = ask(i)
    const took = cpuNow() - from
    if (took > SLICE_NS / 4 || n > 1e7) return Math.max(1, Math.ceil((n * SLICE_NS) / Math.max(took, 1)))
  }
}

/** What a comparison gave: nanoseconds a question, and how many times ours the peer takes. */
export interface Compared {
  readonly ours: number
  readonly peers: ReadonlyMap<string, { readonly ns: number; readonly ratio: number }>
}

/** Asks ours and every peer in turn. */
export function compare(ours: Question, peers: ReadonlyMap<string, Question>): Compared {
  const all = [['', ours] as const, ...peers]
  const times = all.map(([, ask]) => ({ ask, n: calibrate(ask), ns: [] as number[] }))
  for (let round = 0; round < ROUNDS; round++)
    for (const slot of times) {
      const from = cpuNow()
      for (let i = 0; i < slot.n; i++) sink = slot.ask(i)
      slot.ns.push((cpuNow() - from) / slot.n)
    }
  const [own, ...others] = times as [(typeof times)[number], ...typeof times]
  const peersOut = new Map(
    [...peers.keys()].map((name, k) => {
      const ns = others[k]?.ns ?? []
      return [name, { ns: median(ns), ratio: median(ns.map((t, r) => t / (own.ns[r] as number))) }]
    }),
  )
  return { ours: median(own.ns), peers: peersOut }
}

/** On-CPU milliseconds of one run. */
export function once<T>(run: () => T): { readonly ms: number; readonly value: T } {
  const from = cpuNow()
  const value = run()
  return { ms: (cpuNow() - from) / 1e6, value }
}

/** Megabytes of heap and buffers in use after collection. Needs `--expose-gc`. */
export function memory(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

/** A time as a reader takes it in. */
export function time(ns: number): string {
  if (ns < 1e3) return `${ns.toFixed(ns < 10 ? 1 : 0)} ns`
  if (ns < 1e6) return `${(ns / 1e3).toFixed(ns < 1e4 ? 2 : 1)} µs`
  return ns < 1e9 ? `${(ns / 1e6).toFixed(ns < 1e7 ? 2 : 1)} ms` : `${(ns / 1e9).toFixed(2)} s`
}

/** A ratio with as many digits as it deserves. */
export const times = (ratio: number): string => (ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en'))
