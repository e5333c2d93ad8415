import { defineConfig, type Options } from 'tsup'
import { recordModules } from './scripts/record-modules'

/** The entries of the package, by the name under which each is imported. */
const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  compile: 'src/compile.ts',
  arabic: 'src/arabic/index.ts',
  text: 'src/text.ts',
}

const code = (format: 'esm' | 'cjs'): Options => ({
  format,
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // What two entries share stands once, the data above all.
  splitting: true,
  esbuildPlugins: [recordModules(format)],
  // The size of the package is bounded.
  minify: true,
  esbuildOptions(options) {
    // Arabic as it is written, not as escapes three times as long.
    options.charset = 'utf8'
    // Of a package that comes along, the part that touches no file.
    options.conditions = ['browser']
    // tsup splits CommonJS by a second transform, which rewrites these itself and, in minified code, glues the result
    // to the word before it (`return_nullishCoalesce`): they are lowered before it sees them.
    if (format === 'cjs') options.supported = { 'nullish-coalescing': false, 'optional-chain': false, 'optional-catch-binding': false }
  },
})

const { index, compile, arabic, ...others } = entries
const cli = 'src/cli/main.ts'

export default defineConfig([
  // The main entry is one file: each further one costs its reader as much as parsing a third of the data.
  { ...code('esm'), entry: { index }, splitting: false },
  { ...code('esm'), entry: others },
  // The compiler, its word lists and the tables of the language stand in the package once, as CommonJS; ES modules hand them on (finish-dist).
  { ...code('cjs'), entry: { index, compile, arabic, ...others, cli }, shims: true },
  // TypeScript 6 refuses the `baseUrl` that tsup's declaration build sets, unless told to let it pass.
  { entry: entries, format: ['esm', 'cjs'], dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
])
