import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run, runScript, write } from './run'

const { project } = inject('packed')

/** What a user asks of every entry; printed as JSON so that module formats can be compared. */
const questions = `
const events = byPerson('abdellatif-hammouchi').byTopic('counter-terrorism').events.map((event) => event.id)
const days = byDate('2025-09').events.map((event) => event.date.edtf)
const { article, start, end, exact } = dataset.events[0].evidence[0]
let wrong = 'nothing thrown'
try { byPerson('abdellatif-hamouchi') } catch (error) { wrong = error.message }
console.log(JSON.stringify({
  events, days, wrong,
  same: json.meta.contentHash === dataset.meta.contentHash,
  slices: articleText(article).slice(start, end) === exact,
  folded: foldText('الإدارة'),
  schema: schema.$schema,
  kinds: [typeof schemaEntry, typeof compileEntry],
  topics: byTopic('counter-terrorism').events.length > 0,
}))
`

const esm = `
import { byDate, byPerson, byTopic, dataset } from 'isnad'
import { articleText } from 'isnad/text'
import { foldText } from 'isnad/arabic'
import * as schemaEntry from 'isnad/schema'
import * as compileEntry from 'isnad/compile'
import json from 'isnad/dataset.json' with { type: 'json' }
import schema from 'isnad/schema.json' with { type: 'json' }
${questions}`

const cjs = `
const { byDate, byPerson, byTopic, dataset } = require('isnad')
const { articleText } = require('isnad/text')
const { foldText } = require('isnad/arabic')
const schemaEntry = require('isnad/schema')
const compileEntry = require('isnad/compile')
const json = require('isnad/dataset.json')
const schema = require('isnad/schema.json')
${questions}`

describe('the installed package', () => {
  test('answers the same from an ES module and from CommonJS', async () => {
    const [module, common] = await Promise.all([runScript(project, 'use.mjs', esm), runScript(project, 'use.cjs', cjs)])
    expect(module.status, module.output).toBe(0)
    expect(common.status, common.output).toBe(0)
    expect(common.stdout).toBe(module.stdout)
    expect(JSON.parse(module.stdout)).toMatchObject({
      days: expect.arrayContaining(['2025-09-11']),
      wrong: expect.stringContaining('abdellatif-hammouchi'),
      same: true,
      slices: true,
      folded: 'الاداره',
      schema: 'https://json-schema.org/draft/2020-12/schema',
      kinds: ['object', 'object'],
      topics: true,
    })
  })

  test('ships the committed dataset, value for value', async () => {
    const shipped: unknown = JSON.parse(readFileSync(join(project, 'node_modules/isnad/dist/dataset.json'), 'utf8'))
    expect(shipped).toEqual(JSON.parse(readFileSync('data/dataset.json', 'utf8')))
  })

  test('says why an article is not there', async () => {
    const { output } = await runScript(project, 'absent.mjs', `import { articleText } from 'isnad/text'; articleText('toString')`)
    expect(output).toContain(`no article "toString"`)
  })
})

describe('the installed command', () => {
  const isnad = join(project, 'node_modules/.bin/isnad')

  test('says its version', async () => {
    const { status, stdout } = await run(isnad, ['--version'], project)
    expect(status).toBe(0)
    expect(stdout.trim()).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version)
  })

  test('reads an article with the authority files it brings along', async () => {
    const text = 'استقبل المدير العام للأمن الوطني، عبد اللطيف حموشي، يوم الثلاثاء 24 يونيو 2025 بالرباط، وفدا أمنيا.'
    const { status, stdout, output } = await run(isnad, ['extract'], project, `${JSON.stringify({ id: 'a', text })}\n`)
    expect(status, output).toBe(0)
    const facts = JSON.parse(stdout) as { dates: { edtf: string }[]; mentions: { id: string | null }[] }
    expect(facts.dates.map(({ edtf }) => edtf)).toContain('2025-06-24')
    expect(facts.mentions.map(({ id }) => id)).toContain('abdellatif-hammouchi')
  })

  test('builds in several threads what it builds in one, and keeps what it has read', async () => {
    const text = (day: number) => `استقبل المدير العام للأمن الوطني، عبد اللطيف حموشي، يوم ${day} يونيو 2025 بالرباط، وفدا أمنيا.\n`
    const outputs = await Promise.all(
      ['1', '3'].map(async (jobs) => {
        for (let day = 1; day <= 28; day++) write(project, `archive-${jobs}/seeds/day-${day}.txt`, text(day))
        const dir = join(project, `archive-${jobs}`)
        const { status, output } = await run(isnad, ['build', '--jobs', jobs], dir)
        expect(status, output).toBe(0)
        const again = await run(isnad, ['build'], dir)
        expect(again.status, again.output).toBe(0)
        return readFileSync(join(dir, 'data/dataset.json'), 'utf8')
      }),
    )
    expect(outputs[0]).toBe(outputs[1])
  })
})
