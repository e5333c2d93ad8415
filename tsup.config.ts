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

const code: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // What two entries share stands once, the data above all.
  splitting: true,
  esbuildPlugins: [recordModules()],
  esbuildOptions(options) {
    // Arabic as it is written, not as escapes three times as long.
    options.charset = 'utf8'
  },
}

export default defineConfig([
  { ...code, entry: { ...entries, cli: 'src/cli/main.ts' }, format: 'esm' },
  { ...code, entry: entries, format: 'cjs' },
  // TypeScript 6 refuses the `baseUrl` that tsup's declaration build sets, unless told to let it pass.
  { entry: entries, format: ['esm', 'cjs'], dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
])
