import { describe, expect, test } from 'vitest'
import { parseConfig, readConfig } from '../../src/build/config'
import { loadAuthority } from '../../src/build/load-authority'
import { nearestRecords } from '../../src/build/near-records'
import { workspaceAuthority } from '../../src/build/read-authority'
import { romanise } from '../../src/build/romanise'
import { workspace } from './workspace'

const BASE = loadAuthority([
  {
    name: 'people.yaml',
    text: `
- id: salim-darwish
  names: { ar: سليم درويش, fr: Salim Darwich }
  variants: { ar: [الدرويش] }
  gender: m
- id: huda-karam
  names: { ar: هدى كرم }
  formerIds: [hoda-karam]
`,
  },
  {
    name: 'places.yaml',
    text: '- { id: harbour, names: { ar: الميناء }, type: city, broader: coast }\n- { id: coast, names: { en: Coast }, type: region }\n',
  },
]).authority

const upon = (files: Record<string, string>) =>
  loadAuthority(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    BASE,
  )

describe('authority built upon another', () => {
  test('keeps what it has no file for, and adds what is new', () => {
    const { authority, diagnostics } = upon({ 'people.yaml': '- { id: new-one, names: { en: New One } }\n' })
    expect(diagnostics).toEqual([])
    expect(authority.people.map((p) => p.id)).toEqual(['salim-darwish', 'huda-karam', 'new-one'])
    expect(authority.places).toEqual(BASE.places)
  })

  test('a record with an id of the base says only what is different; its variants add to those that stand there', () => {
    const { authority, diagnostics } = upon({
      'people.yaml': '- { id: salim-darwish, nationality: MA, variants: { ar: [درويش], latin: [Derwish] } }\n',
    })
    expect(diagnostics).toEqual([])
    expect(authority.people.find((p) => p.id === 'salim-darwish')).toMatchObject({
      names: { ar: 'سليم درويش', fr: 'Salim Darwich' },
      gender: 'm',
      nationality: 'MA',
      variants: { ar: ['درويش', 'الدرويش'], latin: ['Derwish'] },
    })
    expect(authority.people).toHaveLength(2)
  })

  test('a fault in an own record is told at its own words', () => {
    const text = '- id: salim-darwish\n  gendre: f\n'
    const { diagnostics } = upon({ 'people.yaml': text })
    expect(diagnostics).toEqual([
      expect.objectContaining({ rule: 'unknown-key', start: text.indexOf('gendre'), hint: 'did you mean "gender"?' }),
    ])
  })

  test('references lead into the base; rings, former ids and shared spellings are seen across the two', () => {
    const rules = (files: Record<string, string>) => upon(files).diagnostics.map((d) => `${d.rule} ${d.hint ?? ''}`.trim())
    expect(
      rules({ 'events.yaml': '- { id: e, type: meeting, names: { en: E }, participants: [salim-darwish], place: harbour }\n' }),
    ).toEqual([])
    expect(rules({ 'events.yaml': '- { id: e, type: meeting, names: { en: E }, participants: [hoda-karam] }\n' })).toEqual([
      'dangling-reference its id is now "huda-karam"',
    ])
    expect(rules({ 'places.yaml': '- { id: coast, broader: harbour }\n' })).toEqual(['circular'])
    expect(rules({ 'people.yaml': '- { id: other, names: { ar: الدرويش } }\n' })).toEqual(['shared-variant'])
    expect(rules({ 'people.yaml': '- { id: hoda-karam, names: { en: H } }\n' })).toEqual(['doubled-id'])
  })
})

describe('isnad.yaml', () => {
  const read = (text: string) => parseConfig({ name: 'isnad.yaml', text })

  test('says the name, the version and what the authority is built upon; all of it may be left out', () => {
    expect(read('name: mine\nversion: 1.2.3\nextends: isnad\n').config).toEqual({ name: 'mine', version: '1.2.3', extends: 'isnad' })
    expect(read('# nothing yet\n')).toMatchObject({ config: {}, diagnostics: [] })
    expect(readConfig('no-such-place')).toEqual({ config: {}, diagnostics: [], files: [] })
  })

  test('every fault is told at its words', () => {
    const text = 'nmae: mine\nversion: 1.0\nextends: isnaad\n'
    const told = read(text).diagnostics.map(({ rule, start = 0, end, hint }) => ({ rule, words: text.slice(start, end), hint }))
    expect(told).toEqual(
      expect.arrayContaining([
        { rule: 'unknown-key', words: 'nmae', hint: 'did you mean "name"?' },
        { rule: 'wrong-type', words: '1.0', hint: expect.stringContaining('quotes') },
        { rule: 'unknown-value', words: 'isnaad', hint: 'did you mean "isnad"?' },
      ]),
    )
    expect(told).toHaveLength(3)
    expect(read('- a list\n').diagnostics.map((d) => d.rule)).toEqual(['wrong-type'])
    expect(read('name: "x\n').diagnostics.map((d) => d.rule)).toEqual(['yaml-syntax'])
  })

  test('decides what a directory is read with', () => {
    const people = (files: Record<string, string>) => {
      const dir = workspace(files, { authority: false })
      return workspaceAuthority(dir, `${dir}/data`, () => BASE).authority.people.map((p) => p.id)
    }
    const own = { 'data/people.yaml': '- { id: own, names: { en: Own } }\n' }
    expect(people({ 'a.txt': '' })).toEqual(['salim-darwish', 'huda-karam'])
    expect(people({ 'isnad.yaml': 'extends: none\n' })).toEqual([])
    expect(people(own)).toEqual(['own'])
    expect(people({ ...own, 'isnad.yaml': 'extends: none\n' })).toEqual(['own'])
    expect(people({ ...own, 'isnad.yaml': 'extends: isnad\n' })).toEqual(['salim-darwish', 'huda-karam', 'own'])
  })
})

describe('what is near to an id', () => {
  test.each([
    ['darwich', ['salim-darwish']],
    ['درويش', ['salim-darwish']],
    ['سليم الدروش', ['salim-darwish']],
    ['Houda Karam', ['huda-karam']],
    ['somebody-else', []],
  ])('%s: %j', (given, near) => {
    expect(nearestRecords(given, BASE.people)).toEqual(near)
  })

  test('a name that is written in Arabic only is near in Latin letters too', () => {
    expect(nearestRecords('mansouri', [{ id: 'p1', names: { ar: 'خالد المنصوري', fr: null, en: null } }])).toEqual(['p1'])
  })
})

test('of hundreds of references that lead nowhere each is told, the first of them with what is near', () => {
  const records = Array.from({ length: 300 }, (_, i) => `- { id: p${i}, names: { ar: سليم ${i} }, type: city, broader: q${i} }`)
  const { diagnostics } = loadAuthority([{ name: 'places.yaml', text: records.join('\n') }])
  expect(diagnostics.filter((d) => d.rule === 'dangling-reference')).toHaveLength(300)
  expect(diagnostics[0]?.hint).toMatch(/did you mean/)
  expect(diagnostics.at(-1)?.hint).toBeUndefined()
})

test('an Arabic name in Latin letters is an id', () => {
  expect(['عبد الرحمان اليوسفي', 'عبد اللطيف المنصوري', 'مؤسسة Real Madrid', 'ناصر بوريطة', '؟'].map(romanise)).toEqual([
    'abdelrahman-yousfi',
    'abdellatif-mansouri',
    expect.stringMatching(/-real-madrid$/),
    'nasser-bourita',
    '',
  ])
})
