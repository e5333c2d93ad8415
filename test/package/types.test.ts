import { resolve } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { run, write } from './run'

const { project } = inject('packed')
const tsc = resolve('node_modules/typescript/bin/tsc')

const resolutions = [
  { name: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler' }, file: 'use.ts' },
  { name: 'node16, as an ES module', options: { module: 'node16' }, file: 'use.mts' },
  { name: 'node16, as CommonJS', options: { module: 'node16' }, file: 'use.cts' },
  { name: 'nodenext, as an ES module', options: { module: 'nodenext' }, file: 'use.mts' },
  { name: 'nodenext, as CommonJS', options: { module: 'nodenext' }, file: 'use.cts' },
] as const

/** The one in which the declarations of every dependency are checked too; it takes long. */
const [strictest] = resolutions

/** What a user of the types writes; the misspelt ids must not compile. */
const consumer = (jsonLine: string): string => `
import { byDate, byPerson, byTopic, dataset, type PersonId } from 'isnad'
import { foldText } from 'isnad/arabic'
import { articleText } from 'isnad/text'
import type { DatasetRecord, Event } from 'isnad/schema'
${jsonLine}

export const id: PersonId = 'abdellatif-hammouchi'
export const events: readonly Event[] = byPerson('abdellatif-hammouchi').byTopic('counter-terrorism').events
export const exact: string | undefined = byTopic('major-event-security').statements[0]?.evidence[0]?.exact
export const within = byDate('2023/2024', { match: 'within' }).articles
export const record: DatasetRecord = json
export const folded: string = foldText('x')
export const texts: string[] = dataset.articles.map((article) => articleText(article.id))

// @ts-expect-error no such person
byPerson('abdellatif-hamouchi')
// @ts-expect-error no such topic
byTopic('counterterrorism')
// @ts-expect-error no such article
articleText('article')
// @ts-expect-error a day is a string
byDate(2025)
// @ts-expect-error the record cannot be written to
dataset.events[0].type = 'visit'
`

/** How each resolution has a JSON module imported. */
const jsonImport = (module: string, file: string): string => {
  if (file === 'use.cts') return `import json = require('isnad/dataset.json')`
  return `import json from 'isnad/dataset.json'${module === 'nodenext' ? ` with { type: 'json' }` : ''}`
}

/** Type-checks one file of the project under options of its own. */
function check(folder: string, file: string, source: string, options: object, flags: readonly string[] = []) {
  write(project, `${folder}/${file}`, source)
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
    esModuleInterop: true,
    skipLibCheck: false,
    ...options,
  }
  const config = write(project, `${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: [file] }))
  return run(process.execPath, [tsc, '-p', config, ...flags], project)
}

describe('a TypeScript project that uses the package', () => {
  test.each(resolutions)('compiles under $name, and a wrong id does not', async ({ name, options, file }) => {
    const { status, output } = await check(`types/${name.replace(/\W+/g, '-')}`, file, consumer(jsonImport(options.module, file)), options)
    expect(output).toBe('')
    expect(status).toBe(0)
  })

  test('has the errors it should have: the check itself can fail', async () => {
    const { status, output } = await check(
      'types/wrong',
      'use.ts',
      `import { byPerson } from 'isnad'\nbyPerson('nobody')\n`,
      strictest.options,
    )
    expect(status).not.toBe(0)
    expect(output).toContain('nobody')
  })
})

describe('what the type checker pays', () => {
  let ids = 0
  beforeAll(async () => {
    const counting = `const d = require('isnad/dataset.json')
      console.log(['articles', 'events', 'statements', 'people', 'organizations', 'places', 'topics', 'outlets'].reduce((n, k) => n + d[k].length, 0))`
    const { stdout } = await run(process.execPath, ['-e', counting], project)
    ids = Number(stdout)
  })

  /** The number of types that a file costs. */
  async function types(name: string, source: string): Promise<number> {
    const { output } = await check(`types/${name}`, 'use.ts', source, { ...strictest.options, skipLibCheck: true }, [
      '--extendedDiagnostics',
    ])
    return Number(/^Types:\s+(\d+)/m.exec(output)?.[1])
  }

  test.each([
    ['the main entry', `import { byPerson } from 'isnad'\nexport const events = byPerson('abdellatif-hammouchi').events\n`],
    ['the JSON entry', `import dataset from 'isnad/dataset.json'\nexport const events = dataset.events\n`],
  ])('%s adds at most two types an id and 500', async (name, source) => {
    const baseline = await types('baseline', 'export const events = []\n')
    const cost = (await types(name.replaceAll(' ', '-'), source)) - baseline
    expect(ids).toBeGreaterThan(0)
    expect(cost).toBeGreaterThan(0)
    expect(cost).toBeLessThanOrEqual(2 * ids + 500)
  })
})
