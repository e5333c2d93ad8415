import fc from 'fast-check'
import { expect, test } from 'vitest'
import { link, validate } from '../../src/link'
import { isoDay } from '../../src/schema/days'
import { Article, at, authority, knownEvent, someone, who } from './facts'

const known = {
  ...authority,
  events: [knownEvent('it', 'meeting', { date: '2025-03-06', participants: ['amal-tazi', 'lea-brun'] })],
}
const day = fc.integer({ min: 20140, max: 20170 }).map(isoDay)
const participants = fc.subarray([who('amal-tazi'), who('lea-brun'), who('jean-morel'), someone('كريم العلوي'), someone('العلوي')])

/** An article that tells of one event, by its day or by relative words, published or not. */
const article = fc.record({
  published: fc.option(day),
  on: fc.option(day),
  words: fc.constantFrom(null, 'أمس الخميس', 'أول أمس', 'يوم الجمعة'),
  type: fc.constantFrom('meeting' as const, 'signing' as const, 'arrest' as const),
  status: fc.constantFrom('occurred' as const, 'planned' as const),
  place: fc.constantFrom(null, 'rabat', 'morocco', 'paris'),
  participants,
})

test('whatever articles tell, the dataset is valid, and does not depend on their order', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 7 }), (told) => {
      const inputs = told.map((t, i) => {
        const text = `اجتمع الطرفان ${t.words ?? ''} هنا. وقالا ذلك.`
        const made = new Article(`a${i}`, text)
        if (t.published) made.published(t.published)
        if (t.words) made.date(t.words.replace('يوم ', ''), null)
        const sentence = text.slice(0, text.indexOf('.') + 1)
        made.event(t.type, sentence, {
          status: t.status,
          participants: t.participants,
          place: t.place ? at(t.place) : null,
          ...(t.on ? { on: t.on } : {}),
        })
        return made.says('وقالا ذلك.', t.participants.slice(0, 1)).input()
      })
      const options = { name: 'test', dataVersion: '1.0.0' }
      const { dataset } = link(inputs, known, options)
      const texts = new Map(inputs.map((i) => [i.facts.id, i.text ?? '']))
      expect(validate({ dataset, authority: known, texts, previous: dataset })).toEqual([])
      expect(link(inputs.toReversed(), known, options).dataset).toEqual(dataset)
    }),
    { numRuns: 300 },
  )
})
