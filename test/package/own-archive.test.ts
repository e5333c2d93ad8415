import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { run, write } from './run'

const { project } = inject('packed')
const isnad = join(project, 'node_modules/.bin/isnad')
const archive = join(project, 'own-archive')

const USE = `
import { archive } from './archive.js'

const [meeting] = archive.byPerson('houda-semlali').byTopic('manuscripts').events
const id: 'readers-meeting-2025' | undefined = meeting?.id
console.log(id, archive.articles.map((article) => article.id))

// @ts-expect-error no such person in this archive
export const nobody = () => archive.byPerson('houda-samlali')
// @ts-expect-error a person of the package's own dataset is none of this one
export const stranger = () => archive.byPerson('louis-laugier')
`

describe('an archive of one’s own, from the installed package', () => {
  beforeAll(async () => {
    const made = await run(isnad, ['init', 'own-archive'], project)
    expect(made.status, made.output).toBe(0)
    const built = await run(isnad, ['build', 'own-archive'], project)
    expect(built.status, built.output).toBe(0)
  })

  test.each(['bundler', 'nodenext'])('compiles with ids of its own, and no others (%s)', async (moduleResolution) => {
    write(archive, 'use.ts', USE)
    write(archive, 'package.json', JSON.stringify({ type: 'module' }))
    const compilerOptions = {
      target: 'es2022',
      module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution,
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      resolveJsonModule: true,
      skipLibCheck: true,
      rootDir: '.',
      outDir: 'out',
    }
    const config = write(archive, 'tsconfig.json', JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const { status, output } = await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config], archive)
    expect(status, output).toBe(0)
    const ran = await run(process.execPath, [join(archive, 'out/use.js')], archive)
    expect(ran.output.split('\n')[0]).toBe(`readers-meeting-2025 [ 'sample' ]`)
  })

  test('is what its sources give', async () => {
    const { status, output } = await run(isnad, ['build', '--check'], archive)
    expect(status, output).toBe(0)
    expect(readFileSync(join(archive, 'data/dataset.ids.ts'), 'utf8')).toContain(`'houda-semlali'`)
  })
})
