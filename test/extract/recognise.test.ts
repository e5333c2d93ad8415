import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/arabic/tokens'
import { recognise } from '../../src/extract/recognise'
import type { Layout, Line } from '../../src/extract/steps'
import { type Authority, EMPTY_AUTHORITY } from '../../src/schema/authority'
import type { Organization, Person, Place } from '../../src/schema/records'

/** A layout in which each line is a paragraph, and lines that begin with # are chrome. */
function layoutOf(text: string): Layout {
  const tokens = tokenize(text)
  const lines: Line[] = []
  let first = 0
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.form[i] !== '\n') continue
    if (i > first) {
      const kind = tokens.form[first] === '#' ? 'chrome' : 'paragraph'
      lines.push({ start: tokens.start[first] as number, end: tokens.end[i - 1] as number, first, last: i, kind })
    }
    first = i + 1
  }
  return { lines, blocks: [], headline: null, section: null, authors: [], outlet: null, diagnostics: [] }
}

const base = { identifiers: { wikidata: null }, formerIds: [], sources: [] }
const person = (id: string, ar: string, more: Partial<Person> = {}): Person => ({
  ...base,
  id,
  names: { ar, fr: null, en: null },
  variants: { ar: [], latin: [] },
  gender: 'm',
  nationality: null,
  born: null,
  roles: [],
  honours: [],
  ...more,
})
const organization = (id: string, ar: string, country: string | null, variants: string[] = []): Organization => ({
  ...base,
  id,
  names: { ar, fr: null, en: null },
  variants: { ar: variants, latin: [] },
  type: 'government',
  acronym: null,
  country,
  parent: null,
  founded: null,
  dissolved: null,
})
const place = (id: string, ar: string): Place => ({
  ...base,
  id,
  names: { ar, fr: null, en: null },
  variants: { ar: [], latin: [] },
  type: 'city',
  country: null,
  broader: null,
  coordinates: null,
})

const authority: Authority = {
  ...EMPTY_AUTHORITY,
  people: [
    person('salim-benhaddou', 'عبد السلام بنحدو', { variants: { ar: ['بنحدو'], latin: ['Abdeslam Benhaddou'] }, nationality: 'MA' }),
    person('nora-lindgren', 'نورا ليندغرين', { variants: { ar: ['ليندغرين'], latin: [] }, gender: 'f', nationality: 'SE' }),
  ],
  organizations: [organization('coast-guard', 'المديرية العامة لمراقبة المرافئ', 'MA', ['مراقبة المرافئ'])],
  places: [place('port-city', 'مرسى النور')],
}

const read = (text: string) => recognise('test', tokenize(text), layoutOf(text), authority)
const found = (text: string, kind: string) =>
  read(text)
    .mentions.filter((m) => m.kind === kind)
    .map((m) => m.exact)
const people = (text: string) => found(text, 'person')
const bodies = (text: string) => found(text, 'organization')
const places = (text: string) => found(text, 'place')

describe('known names', () => {
  test('are found under proclitics, with and without the article, with and without a space after عبد', () => {
    const { mentions } = read('استقبل الوفد عبدالسلام البنحدو، وللبنحدو كلمة، ثم لعبد السلام بنحدو أخرى')
    expect(mentions.map((m) => [m.exact, m.id])).toEqual([
      ['عبدالسلام البنحدو', 'salim-benhaddou'],
      ['بنحدو', 'salim-benhaddou'],
      ['عبد السلام بنحدو', 'salim-benhaddou'],
    ])
  })

  test('keep their harakat and tatweel in the span', () => {
    expect(people('قال عبد السّلام بنحـــدو إن الأمر انتهى')).toEqual(['عبد السّلام بنحـــدو'])
  })

  test('in the title of their head are not the organisation', () => {
    expect(bodies('قال المدير العام لمراقبة المرافئ إن الحملة مستمرة')).toEqual([])
    expect(bodies('أعلن مراقبة المرافئ انتهاء الحملة')).toEqual(['مراقبة المرافئ'])
  })

  test('of a body in another country are another body', () => {
    const { mentions } = read('وفد من المديرية العامة لمراقبة المرافئ الموريتانية')
    expect(mentions[0]).toMatchObject({ exact: 'المديرية العامة لمراقبة المرافئ الموريتانية', id: null })
    expect(mentions[0]?.reason).toContain('another country')
  })

  test('beside another profession are another bearer', () => {
    const { mentions } = read('كرمت الجامعة عالمة الرياضيات نورا ليندغرين')
    expect(mentions.find((m) => m.kind === 'person')).toMatchObject({ exact: 'نورا ليندغرين', id: null })
  })

  test('in chrome give nothing', () => {
    expect(read('# عبد السلام بنحدو يزور الرباط').mentions).toEqual([])
  })
})

describe('people whom no file knows', () => {
  test.each([
    ['given names', 'سجل مراد العيساوي هدفا ثم عادل رشيد هلال الكفة', ['مراد العيساوي', 'رشيد هلال']],
    ['particles', 'قال سيف بن راشد الكعبي ومحمدن ولد اعل سالم إن اللقاء مثمر', ['سيف بن راشد الكعبي', 'محمدن ولد اعل سالم']],
    ['an office before a comma', 'أكد رئيس المكتب الاتحادي، هولغر شتاينباخ، أن التعاون مستمر', ['هولغر شتاينباخ']],
    ['a foreign name with particles', 'قالت المتحدثة باسم الوكالة، ماريكه فان دير بوم، أمس إن', ['ماريكه فان دير بوم']],
    ['a nationality before the name', 'التقى نظيره الإسباني كوكي ماراندو في مدريد', ['كوكي ماراندو']],
    ['a courtesy word', 'استقبل السيد كلافو درينيه الوفد', ['كلافو درينيه']],
    ['a Latin twin', 'حضر اللقاء دانيال هاربر (Daniel Harper) وتحدث هاربر', ['دانيال هاربر', 'Daniel Harper', 'هاربر']],
    ['a nickname in quotes', 'أوقفت المصالح الملقب بـ«الشبح» أمس', ['الشبح']],
    ['a king', 'ترأس الملك محمد السادس الحفل', ['محمد السادس']],
  ])('are told by %s', (_, text, expected) => expect(people(text)).toEqual(expected))

  test('go on under their family name, before the full name and after it', () => {
    const { mentions } = read('الزرايدي: الحصيلة إيجابية\nقال منير الزرايدي إن العمل مستمر. وأضاف الزرايدي أن النتائج قريبة')
    expect(mentions.map((m) => m.exact)).toEqual(['الزرايدي', 'منير الزرايدي', 'الزرايدي'])
    expect(new Set(mentions.map((m) => m.entity)).size).toBe(1)
  })

  test('who share a family name stay two, and the family name is the one named last', () => {
    const { mentions } = read('سجل سالم الزرايدي هدفا. وصنع الزرايدي آخر. ثم دخل فهد الزرايدي، وسجل الزرايدي الثالث')
    const [a, b, c, d] = mentions.map((m) => m.entity)
    expect(b).toBe(a)
    expect(c).not.toBe(a)
    expect(d).toBe(c)
  })

  test.each([
    ['airports', 'وصل إلى مطار محمد الخامس الدولي'],
    ['universities', 'درس في جامعة محمد الخامس'],
    ['streets', 'في شارع علال الفاسي'],
    ['cups', 'فاز بكأس محمد السادس للأندية'],
    ['the preposition على', 'اطلع الوفد على القاعة'],
    ['prose', 'جمال الطبيعة وأمل السكان في حسن التدبير'],
    ['years of age', 'توفي عن عمر يناهز السبعين'],
  ])('are not in %s', (_, text) => expect(people(text)).toEqual([]))
})

describe('organisations', () => {
  test.each([
    ['وقعت وزارة الداخلية الاتحادية الألمانية الاتفاق', ['وزارة الداخلية الاتحادية الألمانية']],
    ['نسقت الفرقة الوطنية للشرطة القضائية العملية', ['الفرقة الوطنية للشرطة القضائية']],
    ['أمام محكمة الاستئناف بطنجة', ['محكمة الاستئناف بطنجة']],
    ['قال محللو مركز أطلس للدراسات الكمية', ['مركز أطلس للدراسات الكمية']],
    ['أعلنت وزارة الاقتصاد والمالية', ['وزارة الاقتصاد والمالية']],
    ['خسر اتحاد الجديدة وعاد الاتحاد بنقطة', ['اتحاد الجديدة', 'الاتحاد']],
    ['مع الشرطة الإسبانية ونظيرتها', ['الشرطة الإسبانية']],
    ['قال وزير الخارجية السعودي أمس', []],
    ['دورة للجنة التقنية المكلفة', []],
    ['عناصر الشرطة القضائية', []],
  ])('%s', (text, expected) => expect(bodies(text)).toEqual(expected))
})

describe('places', () => {
  test.each([
    ['بين فاس ووجدة والداخلة', ['فاس', 'وجدة', 'الداخلة']],
    ['في المدن الجديدة والمنازل الجديدة', []],
    ['على بعد أمتار من ميناء طنجة المتوسط', ['ميناء طنجة المتوسط']],
    ['عشرون ضابطا موريتانيا', []],
    ['زار موريتانيا', ['موريتانيا']],
    ['من الساحل المتوسطي', []],
    ['بمنطقة الساحل', ['منطقة الساحل']],
    ['للرباط', ['رباط']],
    ['في كأس إفريقيا ودوري أبطال أوروبا', []],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))
})

describe('references', () => {
  const refs = (text: string) => read(text).references.map((r) => [r.exact, r.id ?? r.entity, r.by])

  test('an office that stands alone is its holder', () => {
    expect(refs('التقى منير الزرايدي، المدير العام للشرطة الوطنية الفرنسية، الوفد. وعبر المدير العام للشرطة الفرنسية عن تقديره')).toEqual([
      ['المدير العام للشرطة الفرنسية', 'p1', 'office'],
    ])
  })

  test('gender and nationality decide', () => {
    expect(refs('استقبل عبد السلام بنحدو نورا ليندغرين. وأعربت المسؤولة السويدية عن تقديرها للمسؤول المغربي')).toEqual([
      ['المسؤولة السويدية', 'nora-lindgren', 'nationality'],
      ['مسؤول المغربي', 'salim-benhaddou', 'nationality'],
    ])
  })

  test('the counterpart of a body is nobody', () => {
    expect(refs('قال السفير السويدي منير الزرايدي. والشرطة المغربية ونظيرتها السويدية')).toEqual([])
  })
})

describe('always', () => {
  const words = [
    'قال',
    'الوزير',
    'محمد',
    'الزرايدي',
    'عبد',
    'السلام',
    'بنحدو',
    'وزارة',
    'الداخلية',
    'مطار',
    'بالرباط',
    '«',
    '»',
    '(',
    ')',
    '،',
    'هو',
    'بن',
    'Daniel',
    'Harper',
    '\n',
    'للشرطة',
    'الفرنسية',
    'نظيره',
    'و',
    '-',
    '.',
  ]

  test('mentions slice, are in order and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        const text = list.join(' ')
        const { mentions, references } = read(text)
        let at = 0
        for (const m of mentions) {
          expect(text.slice(m.start, m.end)).toBe(m.exact)
          expect(m.start).toBeGreaterThanOrEqual(at)
          expect(m.end).toBeGreaterThan(m.start)
          at = m.end
        }
        for (const r of references) expect(text.slice(r.start, r.end)).toBe(r.exact)
      }),
      { numRuns: 300 },
    )
  })
})
