/**
 * Attacks: what armed men and bombers do, told by a verb. What was foiled, feared or only spoken of is none.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import type { EventType } from '../../../schema/vocabulary'
import type { NounTrigger, Roles, VerbTrigger } from './types'

/** Who attacks is hardly ever named, and groups are no participants; whoever else is named was attacked. */
const attackers: Roles = { subject: 'target', object: 'target', partner: 'target' }
const ATTACK: readonly EventType[] = ['attack']

/** Verbs that tell of an attack, or lend their tense to its noun: «تعرضت الدورية لهجوم مسلح», «الهجوم الانتحاري الذي ضرب المسجد». */
export const ATTACK_VERBS: readonly VerbTrigger[] = [
  {
    past: 'هاجم',
    present: 'يهاجم',
    acts: [
      { type: 'attack', needs: { object: 'post', near: 5 }, roles: attackers },
      { type: 'attack', needs: 'nothing', roles: attackers, armed: 'crowd' },
    ],
  },
  ...(
    [
      ['وقع', 'يقع'],
      ['ضرب', 'يضرب'],
      ['هز', 'يهز'],
      ['أودى', 'يودي'],
      ['طال', 'يطال'],
      ['دوى', 'يدوي'],
      ['نجا', 'ينجو'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, light: ATTACK, back: true, pastOnly: true })),
  ...(
    [
      ['ألقى', 'يلقي', 10],
      ['رمى', 'يرمي', 3],
      ['سقط', 'يسقط', 2],
      // Not «أسقطت القوات طائرة تحمل قنابل».
      ['أسقط', 'يسقط', 3],
      ['أطلق', 'يطلق', 3],
    ] as const
  ).map(
    ([past, present, near]): VerbTrigger => ({
      past,
      present,
      acts: [{ type: 'attack', needs: { object: 'missile', near }, roles: attackers }],
      pastOnly: true,
    }),
  ),
  // «انفجرت عبوة ناسفة»; not «انفجر أنبوب غاز».
  { past: 'انفجر', present: 'ينفجر', acts: [{ type: 'attack', needs: { object: 'bomb', near: 4 }, roles: attackers }], pastOnly: true },
  // «فجر انتحاري نفسه»; any other «فجر» is the dawn.
  {
    past: 'فجر',
    present: 'يفجر',
    by: 'نفسه',
    acts: [{ type: 'attack', needs: { object: 'bomb', near: 6 }, roles: attackers }],
    pastOnly: true,
  },
  // «اخترق قراصنة خوادم …»
  { past: 'اخترق', present: 'يخترق', acts: [{ type: 'attack', needs: { object: 'system', near: 4 }, roles: attackers }], pastOnly: true },
  { past: 'قصف', present: 'يقصف', acts: [{ type: 'attack', needs: 'place', roles: attackers }] },
  { past: 'أغار', present: 'يغير', by: 'علي', acts: [{ type: 'attack', needs: 'nothing', roles: attackers }], pastOnly: true },
  // «استهدفت طائرة مسيرة محطة …»: the police aim at rings too.
  { past: 'استهدف', present: 'يستهدف', acts: [{ type: 'attack', needs: 'nothing', roles: attackers, armed: 'arms' }], pastOnly: true },
  // «استهدفت فئات خارجة عن القانون مقار الشرطة»
  {
    past: 'استهدف',
    present: 'يستهدف',
    acts: [{ type: 'attack', needs: { object: 'post', near: 7 }, roles: attackers, armed: 'group' }],
    pastOnly: true,
  },
  // «أطلق مسلحون النار على …»: the police shoot too.
  ...(
    [
      ['أطلق', 'يطلق', 'النار', 'people'],
      ['أطلق', 'يطلق', 'الرصاص', 'people'],
      ['فتح', 'يفتح', 'النار', 'people'],
      ['أضرم', 'يضرم', 'النار', 'arson'],
      ['أضرم', 'يضرم', 'النيران', 'arson'],
      ['أشعل', 'يشعل', 'النار', 'arson'],
      ['أشعل', 'يشعل', 'النيران', 'arson'],
      ['أحرق', 'يحرق', undefined, 'arson'],
    ] as const
  ).map(
    ([past, present, by, armed]): VerbTrigger => ({
      past,
      present,
      ...(by && { by }),
      acts: [{ type: 'attack', needs: 'nothing', roles: attackers, armed }],
      pastOnly: armed === 'people',
    }),
  ),
  // «طعن شاب ثلاثة من المصلين»; lawyers contest judgements with it.
  {
    past: 'طعن',
    present: 'يطعن',
    acts: [{ type: 'attack', needs: 'nothing', roles: attackers, armed: 'people' }],
    pastOnly: true,
  },
  {
    past: 'اغتال',
    present: 'يغتال',
    acts: [
      { type: 'attack', needs: { object: 'custody', near: 6 }, roles: attackers },
      { type: 'attack', needs: 'person', roles: attackers },
    ],
    pastOnly: true,
  },
  { past: 'أقدم', present: 'يقدم', by: 'علي', light: ATTACK, pastOnly: true },
  { past: 'تعرض', present: 'يتعرض', light: ATTACK, each: true },
]

/** What an attack is that says no more than that it is one. */
export const ARMED = wordSet(
  'طعن دهس مزدوج مزدوجا بالسكين بالسلاح بالرصاص بالقنابل إلكتروني إلكترونيا إلكترونية بقنبلة بقنابل بعبوة بسيارة بسكين بصاروخ بصواريخ بطائرة بطائرات بأسلحة بالأسلحة بمسيرة بمسيرات انتحاري انتحاريا انتحارية إرهابي إرهابيا إرهابية مماثل مماثلا مماثلة مسلح مسلحا مسلحة دموي دمويا دموية دام داميا دامي دامية صاروخي صاروخيا صاروخية سيبراني سيبرانيا سيبرانية مباغت مباغتا',
)
/** What goes off in an explosion that is no accident, how many do at once, and what it is like. */
const BLASTS = wordSet('عبوة عبوتين عبوات سيارتين قنبلة قنبلتين لغم مفخخة مفخختين ناسفة انتحاري إرهابي دموي متتالية متزامنة')
/** What an attack in words is. */
const VERBAL = wordSet('حاد حادا حادة لاذع لاذعا إعلامي إعلاميا إعلامية لفظي لفظيا كلامي كلاميا سياسي سياسيا رئيس حكومة وزير')
const WITH_KNIFE = wordSet('سكين بالسكين بسكين سلاح بسلاح بآلة بخنجر بالسلاح')
const NO_SYSTEM = wordSet('هدنة تهدئة وقف اتفاق')
const FIGURE = wordSet('وضع أوضاع طاقات مفاجأة أزمة خلاف غضب سكاني ديمغرافي ديموغرافي معلوماتي شعبي اجتماعي كبير')
const POLICE_RAID = wordSet('للشرطة أمنية للأمن الشرطة بوليسية')
const GUNMEN = wordSet('مسلح مسلحين مجهول مجهولين ملثمين إرهابيين قناص قناصة')

/** Nouns that name an attack. */
export const ATTACK_NOUNS: readonly NounTrigger[] = [
  { singular: 'هجوم', plural: 'هجمات', type: 'attack', roles: attackers, with: ARMED },
  { singular: 'هجوم', plural: 'هجمات', type: 'attack', needs: { object: 'post', near: 4 }, roles: attackers },
  { singular: 'هجوم', plural: 'هجمات', type: 'attack', roles: attackers, without: VERBAL, armed: 'group' },
  { singular: 'اعتداء', plural: 'اعتداءات', type: 'attack', roles: attackers, with: ARMED },
  { singular: 'غارة', plural: 'غارات', type: 'attack', roles: attackers, without: POLICE_RAID },
  { singular: 'تفجير', plural: 'تفجيرات', type: 'attack', roles: attackers, without: FIGURE },
  { singular: 'انفجار', plural: 'انفجارات', type: 'attack', roles: attackers, with: BLASTS },
  { singular: 'انفجار', plural: 'انفجارات', type: 'attack', needs: { object: 'post', near: 6 }, roles: attackers, chance: true },
  { singular: 'انفجار', plural: 'انفجارات', type: 'attack', roles: attackers, without: FIGURE, chance: true },
  { singular: 'طعن', type: 'attack', roles: attackers, with: WITH_KNIFE },
  { singular: 'طعن', type: 'attack', roles: attackers, armed: 'people', masdar: true },
  { singular: 'إطلاق', type: 'attack', roles: attackers, just: wordSet('نار رصاص') },
  { singular: 'رصاص', type: 'attack', roles: attackers, just: GUNMEN },
  { singular: 'كمين', type: 'attack', roles: attackers, with: wordSet('مسلح مسلحا استهدف لقافلة لدورية لرتل لقوة للجيش للشرطة') },
  { singular: 'محاولة', type: 'attack', roles: attackers, just: wordSet('اغتيال') },
  { singular: 'استهداف', type: 'attack', needs: { object: 'post', near: 3 }, roles: attackers, masdar: true },
  { singular: 'إلقاء', type: 'attack', needs: { object: 'missile', near: 3 }, roles: attackers, masdar: true },
  { singular: 'رمي', type: 'attack', needs: { object: 'missile', near: 3 }, roles: attackers, masdar: true },
  { singular: 'سقوط', type: 'attack', needs: { object: 'missile', near: 2 }, roles: attackers, masdar: true },
  { singular: 'قصف', type: 'attack', roles: attackers },
  { singular: 'اختراق', plural: 'اختراقات', type: 'attack', roles: attackers, without: NO_SYSTEM },
  { singular: 'عملية', plural: 'عمليات', type: 'attack', roles: attackers, just: wordSet('انتحارية إرهابية تفجيرية طعن دهس') },
  { singular: 'حادث', plural: 'حوادث', type: 'attack', roles: attackers, just: wordSet('طعن') },
  ...['إحراق', 'إضرام'].map((singular): NounTrigger => ({ singular, type: 'attack', roles: attackers, armed: 'arson', masdar: true })),
]

/** What explodes or burns by accident. */
export const ACCIDENT = wordSet(
  'غاز الغاز أنبوب أنابيب خزان صهريج وقود الوقود محول مرفأ المرفأ مصنع مفرقعات ألعاب بركان نيزك عرضي تماس خلل بطارية إطار حريق',
)

/** What an attack is told to be before it is one: foiled, planned, attempted. */
export const FOILED = wordSet(
  'إحباط إفشال إجهاض منع وقف تنفيذ التخطيط تخطيط الإعداد إعداد لإعداد التحضير تحضير محاولة محاولات مخطط مخططا مخططات لتنفيذ بتنفيذ بالتخطيط للتخطيط لشن تهديد تهديدات خطر قبيل مكافحة',
)
