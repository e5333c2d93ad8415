import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionOf } from '../../src/build/diagnostics'
import { loadAuthority } from '../../src/build/load-authority'
import { readAuthority } from '../../src/build/read-authority'

type Files = Record<string, string>

/** The diagnostics of files, each as `file:line:column rule: message (hint)`, with the words it marks. */
function told(
  files: Files,
): { where: string; rule: string; message: string; hint?: string | undefined; words: string; severity: string }[] {
  const sources = Object.entries(files).map(([name, text]) => ({ name, text }))
  return loadAuthority(sources).diagnostics.map(({ file = '', start = 0, end = 0, rule, message, hint, severity }) => {
    const text = files[file] ?? ''
    const { line, column } = positionOf(text, start)
    return { where: `${file}:${line}:${column}`, rule, message, hint, words: text.slice(start, end), severity }
  })
}

const PERSON = '- id: a-b\n  names: { en: A B }\n'
const ORGANIZATION = '- id: org\n  names: { en: Org }\n  type: government\n'

describe('the project’s own authority files', () => {
  const { authority, diagnostics } = readAuthority('data')

  test('are without a fault', () => {
    expect(diagnostics).toEqual([])
  })

  test('give every outside fact a source', () => {
    for (const person of authority.people) {
      for (const role of person.roles) expect(role.sources.length, `${person.id}, ${role.organization}`).toBeGreaterThan(0)
      for (const honour of person.honours) expect(honour.sources.length, person.id).toBeGreaterThan(0)
      if (person.born) expect(person.born.sources.length, person.id).toBeGreaterThan(0)
    }
    for (const event of authority.events) expect(event.sources.length, event.id).toBeGreaterThan(0)
    for (const article of authority.articles) if (article.published) expect(article.sources.length, article.file).toBeGreaterThan(0)
    for (const place of authority.places)
      if (place.identifiers.wikidata || place.coordinates) expect(place.sources.length, place.id).toBeGreaterThan(0)
  })

  test('name every topic in three languages, with terms for it', () => {
    for (const topic of authority.topics) {
      expect(Object.values(topic.names)).not.toContain(null)
      expect(topic.terms.length).toBeGreaterThan(5)
    }
    expect(authority.topics.length).toBe(16)
  })

  test('put at each known meeting people who held their office that day', () => {
    const held = (id: string, day: string): boolean =>
      authority.people.some((p) => p.id === id && p.roles.some((r) => (r.from ?? '') <= day && (r.to === null || day <= r.to)))
    const dated = authority.events.filter((event) => event.participants.length > 0 && event.date)
    expect(dated.length).toBeGreaterThan(0)
    for (const event of dated)
      for (const id of event.participants) expect(held(id, (event.date as string).slice(0, 10)), event.id).toBe(true)
  })
})

describe('bad input is told at its place', () => {
  test('YAML that is none', () => {
    const [only, ...rest] = told({ 'people.yaml': '- id: a\n  names: { en: A\n- id: b\n' })
    expect(only).toMatchObject({ rule: 'yaml-syntax', where: expect.stringMatching(/^people\.yaml:[23]:/), severity: 'error' })
    expect(rest.every(({ rule }) => rule === 'yaml-syntax')).toBe(true)
  })

  test('a key written twice', () => {
    expect(told({ 'people.yaml': `${PERSON}  gender: f\n  gender: m\n` })).toMatchObject([
      { rule: 'yaml-syntax', where: 'people.yaml:4:3', hint: 'keep one of the two' },
    ])
  })

  test('a wrong key, with the one that was meant', () => {
    expect(told({ 'people.yaml': `${PERSON}  nationalty: MA\n` })).toMatchObject([
      { rule: 'unknown-key', where: 'people.yaml:3:3', words: 'nationalty', hint: 'did you mean "nationality"?' },
    ])
  })

  test('a wrong key deep in a record, and two of them', () => {
    const roles = "  roles:\n    - title: { en: Chief }\n      organisation: org\n      organization: org\n      form: '2020'\n"
    expect(told({ 'people.yaml': PERSON + roles, 'organizations.yaml': ORGANIZATION })).toMatchObject([
      { rule: 'unknown-key', where: 'people.yaml:5:7', words: 'organisation', hint: 'did you mean "organization"?' },
      { rule: 'unknown-key', where: 'people.yaml:7:7', words: 'form', hint: 'did you mean "from"?' },
    ])
  })

  test('a key that is missing', () => {
    expect(told({ 'organizations.yaml': '- id: org\n  names: { en: Org }\n' })).toMatchObject([
      { rule: 'missing-key', where: 'organizations.yaml:1:3', message: 'expected a key "type", found none' },
    ])
  })

  test('a value of the wrong type, and a year that wants quotes', () => {
    expect(told({ 'people.yaml': `${PERSON}  roles: none\n  born: { date: 1966 }\n` })).toMatchObject([
      { rule: 'wrong-type', where: 'people.yaml:3:10', words: 'none', message: 'expected a list, found "none"' },
      {
        rule: 'wrong-type',
        where: 'people.yaml:4:17',
        words: '1966',
        message: 'expected a text, found 1966',
        hint: "put it in quotes: '1966'",
      },
    ])
  })

  test('a value that is not of its vocabulary, with the one that was meant', () => {
    expect(told({ 'organizations.yaml': '- id: org\n  names: { en: Org }\n  type: goverment\n' })).toMatchObject([
      { rule: 'unknown-value', where: 'organizations.yaml:3:9', words: 'goverment', hint: 'did you mean "government"?' },
    ])
  })

  test('an id that is none', () => {
    expect(told({ 'people.yaml': '- id: A B\n  names: { en: A }\n' })).toMatchObject([
      { rule: 'wrong-value', where: 'people.yaml:1:7', words: 'A B', message: expect.stringContaining('kebab-case') },
    ])
  })

  test('a doubled id, also where the first one is a former id', () => {
    expect(
      told({ 'people.yaml': `${PERSON}  formerIds: [old]\n- id: a-b\n  names: { en: C }\n- id: old\n  names: { en: D }\n` }),
    ).toMatchObject([
      { rule: 'doubled-id', where: 'people.yaml:4:7', words: 'a-b' },
      { rule: 'doubled-id', where: 'people.yaml:6:7', words: 'old' },
    ])
  })

  test('the same id in two kinds is no fault', () => {
    expect(
      told({
        'places.yaml': '- { id: sahel, names: { en: Sahel }, type: region }',
        'topics.yaml': '- { id: sahel, names: { en: Sahel } }',
      }),
    ).toEqual([])
  })

  test('a file known twice', () => {
    expect(told({ 'articles.yaml': '- file: a.txt\n- file: a.txt\n' })).toMatchObject([
      { rule: 'doubled-id', where: 'articles.yaml:2:9', words: 'a.txt' },
    ])
  })

  test('references to nothing, each with what is near', () => {
    const files = {
      'people.yaml': `${PERSON}  roles:\n    - { title: { en: Chief }, organization: orgg }\n`,
      'organizations.yaml': `${ORGANIZATION}  parent: nowhere\n`,
      'places.yaml':
        '- { id: rabat, names: { en: Rabat }, type: city, broader: morroco }\n- { id: morocco, names: { en: Morocco }, type: country }\n',
      'topics.yaml': '- { id: t, names: { en: T }, broader: u }\n',
      'events.yaml': '- { id: e, type: meeting, names: { en: E }, place: rabatt, participants: [a-b, org, b-a] }\n',
      'articles.yaml': '- { file: a.txt, outlet: paper }\n',
      'curation.yaml': '- { article: a, quote: q, why: w, mention: { kind: place, id: a-b } }\n',
    }
    const found = told(files)
    expect(found.every(({ rule, severity }) => rule === 'dangling-reference' && severity === 'error')).toBe(true)
    expect(found.map(({ words }) => words).sort()).toEqual(['a-b', 'b-a', 'morroco', 'nowhere', 'orgg', 'paper', 'rabatt', 'u'])
    expect(found.find(({ words }) => words === 'orgg')?.hint).toBe('did you mean "org"?')
    expect(found.find(({ words }) => words === 'morroco')?.hint).toBe('did you mean "morocco"?')
    expect(found.find(({ words }) => words === 'rabatt')?.where).toBe('events.yaml:1:52')
  })

  test('a reference by a former id, with the one it has now', () => {
    const files = {
      'people.yaml': `${PERSON}  roles:\n    - { title: { en: Chief }, organization: old }\n`,
      'organizations.yaml': `${ORGANIZATION}  formerIds: [old]\n`,
    }
    expect(told(files)).toMatchObject([{ rule: 'dangling-reference', words: 'old', hint: 'its id is now "org"' }])
  })

  test('a reference is not to nothing because what it leads to has another fault', () => {
    const person = `${PERSON}  roles:\n    - { title: { en: Chief }, organization: org }\n`
    expect(
      told({ 'people.yaml': person, 'organizations.yaml': '- id: org\n  names: { en: Org }\n  type: x\n' }).map(({ rule }) => rule),
    ).toEqual(['unknown-value'])
    expect(told({ 'people.yaml': person, 'organizations.yaml': '- id: [\n' }).every(({ rule }) => rule === 'yaml-syntax')).toBe(true)
  })

  test('a place that lies in itself', () => {
    const places = '- { id: a, names: { en: A }, type: city, broader: b }\n- { id: b, names: { en: B }, type: city, broader: a }\n'
    expect(told({ 'places.yaml': places })).toMatchObject([
      { rule: 'circular', where: 'places.yaml:1:51', message: '"a" stands above itself: a, b, a' },
      { rule: 'circular', where: 'places.yaml:2:51' },
    ])
  })

  test('a date that is none', () => {
    expect(told({ 'events.yaml': "- id: e\n  type: meeting\n  names: { en: E }\n  date: '2025-02-30'\n" })).toMatchObject([
      { rule: 'bad-edtf', where: 'events.yaml:4:9', message: expect.stringContaining('2025-02 has no day 30') },
    ])
  })

  test('a tenure that ends before it starts', () => {
    const role = "  roles:\n    - title: { en: Chief }\n      organization: org\n      from: '2020-05'\n      to: '2020-04-30'\n"
    expect(told({ 'people.yaml': PERSON + role, 'organizations.yaml': ORGANIZATION })).toMatchObject([
      { rule: 'ends-before-start', where: 'people.yaml:7:11', message: 'it ends (2020-04-30) before it starts (2020-05)' },
    ])
    expect(told({ 'people.yaml': PERSON + role.replace('04-30', '05'), 'organizations.yaml': ORGANIZATION })).toEqual([])
  })

  test('a spelling of two people, under whatever hamzas and marks, as a warning', () => {
    const people = '- id: a\n  names: { ar: أحمد }\n- id: b\n  names: { en: B }\n  variants:\n    ar: [باء, احمَد]\n'
    expect(told({ 'people.yaml': people })).toMatchObject([
      { rule: 'shared-variant', severity: 'warning', where: 'people.yaml:6:15', words: 'احمَد' },
    ])
  })

  test('a file that holds no list, and one that is not called as any', () => {
    expect(told({ 'people.yaml': 'id: a\n', 'peple.yaml': '[]' })).toMatchObject([
      { rule: 'wrong-type', where: 'people.yaml:1:1' },
      { rule: 'unknown-file', where: 'peple.yaml:1:1', hint: 'did you mean "people"?' },
    ])
  })

  test('a record that is a text', () => {
    expect(told({ 'people.yaml': '- abc\n' })).toMatchObject([{ rule: 'wrong-type', where: 'people.yaml:1:3', words: 'abc' }])
  })

  test('a source that is no address, an outlet’s page that is none', () => {
    expect(told({ 'outlets.yaml': '- id: o\n  names: { en: O }\n  url: somewhere\n  sources: [a book]\n' })).toMatchObject([
      { rule: 'wrong-value', words: 'somewhere' },
      { rule: 'wrong-value', words: 'a book' },
    ])
  })

  test('all problems of all files in one run, by file and place', () => {
    const found = told({
      'topics.yaml': '- id: t\n  nmaes: { en: T }\n',
      'people.yaml': `${PERSON}  gender: x\n${PERSON}`,
      'organizations.yaml': '- [',
    })
    expect(found.map(({ where, rule }) => `${where.replace(/:\d+$/, '')} ${rule}`)).toEqual([
      expect.stringMatching(/^organizations\.yaml:\d+ yaml-syntax$/),
      'people.yaml:3 unknown-value',
      'topics.yaml:1 missing-key',
      'topics.yaml:2 unknown-key',
    ])
  })
})

test('the records that are right are loaded beside those that are not', () => {
  const { authority } = loadAuthority([{ name: 'people.yaml', text: `${PERSON}- id: c\n  names: 3\n` }])
  expect(authority.people.map(({ id }) => id)).toEqual(['a-b'])
})

test('an empty file, and no file, is an empty list', () => {
  expect(loadAuthority([{ name: 'people.yaml', text: '# none yet\n' }])).toMatchObject({
    authority: { people: [], places: [] },
    diagnostics: [],
  })
})

test('anchors that grow without end are refused', () => {
  const bomb = [
    '- &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((k, i) => `- &${k} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
  ]
  expect(told({ 'people.yaml': bomb.join('\n') }).map(({ rule }) => rule)).toEqual(['yaml-syntax'])
})

test('no text whatever makes loading throw, and every place lies in its text', () => {
  const piece = fc.constantFrom(
    '- ',
    'id: ',
    'a-b',
    'names: ',
    '{ ',
    '}',
    '[',
    ']',
    'en: ',
    '\n',
    '  ',
    "'",
    '"',
    ': ',
    '&x ',
    '*x',
    '!!str ',
    '?',
    '|',
    '>',
    '\t',
    '#',
    'حموشي',
    '---\n',
    '__proto__: ',
    'roles:\n',
    '<<: ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      for (const { start = 0, end = 0 } of loadAuthority([{ name: 'people.yaml', text }]).diagnostics) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length + 1)
      }
    }),
    { numRuns: 500 },
  )
})
