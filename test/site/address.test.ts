import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, HOME, LANGUAGES, NO_FILTERS, PICKS, parseAddress, type Route, THEMES, VIEWS } from '../../docs/explorer/state/address'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
const ids = fc.uniqueArray(id, { maxLength: 3 })
/** Any text but one that begins or ends with what is trimmed away. */
const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim())

const route: fc.Arbitrary<Route> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    article: id,
    beside: fc.option(id),
    filters: fc.record({ person: ids, organization: ids, topic: ids, place: ids, type: ids, when: words, words }),
    pick: fc.option(fc.record({ kind: fc.constantFrom(...PICKS), id })),
    lang: fc.option(fc.constantFrom(...LANGUAGES)),
    theme: fc.option(fc.constantFrom(...THEMES)),
  })
  .map((made) => (made.view === 'article' ? made : { ...made, article: null, beside: null }))

describe('the address', () => {
  test('of any state leads back to it', () => {
    fc.assert(
      fc.property(route, (given) => {
        expect(parseAddress(addressOf(given))).toEqual(given)
      }),
    )
  })

  test('of any kind leads somewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (hash) => {
        expect(VIEWS).toContain(parseAddress(`#${hash}`).view)
      }),
    )
  })

  test('is short where nothing is asked, and readable where something is', () => {
    expect(addressOf(HOME)).toBe('#/')
    expect(addressOf({ ...HOME, view: 'timeline', filters: { ...NO_FILTERS, person: ['a', 'b'], when: '2023/2025' } })).toBe(
      '#/timeline?person=a,b&when=2023/2025',
    )
  })

  test('that is cut or misspelt keeps what is left of it', () => {
    const { view, filters, pick, lang } = parseAddress('#/timelin?person=a,,a&pick=nothing&lang=de&when=2025')
    expect({ view, person: filters.person, when: filters.when, pick, lang }).toEqual({
      view: 'overview',
      person: ['a'],
      when: '2025',
      pick: null,
      lang: null,
    })
    expect(parseAddress('#/article').view).toBe('articles')
    expect(parseAddress('#/article/%E0%A4%A').article).toBe('%E0%A4%A')
  })
})
