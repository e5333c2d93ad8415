import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/arabic/tokens'
import { sentencesOf } from '../../src/extract/sentences'
import type { Line } from '../../src/extract/steps'

const lineOf = (text: string): Line => ({ start: 0, end: text.length, first: 0, last: tokenize(text).count, kind: 'paragraph' })
const split = (text: string): string[] => sentencesOf(tokenize(text), [lineOf(text)]).map((s) => text.slice(s.start, s.end))

describe('a sentence', () => {
  it('ends at a stop, a question mark, an exclamation mark', () => {
    expect(split('جاء الوفد. متى يعود؟ لا أحد يعلم!')).toEqual(['جاء الوفد.', 'متى يعود؟', 'لا أحد يعلم!'])
  })

  it('does not end inside a number, initials or after a title of one letter', () => {
    expect(split('ارتفع السعر إلى 3.5 درهم وفق أ.ف.ب وأ. ف. ب. في باريس')).toHaveLength(1)
    expect(split('قال د. محمد العلوي إن الأمر انتهى')).toHaveLength(1)
  })

  it('ends at a stop with no space after it, between two words', () => {
    expect(split('التحديات في المنطقة.خاصة تلك القادمة')).toEqual(['التحديات في المنطقة.', 'خاصة تلك القادمة'])
  })

  it('keeps a quotation whole and takes the quote that closes after the stop', () => {
    expect(split('قال: «انتهى الأمر. لا عودة.» ثم غادر.')).toEqual(['قال: «انتهى الأمر. لا عودة.» ثم غادر.'])
  })

  it('is not swallowed by a quote that never closes', () => {
    expect(split('قال “انتهى الأمر. ثم غادر. وعاد “أمس.')).toHaveLength(3)
  })

  it('keeps the number of a list item', () => {
    expect(split('1. حجز زورقين')).toEqual(['1. حجز زورقين'])
  })

  it('comes from the article, not from the page around it', () => {
    const text = 'جاء الوفد.'
    expect(sentencesOf(tokenize(text), [{ ...lineOf(text), kind: 'chrome', chrome: 'menu' }])).toEqual([])
  })

  it('leaves no token out, and none twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('كلمة', '.', '؟', '«', '»', '“', '”', '"', '3.5', 'أ', ' ', '…'), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('')
          const tokens = tokenize(text)
          const seen: number[] = []
          for (const s of sentencesOf(tokens, [{ ...lineOf(text), last: tokens.count }]))
            for (let i = s.first; i < s.last; i++) seen.push(i)
          expect(seen).toEqual(Array.from({ length: tokens.count }, (_, i) => i))
        },
      ),
    )
  })
})
