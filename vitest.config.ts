import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests of the package as built and packed; they share one packed and installed copy. */
const packed = ['test/package/**/*.test.ts', 'test/docs/**/*.test.ts']
/** Tests of the site; they share one site, built against the built package. */
const site = ['test/site/**/*.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'sources', include: ['test/**/*.test.ts'], exclude: [...packed, ...site] } },
      {
        extends: true,
        test: { name: 'package', include: packed, globalSetup: 'test/package/setup.ts', testTimeout: 120_000, hookTimeout: 180_000 },
      },
      {
        extends: true,
        resolve: { alias: [{ find: /^isnad$/, replacement: resolve('dist/index.js') }] },
        // What a page shows is waited for: on a busy machine it may take it seconds.
        test: {
          name: 'site',
          include: site,
          globalSetup: 'test/site/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
