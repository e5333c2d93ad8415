import { describe, expect, it } from 'vitest'
import { memoByForm, numbersByForm, testByForm } from '../../src/arabic/memo'
import { tokenize } from '../../src/arabic/tokens'

/** More distinct words than one numbering of forms holds. */
const many = (from: number): string => {
  const words: string[] = []
  for (let i = 0; i < 132_000; i++) words.push([...(from + i).toString(8)].map((digit) => 'بتثجحخدذ'[Number(digit)]).join(''))
  return words.join(' ')
}

describe('what is known of a form', () => {
  it('is worked out once and given to every token of that form', () => {
    const made: string[] = []
    const letters = memoByForm((form) => {
      made.push(form)
      return form.length
    })
    const tokens = tokenize('وصل الوفد ثم وصل الوفد')
    expect([0, 1, 2, 3, 4].map((i) => letters(tokens, i))).toEqual([3, 5, 2, 3, 5])
    expect(made).toEqual(['وصل', 'الوفد', 'ثم'])
  })

  it('is a yes or no, asked once a form, and no outside the text', () => {
    const asked: string[] = []
    const isShort = testByForm((form) => asked.push(form) > 0 && form.length < 4)
    const tokens = tokenize('وصل الوفد ثم وصل الوفد')
    expect([-1, 0, 1, 2, 3, 4, 5].map((i) => isShort(tokens, i))).toEqual([false, true, false, true, true, false, false])
    expect(asked).toEqual(['وصل', 'الوفد', 'ثم'])
  })

  it('is a number for each token, nought and the largest among them', () => {
    const largest = 2 ** 31 - 1
    const numbers = numbersByForm((form) => (form === 'وصل' ? 0 : form === 'ثم' ? largest : form.length))
    expect([...numbers(tokenize('وصل الوفد ثم وصل'))]).toEqual([0, 5, largest, 0])
    expect([...numbers(tokenize('ثم الوفدان'))]).toEqual([largest, 7])
  })

  it('stays right when the numbers of forms start afresh between two texts', () => {
    const same = memoByForm((form) => form)
    const lengths = numbersByForm((form) => form.length)
    const isEven = testByForm((form) => form.length % 2 === 0)
    const before = tokenize(many(8 ** 6))
    const after = tokenize('الوفد وصل')
    expect(after.generation).toBeGreaterThan(before.generation)
    for (const tokens of [before, after, before]) {
      expect(lengths(tokens)).toEqual(Int32Array.from(tokens.form, (form) => form.length))
      for (const i of [0, 1, tokens.count - 1]) {
        expect(same(tokens, i)).toBe(tokens.form[i])
        expect(isEven(tokens, i)).toBe((tokens.form[i] as string).length % 2 === 0)
      }
    }
  })
})

describe('forms', () => {
  it('are one string and one number wherever they stand, however many there are', () => {
    const first = tokenize(many(8 ** 6))
    const second = tokenize(first.text)
    expect(new Set(first.form).size).toBe(132_000)
    for (let i = 0; i < first.count; i += 997) expect(second.form[i]).toBe(first.form[i])
    // A word cut for its length is one form too, whatever follows the cut, before and after the table has grown.
    const [a, b] = [tokenize(`${'ب'.repeat(300)} وصل`), tokenize(`${'ب'.repeat(299)}ت`)]
    expect(b.id[0]).toBe(a.id[0])
    tokenize(many(2 * 8 ** 6).slice(0, 400_000))
    expect(tokenize('ب'.repeat(300)).id[0]).toBe(a.id[0])
    // Whichever way it is written: plain, with marks, as a ligature; with thirteen letters, or one of another alphabet.
    for (const [plain, other] of [
      ['لا', '\ufefb'],
      ['وصل', 'و\u064eصل'],
      ['والاستراتيجيات', 'والاستراتيج\u0640يات'],
      ['ٹ', 'ٹ\u064e'],
    ])
      expect(new Set(tokenize(`${plain} ${other} ${plain}`).id).size).toBe(1)
    expect(new Set(tokenize('ا a 1 ب b 2').id).size).toBe(6)
    const { form, id } = tokenize('زار الوزير الرباط، ثم زار الوزير فاس، 12 و12')
    const numbers = new Map<string, number>()
    form.forEach((word, i) => expect(numbers.get(word) ?? id[i]).toBe(numbers.set(word, numbers.get(word) ?? (id[i] as number)).get(word)))
    expect(new Set(numbers.values()).size).toBe(numbers.size)
  })
})
