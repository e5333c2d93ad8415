/** Whatever stands on a page, it is read: no text makes `extract` throw, and every stretch it gives is one of the text. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'

const words = fc.constantFrom(
  ...'الشرطة أوقفت مشتبها به وزير الداخلية محمد العلوي عبد الرحمن بن حي مدينة بالرباط وللرباط يوم الثلاثاء 24 يونيو 2025 من إلى أمس المديرية العامة للأمن الوطني وقال إن زيارة اجتماع الملقب بلاغ نشر في بقلم اقرأ أيضا جميع الحقوق محفوظة Le Monde'.split(
    ' ',
  ),
)
const separators = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '، ', '. ', ' «', '» ', ' (', ') ', '-', '/', ': ', '…', '\u200f', '\t')
const page = fc.array(fc.tuple(words, separators), { maxLength: 120 }).map((parts) => parts.flat().join(''))
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes))

/** Every object of the facts that has a stretch of text. */
function stretches(value: unknown, out: { start: number; end: number; exact: string }[] = []): typeof out {
  if (Array.isArray(value)) for (const item of value) stretches(item, out)
  else if (value !== null && typeof value === 'object') {
    if ('start' in value && 'end' in value && 'exact' in value) out.push(value as (typeof out)[number])
    for (const item of Object.values(value)) stretches(item, out)
  }
  return out
}

it.each([
  ['words and marks of the press in any order', page],
  ['any code units', units],
])('reads %s', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const facts = extract({ id: 'a', text }, EMPTY_AUTHORITY)
      for (const { start, end, exact } of stretches(facts)) expect(text.slice(start, end)).toBe(exact)
      expect(facts.blocks.map((block) => text.slice(block.start, block.end)).join('')).toBe(text)
    }),
    { numRuns: 400 },
  )
})

it.each(['باسم', 'وزير الداخلية باسم', 'دورة', 'مدينة', 'شرطة', 'حي', 'ملعب', 'الملقب ب', 'اللواء', 'عملية', 'تدوم'])(
  'reads a text that ends in %s, whatever it expects behind that',
  (word) => {
    const text = `${'قال السليماني إن '.repeat(8)}${word}`
    for (const ending of ['', ' ', '\n', '.'])
      for (const { start, end, exact } of stretches(extract({ id: 'a', text: text + ending }, EMPTY_AUTHORITY)))
        expect((text + ending).slice(start, end)).toBe(exact)
  },
)
