/** Each public step, with inputs that nobody has thought of. `npm run fuzz` gives them many more. */
import fc from 'fast-check'
import { afterAll, test, vi } from 'vitest'
import { TARGETS } from './targets'

vi.setConfig({ testTimeout: 120_000 })

let inputs = 0
afterAll(() => void process.stdout.write(`${inputs} inputs fuzzed\n`))

test.each(TARGETS)('$name', async ({ property, runs }) => {
  await fc.assert(property, { numRuns: runs })
  inputs += runs
})
