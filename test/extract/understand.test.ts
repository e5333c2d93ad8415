import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAuthority } from '../../src/build/read-authority'
import { extract } from '../../src/extract'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import type { Facts } from '../../src/schema/records'
import { HEADLINES, SILENT, TOLD } from './understand.cases'
import { ASIDES, LASTING, NOT_TAKEN, NOUNS, TAKEN, TRAINED } from './understand.lasting'
import { GATHERINGS, HONOURS, MEETINGS, PLANS, VISITS } from './understand.official'
import { POLICE, PRESS_HEADLINES } from './understand.police'
import { ATTACKS, ENCOUNTERS, NO_WORK, SEVERAL, WORK } from './understand.real'
import { NOTHING_TOLD } from './understand.silent'
import { AFTERWARDS, APART, FURTHER, NOT_TOLD, OTHER_DAYS, THEN, UNTIL } from './understand.ties'

const authority = readAuthority('data').authority ?? EMPTY_AUTHORITY
const DAY = '2025-05-12'
const read = (text: string): Facts => extract({ id: 'a', text, date: DAY }, authority)
const body = (sentence: string): Facts => read(`خبر اليوم\n\n${sentence}`)
const events = (facts: Facts): string[] => facts.events.map((e) => `${e.type} ${e.status} ${e.date?.edtf ?? null}`).sort()
const roles = (facts: Facts, type: string): string[] =>
  facts.events.filter((e) => e.type === type).flatMap((e) => e.participants.map((p) => `${p.role} ${p.name}`))
const said = (facts: Facts): string[] => facts.statements.map((s) => `${s.act} ${s.speakers.map((p) => p.name).join(' + ')}`)

describe.each([
  ['at large', TOLD],
  ['of visits', VISITS],
  ['of meetings', MEETINGS],
  ['of signings and decorations', HONOURS],
  ['of courses and conferences', GATHERINGS],
  ['of what is to come', PLANS],
  ['of police work', POLICE],
  ['of what lasts for days', LASTING],
  ['of those who are trained', TRAINED],
  ['around an aside', ASIDES],
  ['of who and what is taken', TAKEN],
  ['by nouns with a pronoun or behind an occasion', NOUNS],
  ['beside a day of something else', OTHER_DAYS],
  ['of the same time as what came before', THEN],
  ['apart from what came before', APART],
  ['before or at the end of something else', AFTERWARDS],
  ['of what goes on until a day', UNTIL],
  ['in further ways', FURTHER],
  ['of police work, as real pages do', WORK],
  ['of meetings, visits and signings, as real pages do', ENCOUNTERS],
  ['of several acts of a kind, or of one', SEVERAL],
  ['of attacks', ATTACKS],
] as const)('what a sentence tells %s', (_, cases) => {
  it.each(cases)('%s', (sentence, told) => {
    expect(events(body(sentence))).toEqual([...told].sort())
  })
})

describe('what a headline tells', () => {
  const more = 'الرباط - تفاصيل الخبر عن مكافحة الإرهاب والجريمة في عدد الغد من هذه الجريدة.'
  it.each([...HEADLINES, ...PRESS_HEADLINES])('%s', (headline, told) => {
    expect(events(read(`${headline}\n\n${more}`))).toEqual([...told].sort())
  })
})

describe('what tells of no event', () => {
  it.each([...SILENT, ...NOTHING_TOLD, ...NOT_TAKEN, ...NOT_TOLD, ...NO_WORK])('%s', (sentence) => {
    expect(body(sentence).events).toEqual([])
  })
})

describe('who does what', () => {
  it('gives host and guest of a reception, whoever is named first', () => {
    const first = body('استقبل وزير الداخلية إبراهيم مراد السفير الإيطالي ألبرتو كوتيلو لبحث مكافحة الإرهاب والجريمة.')
    expect(roles(first, 'meeting')).toEqual(['host إبراهيم مراد', 'guest ألبرتو كوتيلو'])
  })

  it('takes two signatories joined by و', () => {
    const facts = body('وقع وزير الداخلية إبراهيم مراد ونظيره الإيطالي ماتيو بيانتيدوسي اتفاقا أمنيا لمكافحة الإرهاب.')
    expect(roles(facts, 'signing')).toEqual(['signatory إبراهيم مراد', 'signatory ماتيو بيانتيدوسي'])
  })

  it('tells who pins a medal from whom it is pinned on', () => {
    const facts = body('سلم السفير الفرنسي كريستيان ماسيه وسام الشرف إلى اللواء محمود توفيق تقديرا لدوره في مكافحة الإرهاب والجريمة.')
    expect(roles(facts, 'award')).toEqual(['presenter كريستيان ماسيه', 'recipient محمود توفيق'])
  })

  it('gives the decoration to whom the ceremony is for, not to whose medal it is', () => {
    const facts = body('احتضنت مدريد يوم السبت 10 ماي 2025 مراسم توشيح سعيد الناصري بوسام الاستحقاق للحرس المدني تقديرا لمكافحة الإرهاب.')
    expect(roles(facts, 'award')).toEqual(['recipient سعيد الناصري'])
  })

  it('keeps two guests apart who are counted off', () => {
    const facts = body(
      'استقبل مدير الشرطة السيد سعيد الناصري هذا الأسبوع مسؤولين أمنيين، الأول هو السيد بيير دوبون من الشرطة الفرنسية، أما الثاني فهو السيد ماريو بيانكي من الشرطة الإيطالية.',
    )
    const meetings = facts.events.filter((e) => e.type === 'meeting').map((e) => e.participants.map((p) => p.name))
    expect(meetings).toEqual([
      ['سعيد الناصري', 'بيير دوبون'],
      ['سعيد الناصري', 'ماريو بيانكي'],
    ])
  })
})

describe('who takes no part', () => {
  const parties = (facts: Facts): string[] => facts.events.flatMap((e) => e.participants.map((p) => p.name))

  it('whoever announces what others did', () => {
    const facts = body('أعلن وزير الداخلية إبراهيم مراد، أمس الأحد، عن تفكيك شبكة دولية لتهريب المخدرات وتوقيف زعيمها.')
    expect(facts.events.map((e) => e.type).sort()).toEqual(['arrest', 'operation'])
    expect(parties(facts)).toEqual([])
  })

  it('whoever issued the communiqué that tells of it', () => {
    const facts = body(
      'استقبل وزير الداخلية إبراهيم مراد السفير الإيطالي ألبرتو كوتيلو. ووفق بلاغ صادر عن المديرية العامة للأمن الوطني فإن الجانبين أجريا محادثات حول مكافحة الإرهاب.',
    )
    expect(parties(facts)).toEqual(['إبراهيم مراد', 'ألبرتو كوتيلو'])
  })

  it('the group that those arrested belong to', () => {
    const facts = body('ألقت الشرطة العراقية القبض على عنصر خطير في تنظيم داعش الإرهابي بكركوك.')
    expect(parties(facts)).not.toContain('داعش')
  })

  it('whoever is named for what they spoke of, or where', () => {
    const facts = body(
      'استقبل وزير الداخلية إبراهيم مراد السفير الإيطالي ألبرتو كوتيلو بمقر وزارة الداخلية لبحث التعاون مع الإنتربول في مكافحة الإرهاب.',
    )
    expect(parties(facts)).toEqual(['إبراهيم مراد', 'ألبرتو كوتيلو'])
  })

  it('but both sides are those who met', () => {
    const facts = body(
      'استقبل وزير الداخلية إبراهيم مراد السفير الإيطالي ألبرتو كوتيلو لبحث مكافحة الإرهاب. وعقب المباحثات وقع المسؤولان اتفاقية أمنية.',
    )
    expect(roles(facts, 'signing')).toEqual(['signatory إبراهيم مراد', 'signatory ألبرتو كوتيلو'])
  })
})

describe('one act, told more than once', () => {
  it('is one meeting, whoever else attended it', () => {
    const facts = body(
      'استقبل وزير الداخلية إبراهيم مراد السفير الإيطالي ألبرتو كوتيلو لبحث مكافحة الإرهاب. وحضر اللقاء العقيد سامي الحداد.',
    )
    expect(facts.events.map((e) => e.type)).toEqual(['meeting'])
  })

  it('is one event, with each sentence as evidence and the asserting one first', () => {
    const facts = read(
      [
        'وزير الداخلية إبراهيم مراد يستقبل السفير الإيطالي ألبرتو كوتيلو',
        '',
        'استقبل وزير الداخلية إبراهيم مراد، يوم الأحد 11 ماي 2025، السفير الإيطالي ألبرتو كوتيلو. وأجرى الطرفان مباحثات حول مكافحة الإرهاب والجريمة.',
      ].join('\n'),
    )
    expect(events(facts)).toEqual(['meeting occurred 2025-05-11'])
    expect(facts.events[0]?.evidence).toHaveLength(3)
    expect(facts.events[0]?.evidence[0]?.exact).toContain('11 ماي 2025')
  })

  it('stays two events on two days', () => {
    const facts = body('أوقفت الشرطة شخصين بفاس يوم 3 ماي 2025 بتهمة ترويج المخدرات. كما أوقفت الشرطة شخصا آخر بفاس يوم 9 ماي 2025.')
    expect(events(facts)).toEqual(['arrest occurred 2025-05-03', 'arrest occurred 2025-05-09'])
  })

  it('gives what came of an operation the day of the operation', () => {
    const facts = body('فككت الشرطة يوم السبت 10 ماي 2025 شبكة لتهريب المخدرات بوجدة. وأسفر التدخل عن توقيف ستة أشخاص.')
    expect(events(facts)).toEqual(['arrest occurred 2025-05-10', 'operation occurred 2025-05-10'])
    expect(facts.events.find((e) => e.type === 'arrest')?.date?.reasons[0]?.rule).toBe('same-occasion')
  })
})

describe('what is said', () => {
  it('has its speaker, named before or after', () => {
    expect(said(body('وأكد وزير الداخلية إبراهيم مراد أن الشرطة تواصل مكافحة الإرهاب والجريمة.'))).toEqual(['affirmed إبراهيم مراد'])
    expect(said(body('«الشرطة ماضية في مكافحة الإرهاب والجريمة»، يقول المفوض سمير الراشدي.'))).toEqual(['said سمير الراشدي'])
  })

  it('is not opened by the quotes around a name', () => {
    const facts = body('وصرح مدير «الإنتربول»، سعيد الناصري، للصحافة بأن «التنسيق في مكافحة الإرهاب والجريمة لم يتوقف».')
    expect(said(facts)).toEqual(['said سعيد الناصري'])
  })

  it('goes on with the same speaker where none is named', () => {
    const facts = body('أشاد السيد سعيد الناصري بالتعاون الأمني في مكافحة الإرهاب. وأكد على استعداد بلاده لمواصلة مكافحة الجريمة المنظمة.')
    expect(said(facts)).toEqual(['praised سعيد الناصري', 'promised سعيد الناصري'])
  })

  it('comes from the communiqué that the text points back to', () => {
    const facts = body(
      'ذكر بلاغ للمديرية العامة للأمن الوطني أن الشرطة تواصل مكافحة الإرهاب والجريمة. وأكد المصدر ذاته أن التعاون الأمني مستمر.',
    )
    expect(facts.statements.map((s) => s.speakers)).toEqual([[], []])
    expect(facts.statements.map((s) => s.source?.kind)).toEqual(['communique', 'communique'])
    expect(facts.statements[1]?.source?.issuers.length).toBe(1)
  })

  it('is nobody’s who is praised, called upon or spoken of', () => {
    expect(said(body('ونوه الدبلوماسي البرتغالي بما قدمه سعيد الناصري للشرطة في مكافحة الإرهاب.'))).toEqual([])
    expect(said(body('وأشاد المحامي بالدور الذي لعبه سعيد الناصري في مكافحة الإرهاب والجريمة.'))).toEqual([])
    expect(said(body('ورحب الوزير وأشاد بتصريحات سعيد الناصري حول مكافحة الإرهاب والجريمة.'))).toEqual([])
    expect(said(body('وأشاد قائد المركز بالتعاون بين الإنتربول والشرطة الدولية في مكافحة الإرهاب.'))).toEqual([])
  })

  it('is nobody’s where the source has no name, nor that of the channel it is said to', () => {
    expect(said(body('غير أن مصدرا من الوفد أوضح أن الشرطة في باريس تراجع مذكرة مكافحة الإرهاب، يقول سمير الراشدي.'))).toEqual([])
    expect(said(body('ويذكر أن الشرطة الإسبانية، برئاسة ماريو بيانكي، سلمت نظيرتها معطيات حول الإرهاب.'))).toEqual([])
    expect(said(body('وذكرت صحيفة الوطن أن الشرطة تواصل مكافحة الإرهاب والجريمة.'))).toEqual([])
  })

  it('is not said where it is denied that it was', () => {
    expect(said(body('لم يصرح وزير الداخلية إبراهيم مراد بأن الشرطة أوقفت متهمين بالإرهاب والجريمة.'))).toEqual([])
  })
})

describe('topics', () => {
  const topics = (facts: Facts): string[] => facts.topics.map((t) => t.topic)

  it('are those the article names, enumerations included', () => {
    const found = topics(body('بحث الوزيران التعاون الأمني في مكافحة الإرهاب والهجرة غير النظامية والجريمة المنظمة.'))
    expect(found).toEqual(expect.arrayContaining(['counter-terrorism', 'irregular-migration', 'organized-crime']))
  })

  it('may share words: a network that smuggles people is a crime and about migration', () => {
    const found = topics(body('فككت الشرطة شبكة من شبكات تهريب البشر في البحر المتوسط.'))
    expect(found).toEqual(expect.arrayContaining(['organized-crime', 'irregular-migration']))
  })

  it('are joint operations where a second service works along', () => {
    const found = (more: string): string[] => topics(body(`أوقفت الشرطة الوطنية${more} ثلاثة مهربين وحجزت طنا من المخدرات.`))
    expect(found('، بالتنسيق مع الجمارك الجزائرية،')).toContain('joint-operations')
    expect(found('')).not.toContain('joint-operations')
  })

  it('are joint operations where two countries are told to have worked together', () => {
    const found = topics(
      body(
        'أوقفت الشرطة تسعة متطرفين في مدريد. وأوضح البيان أن العملية نفذت بالتعاون بين الشرطة الإسبانية والشرطة المغربية في مكافحة الإرهاب.',
      ),
    )
    expect(found).toContain('joint-operations')
  })

  it('are joint operations where the services of several countries are counted', () => {
    const found = topics(body('أوقفت الشرطة 41 شخصا في عملية شاركت فيها أجهزة من سبع دول ضد تهريب الكوكايين.'))
    expect(found).toContain('joint-operations')
    const guests = topics(body('أوقفت الشرطة مهرب كوكايين. وحضر المؤتمر خبراء بمشاركة ضباط من سبع دول.'))
    expect(guests).not.toContain('joint-operations')
  })

  it('are relations of two countries where these sign with each other', () => {
    const sign = (who: string): string[] => topics(body(`${who}، أمس الأحد، إعلانا لمكافحة الهجرة غير النظامية والإرهاب.`))
    expect(sign('وقعت موريتانيا وإسبانيا')).toContain('bilateral-relations')
    expect(sign('وقعت المملكة المغربية وبلجيكا')).toContain('bilateral-relations')
    expect(sign('وقعت شرطة إسبانيا')).not.toContain('bilateral-relations')
  })

  it('are shared intelligence where a service in a country called a friend gave it', () => {
    const found = (from: string): string[] => topics(body(`أحبطت الشرطة تهريب 3 كيلوغرامات من الكوكايين بناء على معلومات وردت من ${from}.`))
    expect(found('المديرية العامة لمكافحة المخدرات في المملكة العربية السعودية الشقيقة')).toContain('intelligence-sharing')
    expect(found('إدارة مكافحة المخدرات في محافظة الجهراء')).not.toContain('intelligence-sharing')
  })

  it('are shared intelligence where one service hands it to its counterpart', () => {
    const found = topics(body('سلمت الشرطة المغربية نظيرتها السويدية، في أبريل 2025، معطيات حول متطرف موال لداعش.'))
    expect(found).toContain('intelligence-sharing')
    expect(found).not.toContain('joint-operations')
  })

  it('are not shared intelligence for the word alone', () => {
    expect(topics(body('استندت العملية إلى معلومات استخبارية دقيقة وأوقفت الشرطة إرهابيين.'))).not.toContain('intelligence-sharing')
  })

  it('are read in one sentence where the authority knows both who meet', () => {
    const facts = body('استقبل المدير العام للأمن الوطني، عبد اللطيف حموشي، بالرباط المديرة العامة للأمن الداخلي الفرنسي سيلين بيرتون.')
    expect(facts.events.map((e) => e.type)).toEqual(['meeting'])
    expect(topics(facts)).toContain('bilateral-relations')
  })

  it('are none on a page about something else', () => {
    expect(topics(body('تبادل الخبرات بين الفلاحين يرفع إنتاج الزيتون ويحسن الأمن الغذائي في المنطقة.'))).toEqual([])
  })
})

describe('a text of one sentence', () => {
  const alone = (text: string): string[] => events(read(text))

  it('is about security with an office of it alone', () => {
    expect(alone('استقبل المدير العام للأمن الوطني، اليوم الاثنين، سفير إسبانيا بالرباط، خوان لوبيز.')).toEqual([
      'meeting occurred 2025-05-12',
    ])
    expect(alone('وقع وزير الداخلية العراقي ونظيره التركي في بغداد مذكرة تفاهم.')).toEqual(['signing occurred null'])
  })

  it('is not for a club of that name, nor for security of another kind', () => {
    expect(alone('فاز الشرطة على الزوراء بهدفين، ونال درع الدوري العراقي.')).toEqual([])
    expect(alone('نال نادي الشرطة درعا من الاتحاد.')).toEqual([])
    expect(alone('وقع وزير الفلاحة ونظيره التركي في بغداد مذكرة تفاهم حول الأمن الغذائي.')).toEqual([])
  })
})

describe('where', () => {
  it('is not where the information came from', () => {
    const facts = body('أوقفت الشرطة في الفلوجة ثلاثة مهربين، بناء على معلومات وردت من جهاز مكافحة المخدرات في الأردن.')
    expect(facts.events.map((e) => e.place?.name)).toEqual(['الفلوجة'])
    const untold = body('أوقفت الشرطة ثلاثة مهربين بناء على معلومات وردت من جهاز مكافحة المخدرات في الأردن.')
    expect(untold.events.map((e) => e.place)).toEqual([null])
  })
})

describe('always', () => {
  const seeds = readdirSync('seeds').map((f) => readFileSync(`seeds/${f}`, 'utf8').replace(/^\uFEFF/, ''))
  const sentences = [...seeds.flatMap((t) => t.split(/(?<=\.)\s|\n/)), ...TOLD.map(([s]) => s), ...SILENT]

  it('every evidence slices, whatever the order of the sentences', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 12 }), fc.constantFrom('\n', ' ', '\n\n'), (parts, glue) => {
        const text = parts.join(glue)
        const facts = extract({ id: 'a', text, date: DAY }, authority)
        const evidence = [
          ...facts.topics.flatMap((t) => t.evidence),
          ...facts.events.flatMap((e) => [...e.evidence, ...(e.date?.evidence ?? [])]),
          ...facts.statements.flatMap((s) => [...s.evidence, ...(s.source?.evidence ?? [])]),
        ]
        for (const { start, end, exact } of evidence) expect(text.slice(start, end)).toBe(exact)
      }),
      { numRuns: 60 },
    )
  })
})
