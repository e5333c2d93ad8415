/**
 * The long run of the fuzzer: `npm run fuzz`, `npm run fuzz -- --minutes 30 --seed 7 extract tokenize`.
 *
 * Every target of `test/fuzz/targets.ts`, or those whose name contains one of the words given, gets its share of the
 * time, and builds are killed at every step of theirs. What fails is shown with its seed and the smallest input that
 * fails; the exit code is 1 then.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { TARGETS } from '../test/fuzz/targets'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } },
})
const seed = Number(values.seed)
const chosen = TARGETS.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)))
const share = (Number(values.minutes) * 60_000) / chosen.length

let inputs = 0
let failed = 0
process.stdout.write(`seed ${seed}\n`)
for (const { name, property } of chosen) {
  const found = await fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
  })
  inputs += found.numRuns
  process.stdout.write(`${name}: ${found.numRuns} inputs, ${found.failed ? 'FAILED' : 'sound'}\n`)
  if (!found.failed) continue
  failed++
  const { errorInstance: cause } = found
  process.stdout.write(`${fc.defaultReportMessage(found)}\n${cause instanceof Error ? cause.stack : cause}\n`)
}
process.stdout.write(`${inputs} inputs fuzzed, ${failed} of ${chosen.length} targets failed\n`)
process.exitCode = failed > 0 ? 1 : 0
