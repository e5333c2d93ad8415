import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/arabic/tokens'
import { buildMatcher } from '../../src/extract/recognise/matcher'

const find = (forms: string[], text: string, options = {}) => {
  const tokens = tokenize(text)
  return buildMatcher(
    forms.map((form) => ({ form, value: form })),
    options,
  )
    .find(tokens, 0, tokens.count)
    .map((m) => [text.slice(m.start, m.end), m.value, m.proclitic])
}

describe('matcher', () => {
  test('the longest name wins and what lies inside it is not found', () => {
    expect(find(['المغرب', 'بنك المغرب'], 'أبقى بنك المغرب على السعر في المغرب')).toEqual([
      ['بنك المغرب', 'بنك المغرب', ''],
      ['المغرب', 'المغرب', ''],
    ])
  })

  test('proclitics stay outside, after لل both lams', () => {
    expect(find(['الرباط'], 'وبالرباط وللرباط')).toEqual([
      ['الرباط', 'الرباط', 'وب'],
      ['رباط', 'الرباط', 'ولل'],
    ])
  })

  test('the article may come or go where it is asked for', () => {
    expect(find(['حداوي'], 'قال الحداوي', { article: true })).toHaveLength(1)
    expect(find(['حداوي'], 'قال الحداوي')).toHaveLength(0)
  })

  test('inner words may carry proclitics where it is asked for', () => {
    expect(find(['مكافحة الإرهاب التطرف'], 'مكافحة الإرهاب والتطرف', { inner: true })).toHaveLength(1)
  })

  test('spaces after عبد and before الدين, hyphens and dots make no difference', () => {
    expect(find(['عبد اللطيف'], 'عبداللطيف')).toHaveLength(1)
    expect(find(['نورالدين'], 'نور الدين')).toHaveLength(1)
    expect(find(['سان جيرمان'], 'سان-جيرمان')).toHaveLength(1)
    expect(find(['و م ع'], 'و.م.ع')).toHaveLength(1)
  })

  test('a name does not run over a line break', () => {
    expect(find(['بنك المغرب'], 'بنك\nالمغرب')).toEqual([])
  })

  test('what bears the same name is all given', () => {
    const tokens = tokenize('طرابلس')
    const matcher = buildMatcher([
      { form: 'طرابلس', value: 'libya' },
      { form: 'طرابلس', value: 'lebanon' },
    ])
    expect(matcher.find(tokens, 0, 1)[0]?.values).toEqual(['libya', 'lebanon'])
  })

  test('matches never overlap and each is a name', () => {
    const word = fc.constantFrom('بنك', 'المغرب', 'وبنك', 'للمغرب', 'الرباط', '،')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        const text = list.join(' ')
        const tokens = tokenize(text)
        let at = 0
        for (const m of buildMatcher(['بنك المغرب', 'المغرب', 'الرباط المغرب'].map((form) => ({ form, value: form }))).find(
          tokens,
          0,
          tokens.count,
        )) {
          expect(m.first).toBeGreaterThanOrEqual(at)
          expect(m.last).toBeGreaterThan(m.first)
          at = m.last
        }
      }),
    )
  })
})
