import { defineConfig } from 'vitest/config'

/** Tests of the package as built and packed; they share one packed and installed copy. */
const packed = ['test/package/**/*.test.ts', 'test/docs/**/*.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'sources', include: ['test/**/*.test.ts'], exclude: packed } },
      {
        extends: true,
        test: { name: 'package', include: packed, globalSetup: 'test/package/setup.ts', testTimeout: 120_000, hookTimeout: 180_000 },
      },
    ],
  },
})
