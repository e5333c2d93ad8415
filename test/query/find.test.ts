import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/query/face'
import { datasetOf, person, place, topic } from './sample'

const named = (id: string, ar: string, fr: string, more: { ar?: string[]; latin?: string[] } = {}) =>
  person(id, { names: { ar, fr, en: fr }, variants: { ar: more.ar ?? [], latin: more.latin ?? [] } })

const data = createDataset(
  datasetOf({
    people: [
      named('abdellatif-hammouchi', 'عبد اللطيف حموشي', 'Abdellatif Hammouchi', { ar: ['حموشي'], latin: ['Hammouchi'] }),
      named('celine-berthon', 'سيلين بيرتون', 'Céline Berthon', { ar: ['سيلين برتون'] }),
      named('frederic-veaux', 'فريديريك ڤو', 'Frédéric Veaux'),
      named('omar-bennani', 'عمر بناني', 'Omar Bennani'),
      named('salma-bennani', 'سلمى بناني', 'Salma Bennani'),
    ],
    places: [{ ...place('rabat'), names: { ar: 'الرباط', fr: 'Rabat', en: 'Rabat' } }],
    topics: [{ ...topic('counter-terrorism'), names: { ar: 'مكافحة الإرهاب', fr: 'Lutte antiterroriste', en: 'Counter-terrorism' } }],
    organizations: [
      {
        ...place('dgsn'),
        type: 'government',
        names: { ar: 'المديرية العامة للأمن الوطني', fr: 'Direction générale de la sûreté nationale', en: null },
        acronym: 'DGSN',
        parent: null,
        founded: null,
        dissolved: null,
      },
    ],
  }),
)

describe('a spelling leads to its person', () => {
  test.each([
    ['الحموشي', 'abdellatif-hammouchi'],
    ['حموشي', 'abdellatif-hammouchi'],
    ['والحموشي', 'abdellatif-hammouchi'],
    ['للحموشي', 'abdellatif-hammouchi'],
    ['عَبْدُ اللَّطِيف الحمّوشي', 'abdellatif-hammouchi'],
    ['عبداللطيف حموشي', 'abdellatif-hammouchi'],
    ['عبد اللطيـــف الحموشي', 'abdellatif-hammouchi'],
    ['Hammouchi', 'abdellatif-hammouchi'],
    ['HAMMOUCHI', 'abdellatif-hammouchi'],
    ['El Hammouchi', 'abdellatif-hammouchi'],
    ['el-Hammouchi', 'abdellatif-hammouchi'],
    ['Abdel-Latif Hamouchi', 'abdellatif-hammouchi'],
    ['Abd El Latif Hammouchi', 'abdellatif-hammouchi'],
    ['Hammouchi, Abdellatif', 'abdellatif-hammouchi'],
    ['Celine BERTHON', 'celine-berthon'],
    ['برتون', 'celine-berthon'],
    ['فو', 'frederic-veaux'],
    ['فريديريك ڤـــو', 'frederic-veaux'],
    ['frederic-veaux', 'frederic-veaux'],
  ])('%s', (spelling, id) => expect(data.findPerson(spelling)).toBe(id))

  test('and to nobody where none or several bear it', () => {
    expect(data.findPerson('Bennani')).toBeUndefined()
    expect(data.findPeople('بناني')).toEqual(['omar-bennani', 'salma-bennani'])
    expect(data.findPerson('سلمى بناني')).toBe('salma-bennani')
    for (const nobody of ['', '   ', 'Smith', 'لطيف آخر', '؟', 'El']) expect(data.findPeople(nobody), nobody).toEqual([])
  })
})

test('organisations, places and topics are found by name too', () => {
  expect(data.findOrganization('dgsn')).toBe('dgsn')
  expect(data.findOrganization('المديرية العامة للأمن الوطني')).toBe('dgsn')
  expect(data.findPlace('بالرباط')).toBe('rabat')
  expect(data.findTopic('مكافحة الارهاب')).toBe('counter-terrorism')
})
