/**
 * The worst kinds of text for each step: ten times as much of it takes about ten times the work.
 *
 * A step that looks at everything once for every word takes a hundred times the work and fails. The time is that of the
 * processor, the least of several runs, and what is too short to be timed counts as the shortest time that can be.
 */
import { describe, expect, it } from 'vitest'
import { findDates, resolveDates } from '../../src/arabic/dates'
import { tokenize } from '../../src/arabic/tokens'
import { layOut } from '../../src/extract/layout'
import { datePublication } from '../../src/extract/publication'
import { recognise } from '../../src/extract/recognise'
import type { ReadDate } from '../../src/extract/steps'
import { understand } from '../../src/extract/understand'
import { type Authority, EMPTY_AUTHORITY } from '../../src/schema/authority'

const SMALL = 10_000
const LARGE = 100_000
/** Between the ten of what is linear and the hundred of what is quadratic. */
const BOUND = 30
const RUNS = 4
/** Milliseconds below which a time says nothing of the work. */
const SHORTEST = 0.5

const names = (ar: string) => ({ names: { ar, fr: null, en: null }, variants: { ar: [ar], latin: [] } })
const rest = { identifiers: { wikidata: null }, formerIds: [], sources: [] }
/** Somebody with a family name, so that there is a name to be found. */
const authority: Authority = {
  ...EMPTY_AUTHORITY,
  people: [
    { id: 'somebody', ...names('طارق الوزاني'), ...rest, gender: 'm', nationality: 'MA', born: null, roles: [], honours: [] },
    { id: 'somebody-else', ...names('الوزاني'), ...rest, gender: null, nationality: null, born: null, roles: [], honours: [] },
  ],
}

/** A word that no other is like. */
const unlike = (i: number): string =>
  [...i.toString(36)].map((c) => 'بتثجحخدذرزسشصضطظعغفقكلمنهويءئؤةىأإآپ'[Number.parseInt(c, 36)]).join('م')

const repeat =
  (unit: string) =>
  (bytes: number): string =>
    unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
const each =
  (unit: (i: number) => string) =>
  (bytes: number): string =>
    Array.from({ length: Math.ceil(bytes / Buffer.byteLength(unit(1000))) }, (_, i) => unit(i)).join('')

const kinds: Readonly<Record<string, (bytes: number) => string>> = {
  'one long word': repeat('ب'),
  'one long Latin word': repeat('x'),
  'one long number': repeat('7'),
  'numbers alone': repeat('12 '),
  'numbers with points': repeat('1.2.'),
  'proclitics in one word': repeat('ولل'),
  'proclitics apart': repeat('ولل '),
  'single letters': repeat('و '),
  'marks on one letter': (bytes) => `ب${repeat('\u064e')(bytes)}`,
  'direction marks': repeat('\u200f\u202b'),
  'units that are no characters': repeat('\uffff\ud800'),
  spaces: repeat(' '),
  'line breaks': repeat('\n'),
  'opened quotes': repeat('«'),
  'opened and closed quotes': (bytes) => repeat('« ')(bytes / 2) + repeat('» ')(bytes / 2),
  'quotes in quotes': repeat('« قال إن " الأمر " » '),
  'straight quotes': repeat('" '),
  brackets: repeat('('),
  'brackets around words': repeat('(أ) '),
  commas: repeat('،'),
  stops: repeat('.'),
  'hyphens between words': repeat('سان-'),
  'dates in a line': repeat('24 يونيو 2025 '),
  'dates in lines': repeat('24 يونيو 2025\n'),
  'dates of no month': repeat('3 و4 و'),
  'dates joined': repeat('من 3 إلى 4 يونيو و'),
  'dates half written': repeat('12/12/'),
  'days of the week': repeat('يوم الثلاثاء '),
  'days that look back': repeat('في اليوم الموالي '),
  'Hijri dates': repeat('5 رجب 1446 الموافق 5 يناير 2025، '),
  'short lines': repeat('خبر جديد\n'),
  'lines that end like sentences': repeat('وصل الوفد أمس إلى المدينة القديمة قادما من العاصمة.\n'),
  'lines all different': each((i) => `${unlike(i)} في ${unlike(i + 7)} إلى\n`),
  'headings of other articles': repeat('اقرأ أيضا\nعنوان خبر آخر من أخبار اليوم\n'),
  'stamps and signatures': repeat('نشر في 24 يونيو 2025\nبقلم: طارق الوزاني\n'),
  breadcrumbs: repeat('الرئيسية / سياسة | '),
  'copyright lines': repeat('© 2025 جميع الحقوق محفوظة لجريدة المدار\n'),
  names: repeat('طارق الوزاني و'),
  'family names': (bytes) => `قال طارق الوزاني.\n${repeat('الوزاني ')(bytes)}`,
  'names all different': each((i) => `قال محمد ${unlike(i)} ${unlike(i + 7)}، `),
  'names of one family': each((i) => `قال محمد ${unlike(i)} الوزاني. `),
  'sons of sons': repeat('محمد بن '),
  servants: repeat('عبد '),
  titles: repeat('الدكتور '),
  offices: repeat('وزير الداخلية '),
  'offices beside names': repeat('وزير الداخلية طارق الوزاني، المدير العام للأمن الوطني، '),
  'offices all different': each((i) => `رئيس ${unlike(i)} محمد ${unlike(i + 3)}. التقى الرئيس. `),
  nicknames: repeat('الملقب بـ«'),
  'heads of organisations': repeat('المديرية العامة لـ'),
  'organisations all different': each((i) => `وزارة ${unlike(i)} الوطنية، `),
  'names in Latin letters': repeat('طارق (Tarik El Ouazzani) '),
  places: repeat('بالرباط، '),
  'verbs of acts': repeat('أوقف '),
  'verbs with objects': repeat('وأوقفت الشرطة شخصا بحوزته مخدرات '),
  'nouns of acts': repeat('اجتماع وزيارة وتوقيع '),
  'acts in sentences': repeat('استقبل محمد العلوي أحمد الفاسي بالرباط يوم 3 ماي 2024 لبحث مكافحة الإرهاب. '),
  'acts all different': each((i) => `أوقفت الشرطة محمد ${unlike(i)} ببلدة ${unlike(i + 3)} يوم ${1 + (i % 28)} ماي 2024. `),
  'relative clauses': repeat('الذي أوقف التي '),
  'clauses in clauses': repeat('قال إن الوزير أكد أن '),
  sayings: repeat('وقال طارق الوزاني إن التعاون وثيق. '),
  communiqués: repeat('وذكر بلاغ للمديرية العامة للأمن الوطني أن '),
  'agencies in brackets': repeat('(و م ع) '),
  'cut lines': repeat('... المزيد\n'),
  'particles of names': repeat('محمد بن بن '),
  'reports in quotes': repeat('« قال إن '),
  'one sentence without a stop': repeat(
    'أوقفت الشرطة شخصا بفاس يوم 3 ماي 2024 واستقبل محمد العلوي أحمد الفاسي بالرباط لبحث مكافحة الإرهاب و',
  ),
}

/** An article on security around the text, so that no step passes it over. */
const page = (text: string): string =>
  `الشرطة توقف مشتبها به في قضية إرهاب\n24 يونيو 2025\n\nأوقفت الشرطة القضائية بالرباط شخصا يشتبه في صلته بتنظيم إرهابي، وحجزت المخدرات والأسلحة في عملية أمنية.\n${text}\n`

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of each step on a text, the least of several runs. */
function timesOf(text: string): Map<string, number> {
  const times = new Map<string, number>()
  const timed = <T>(step: string, run: () => T): T => {
    const from = cpu()
    const made = run()
    times.set(step, Math.min(times.get(step) ?? Number.POSITIVE_INFINITY, cpu() - from))
    return made
  }
  for (let run = 0; run < RUNS; run++) {
    const tokens = timed('tokenize', () => tokenize(text))
    const expressions = timed('findDates', () => findDates(tokens))
    const layout = timed('layOut', () => layOut(tokens, expressions, authority))
    const { published } = timed('datePublication', () => datePublication('a', tokens, layout, expressions, undefined))
    const resolved = timed('resolveDates', () => resolveDates(expressions, tokens, { reference: '2025-06-24' }))
    const { mentions, references } = timed('recognise', () => recognise('a', tokens, layout, authority))
    const dates = resolved.map(({ expression, edtf, basis }): ReadDate => {
      const { start, end, exact } = expression
      return { expression, start, end, exact, edtf, basis, role: 'mention' }
    })
    timed('understand', () => understand({ id: 'a', tokens, layout, published, dates, mentions, references, authority }))
    // The same as the text of an article, whatever the layout takes it for.
    const body = {
      ...layout,
      lines: layout.lines.map(({ start, end, first, last }) => ({ start, end, first, last, kind: 'paragraph' as const })),
    }
    const all = timed('recognise in the body', () => recognise('a', tokens, body, authority))
    timed('understand in the body', () => understand({ id: 'a', tokens, layout: body, published, dates, ...all, authority }))
  }
  return times
}

/** The steps that take more than their share for ten times the text, with how many times the work they take. */
function excessive(kind: (bytes: number) => string): string[] {
  const few = timesOf(page(kind(SMALL)))
  const many = timesOf(page(kind(LARGE)))
  return [...many]
    .map(([step, time]) => [step, time / Math.max(few.get(step) as number, SHORTEST)] as const)
    .filter(([, ratio]) => ratio > BOUND)
    .map(([step, ratio]) => `${step}: ${ratio.toFixed(0)} times the work`)
}

describe('ten times the text takes about ten times the work', () => {
  it.each(Object.keys(kinds))(
    '%s',
    (name) => {
      const kind = kinds[name] as (bytes: number) => string
      // A busy machine may spoil one measurement, not two.
      if (excessive(kind).length > 0) expect(excessive(kind)).toEqual([])
    },
    60_000,
  )
})
