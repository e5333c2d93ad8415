import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/arabic/dates'
import { tokenize } from '../../src/arabic/tokens'
import { extract } from '../../src/extract'
import { layOut } from '../../src/extract/layout'
import { datePublication } from '../../src/extract/publication'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'

const BODY = `افتتح الوزير صباح اليوم مركزا جديدا لتكوين رجال الأمن، بحضور عدد من المسؤولين المحليين والمنتخبين.
وأكد الوزير في كلمته أن المركز سيستقبل أول فوج من المتدربين مع بداية السنة المقبلة.`

const date = (text: string, given?: string) => {
  const tokens = tokenize(text)
  const dates = findDates(tokens)
  return datePublication('page', tokens, layOut(tokens, dates, EMPTY_AUTHORITY), dates, given)
}
const page = (above: string, below = '') => `${above}\n${BODY}\n${below}`
const HEADLINE = 'افتتاح مركز جديد لتكوين رجال الأمن'

describe('the day of publication', () => {
  it('is the day of the stamp under the headline, with the stamp as evidence', () => {
    const text = page(`${HEADLINE}\nنشر بتاريخ: 09/11/2025 - 18:40`)
    const { published, reference } = date(text)
    expect(published).toMatchObject({ edtf: '2025-11-09', basis: 'stated', earliest: '2025-11-09', latest: '2025-11-09', extent: 'span' })
    expect(published?.reasons[0]?.rule).toBe('publication-stamp')
    const evidence = published?.evidence[0]
    expect(evidence?.exact).toBe('نشر بتاريخ: 09/11/2025 - 18:40')
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.exact)
    expect(reference).toBe('2025-11-09')
  })

  it('is not the day of an update, whichever of the two comes first', () => {
    expect(date(page(`${HEADLINE}\nنشر بتاريخ: 09/11/2025   آخر تحديث: 10/11/2025`)).published?.edtf).toBe('2025-11-09')
    expect(date(page(`${HEADLINE}\nآخر تحديث: 10/11/2025\nنشر بتاريخ: 09/11/2025`)).published?.edtf).toBe('2025-11-09')
    expect(date(page(`${HEADLINE}\nعُدّل يوم 10 نونبر 2025، نُشر يوم 9 نونبر 2025`)).published?.edtf).toBe('2025-11-09')
  })

  it('is the day of an update where the page says no other, its text does not deny it and its source does not know better', () => {
    const updated = `${HEADLINE}\nآخر تحديث: 10/11/2025`
    expect(date(page(updated)).published).toMatchObject({ edtf: '2025-11-10', reasons: [{ rule: 'update-stamp' }] })
    expect(date(`الخميس 20 نونبر 2025\nسياسة | مجتمع | رياضة\n${page(updated)}`).published?.edtf).toBe('2025-11-10')
    expect(date(`${updated}\n${BODY}\nوكان الوزير قد وصل إلى المدينة أمس الأربعاء على متن القطار.`).published).toBeNull()
    expect(date(page(updated), '2025-11-08').published?.edtf).toBe('2025-11-08')
  })

  it('is not the clock of the page where the article has a stamp', () => {
    expect(date(page(`الخميس 20 نونبر 2025\nسياسة | مجتمع | رياضة\n${HEADLINE}\n9 نونبر 2025`)).published?.edtf).toBe('2025-11-09')
  })

  it('is the clock of the page where nothing else says it and the text does not deny it', () => {
    const clock = (text: string) => date(`الخميس 20 نونبر 2025\nسياسة | مجتمع | رياضة\n${text}`).published
    expect(clock(`${HEADLINE}\n${BODY}`)?.reasons[0]?.rule).toBe('page-clock')
    expect(clock(`${HEADLINE}\n${BODY}\nوكان الوزير قد وصل إلى المدينة أمس الأربعاء على متن القطار.`)?.edtf).toBe('2025-11-20')
    expect(clock(`${HEADLINE}\n${BODY}\nوكان الوزير قد وصل إلى المدينة أمس الاثنين على متن القطار.`)).toBeNull()
  })

  it('is the day of the dateline in the first sentence', () => {
    const { published } = date(`الرباط / 9 نونبر 2025 (و م ع) – ${BODY}`)
    expect(published?.edtf).toBe('2025-11-09')
    expect(published?.reasons[0]?.rule).toBe('dateline')
  })

  it('is the day that the dateline begins with, before its place and agency, in one calendar or in two', () => {
    expect(date(`الأحد 9 نونبر 2025 الرباط (و م ع) - ${BODY}`).published?.edtf).toBe('2025-11-09')
    expect(date(`الأحد 18 جمادى الأولى 1447 الموافق 09-11-2025 مقديشو (وكالة) ـ ${BODY}`).published?.edtf).toBe('2025-11-09')
    expect(date(`9 نونبر 2025 افتتح الوزير (السابق) المعرض - ${BODY}`).published).toBeNull()
  })

  it('is not a day that the first sentence tells of', () => {
    expect(date(`يوم 9 نونبر 2025 - وهو يوم عطلة - ${BODY}`).published).toBeNull()
    expect(date(BODY.replace('صباح اليوم', 'يوم 9 نونبر 2025')).published).toBeNull()
  })

  it('stands below the body too, but not among the dates of other articles', () => {
    expect(date(page(HEADLINE, 'الأحد 9 نونبر 2025\nمقالات ذات صلة\n8 نونبر 2025')).published?.edtf).toBe('2025-11-09')
    expect(date(page(HEADLINE, 'مقالات ذات صلة\nمعرض جديد للفنون بالعاصمة\n8 نونبر 2025')).published).toBeNull()
  })

  it('takes the Gregorian day of a stamp in two calendars', () => {
    expect(date(page(`${HEADLINE}\nنُشر: 10:42-3 أكتوبر 2025 م ـ 11 ربيع الثاني 1447 هـ`)).published?.edtf).toBe('2025-10-03')
  })

  it('is null for a year, a month or a relative clock', () => {
    for (const stamp of ['منذ 3 ساعات', 'نونبر 2025', 'العدد 214 - 2025']) expect(date(page(`${HEADLINE}\n${stamp}`)).published).toBeNull()
  })

  it('counts updates as stamps of the article, clocks only where nothing else stamps it, other articles’ dates never', () => {
    const exact = (text: string) => [...date(text).publicationDates].map((d) => d.exact)
    expect(exact(page(`${HEADLINE}\nنشر بتاريخ: 09/11/2025 آخر تحديث: 10/11/2025`, 'مقالات ذات صلة\n8 نونبر 2025'))).toEqual([
      '09/11/2025',
      '10/11/2025',
    ])
    expect(exact(page(`الأحد 9 نونبر 2025\nسياسة | مجتمع | رياضة\n${HEADLINE}\nنشر بتاريخ: 09/11/2025`))).toEqual(['09/11/2025'])
    expect(exact(`الأحد 9 نونبر 2025\nسياسة | مجتمع | رياضة\n${HEADLINE}\n${BODY}`)).toEqual(['الأحد 9 نونبر 2025'])
    expect(exact(`الأحد 9 نونبر 2025\nسياسة | مجتمع | رياضة\n${HEADLINE}\nالرباط / 9 نونبر 2025 (و م ع) – ${BODY}`)).toHaveLength(2)
    expect(exact(page(`السبت 8 نونبر 2025\nسياسة | مجتمع | رياضة\n${HEADLINE}\nنشر بتاريخ: 09/11/2025`))).toEqual(['09/11/2025'])
  })
})

describe('an issue dated by its first and last day', () => {
  it('has no day of publication, its days stamp it, and dates are read where both give the same', () => {
    const text = `مجلة الضفاف\nالعدد 120 - من 12 إلى 18 يونيو 2025\n${HEADLINE}\n${BODY}\nوكان العمل قد بدأ الشهر الماضي، وزاره الوزير يوم الاثنين وفي 3 ماي.`
    const { published, dates } = extract({ id: 'issue', text }, EMPTY_AUTHORITY)
    expect(published).toBeNull()
    expect(dates.map((d) => [d.exact, d.edtf, d.role])).toEqual([
      ['12 إلى 18 يونيو 2025', '2025-06-12/2025-06-18', 'publication'],
      ['اليوم', null, 'mention'],
      ['السنة المقبلة', '2026', 'mention'],
      ['الشهر الماضي', '2025-05', 'mention'],
      ['الاثنين', null, 'mention'],
      ['3 ماي', '2025-05-03', 'mention'],
    ])
  })
})

describe('a text without a stamp that says on which day it was written', () => {
  const read = (text: string) => {
    const { published, dates } = extract({ id: 'undated', text }, EMPTY_AUTHORITY)
    expect(published).toBeNull()
    return dates.map((d) => [d.exact, d.edtf])
  }

  it('has its other relative days read against that one', () => {
    expect(read('أصدر القاضي مساء اليوم الأربعاء 10 فبراير 2021 حكمه في القضية، وكان المتهم قد مثل أمامه أمس.')).toEqual([
      ['اليوم الأربعاء 10 فبراير 2021', '2021-02-10'],
      ['أمس', '2021-02-09'],
    ])
    expect(read('وصل الوفد أمس الاثنين 14 أبريل 2025 إلى العاصمة، ويعقد اليوم جلسة عمل مع الوزير.')[1]).toEqual(['اليوم', '2025-04-15'])
  })

  it('does not where the whole date stands alone', () => {
    expect(read('وصل الوفد يوم الاثنين 14 أبريل 2025 إلى العاصمة، ويعقد اليوم جلسة عمل مع الوزير.')[1]).toEqual(['اليوم', null])
  })
})

describe('the day given with the article', () => {
  it('is the day of publication where the page has no stamp', () => {
    const { published, reference, diagnostics } = date(page(HEADLINE), '2025-11-09')
    expect(published).toMatchObject({ edtf: '2025-11-09', basis: 'external', evidence: [] })
    expect(published?.reasons[0]?.rule).toBe('given')
    expect(reference).toBe('2025-11-09')
    expect(diagnostics).toEqual([])
  })

  it('yields to the stamp, with a warning where the two differ', () => {
    const stamped = page(`${HEADLINE}\n9 نونبر 2025`)
    expect(date(stamped, '2025-11-09').diagnostics).toEqual([])
    const { published, diagnostics } = date(stamped, '2025-11-12')
    expect(published?.edtf).toBe('2025-11-09')
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'publication-date-differs' }])
  })

  it('is an error where it is no day', () => {
    const { published, diagnostics } = date(page(HEADLINE), '2025-13-40')
    expect(published).toBeNull()
    expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'input-date' }])
  })
})
