/**
 * The vitest reporter behind the last line of a run: `N passed, N failed`, and `, N skipped` where any were.
 *
 * @module
 */
import type { Reporter, TestModule } from 'vitest/node'

/** A file that fails before its tests run, and an error outside any test, count as a failure each. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed++
      for (const test of module.children.allTests()) counts[test.result().state]++
    }
    const skipped = counts.skipped + counts.pending
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  }
}
