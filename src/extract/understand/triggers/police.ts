/**
 * Police work: arrests, seizures, operations.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import type { Frame, NounTrigger, Roles, VerbTrigger } from './types'

const police: Roles = { subject: 'agent', object: 'target', partner: 'participant' }

const arrest: Frame = { type: 'arrest', needs: { object: 'custody' }, roles: police }
const seizure: Frame = { type: 'seizure', needs: { object: 'haul' }, roles: police }
/** What is taken back: «استرجعت … ثلاث بنادق»; not «استعادت السيطرة على …», nor the stolen car given back. */
const recovery: Frame = { type: 'seizure', needs: { object: 'spoils', near: 12 }, roles: police }
const dismantling: Frame = { type: 'operation', needs: { object: 'network' }, roles: police }
const raid: Frame = { type: 'operation', needs: { object: 'premises' }, roles: police }
const rescue: Frame = { type: 'operation', needs: { object: 'custody' }, roles: police }
const interception: Frame = { type: 'operation', needs: { object: 'vessel' }, roles: police }
const clash = { type: 'operation', roles: police } as const
const killing: Frame = { type: 'operation', needs: { object: 'foe', by: 'علي', near: 8 }, roles: police }
const destruction: Frame = { type: 'operation', needs: { object: 'den', near: 14 }, roles: police }
const defusing: Frame = { type: 'operation', needs: { object: 'bomb', near: 8 }, roles: police }
/** «اقتحم مسلحون مقر …»: those who break in are no police. */
const stormed = (needs: Frame['needs']): Frame => ({ type: 'attack', needs, roles: { subject: 'target', object: 'target' }, armed: 'men' })
const release: Frame = { type: 'operation', needs: { object: 'captive', near: 6 }, roles: police }
const thwartedPlot: Frame = { type: 'operation', needs: { object: 'plot' }, roles: police }
/** «أحبطت شبكة لتهريب …» */
const thwartedNetwork: Frame = { type: 'operation', needs: { object: 'network', near: 14 }, roles: police }
const thwartedSmuggling: Frame = { type: 'seizure', needs: { object: 'smuggling' }, roles: police }

const OUTCOMES = ['arrest', 'seizure', 'operation'] as const

/** Verbs that tell of police work. */
export const POLICE_VERBS: readonly VerbTrigger[] = [
  { past: 'أوقف', present: 'يوقف', acts: [arrest] },
  // Nothing but people is ever the object of this one.
  { past: 'اعتقل', present: 'يعتقل', acts: [arrest, { ...arrest, needs: 'nothing' }] },
  { past: 'احتجز', present: 'يحتجز', acts: [arrest, seizure] },
  { past: 'ألقى', present: 'يلقي', acts: [{ ...arrest, needs: { object: 'grip' } }] },
  { past: 'قبض', present: 'يقبض', acts: [arrest] },
  // The Tunisian press: «احتفظت الفرقة بشخصين».
  { past: 'احتفظ', present: 'يحتفظ', acts: [{ ...arrest, needs: { object: 'custody', by: 'ب' } }] },
  {
    past: 'أطاح',
    present: 'يطيح',
    acts: [
      { ...dismantling, needs: { object: 'network', by: 'ب' } },
      { ...arrest, needs: { object: 'custody', by: 'ب' } },
    ],
  },
  {
    past: 'أوقع',
    present: 'يوقع',
    acts: [
      { ...dismantling, needs: { object: 'network', by: 'ب', near: 8 } },
      { ...arrest, needs: { object: 'custody', by: 'ب', near: 8 } },
    ],
    pastOnly: true,
  },
  { past: 'شل', present: 'يشل', acts: [{ ...dismantling, needs: { object: 'network', near: 8 } }] },
  { past: 'أمسك', present: 'يمسك', acts: [{ ...arrest, needs: { object: 'custody', by: 'ب', near: 10 } }] },
  { past: 'اقتاد', present: 'يقتاد', acts: [{ ...arrest, needs: { object: 'custody', near: 10 } }] },
  // «وضعت الشرطة يدها على 3 أطنان …»
  { past: 'وضع', present: 'يضع', by: 'يدها', acts: [seizure] },
  { past: 'اشتبك', present: 'يشتبك', acts: [{ ...clash, needs: { object: 'foe', near: 10 } }] },
  { past: 'سقط', present: 'يسقط', acts: [{ ...arrest, needs: { object: 'grip' } }] },
  { past: 'ضبط', present: 'يضبط', acts: [seizure, arrest] },
  { past: 'حجز', present: 'يحجز', acts: [seizure] },
  { past: 'صادر', present: 'يصادر', acts: [seizure] },
  { past: 'عثر', present: 'يعثر', acts: [seizure] },
  ...(
    [
      ['استرجع', 'يسترجع'],
      ['استرد', 'يسترد'],
      ['استعاد', 'يستعيد'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, acts: [recovery] })),
  // The Egyptian press: «تحفظت على المتهم»; what it says so of («المضبوطات») has been seized before.
  { past: 'تحفظ', present: 'يتحفظ', acts: [{ ...arrest, needs: { object: 'custody', by: 'علي', near: 8 } }] },
  { past: 'فكك', present: 'يفكك', acts: [dismantling, defusing] },
  { past: 'أبطل', present: 'يبطل', acts: [defusing] },
  { past: 'داهم', present: 'يداهم', acts: [raid] },
  { past: 'دهم', present: 'يدهم', acts: [raid] },
  {
    past: 'اقتحم',
    present: 'يقتحم',
    acts: [stormed({ object: 'post', near: 6 }), stormed({ object: 'premises' }), raid, { ...raid, needs: 'place' }],
  },
  { past: 'اعترض', present: 'يعترض', acts: [interception] },
  { past: 'أحبط', present: 'يحبط', acts: [thwartedSmuggling, thwartedPlot, thwartedNetwork] },
  { past: 'أجهض', present: 'يجهض', acts: [thwartedSmuggling, thwartedPlot] },
  { past: 'أفشل', present: 'يفشل', acts: [thwartedSmuggling, thwartedPlot] },
  { past: 'تصدى', present: 'يتصدى', acts: [{ ...thwartedPlot, needs: { object: 'plot', by: 'ل', near: 6 } }] },
  { past: 'قضى', present: 'يقضي', acts: [killing], pastOnly: true },
  { past: 'دمر', present: 'يدمر', acts: [destruction] },
  { past: 'اكتشف', present: 'يكتشف', acts: [destruction, { ...dismantling, needs: { object: 'network', near: 8 } }] },
  // «وضعت حدا لنشاط شبكة …»
  {
    past: 'وضع',
    present: 'يضع',
    by: 'حدا',
    acts: [
      { ...dismantling, needs: { object: 'network', near: 16 } },
      { ...arrest, needs: { object: 'custody', near: 16 } },
    ],
  },
  { past: 'حرر', present: 'يحرر', acts: [release] },
  { past: 'قتل', present: 'يقتل', acts: [{ ...clash, needs: { object: 'militant', near: 12 } }], pastOnly: true },
  { past: 'حيد', present: 'يحيد', acts: [{ ...clash, needs: { object: 'militant', near: 12 } }] },
  { past: 'أنقذ', present: 'ينقذ', acts: [rescue] },
  { past: 'نفذ', present: 'ينفذ', light: ['operation', 'training', 'arrest', 'attack'], back: true },
  { past: 'شن', present: 'يشن', light: ['operation', 'attack'], back: true },
  { past: 'باشر', present: 'يباشر', light: ['operation', 'visit', 'training'] },
  { past: 'أنجز', present: 'ينجز', light: ['operation'], back: true },
  { past: 'استهدف', present: 'يستهدف', light: ['operation', 'attack'], back: true },
  ...(
    [
      ['أسفر', 'يسفر'],
      ['أفضى', 'يفضي'],
      ['انتهى', 'ينتهي'],
      ['نتج', 'ينتج'],
      ['أثمر', 'يثمر'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, light: OUTCOMES, each: true, back: true })),
  ...(
    [
      ['تكلل', 'يتكلل'],
      ['توج', 'يتوج'],
      ['كلل', 'يكلل'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, light: [...OUTCOMES, 'signing'], each: true, back: true })),
  ...(
    [
      ['أسهم', 'يسهم'],
      ['ساهم', 'يساهم'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, light: OUTCOMES, each: true, pastOnly: true })),
  { past: 'مكن', present: 'يمكن', light: ['arrest', 'seizure'], each: true, back: true, pastOnly: true },
  ...(
    [
      ['نجح', 'ينجح'],
      ['تمكن', 'يتمكن'],
      ['أفلح', 'يفلح'],
      ['استطاع', 'يستطيع'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, light: OUTCOMES, each: true })),
]

/** What police do that an operation can be of: «عملية مداهمة», «عمليات التفتيش». */
const POLICE_WORK = wordSet('تفتيش مداهمة دهم تمشيط إنزال كمين إنقاذ مطاردة ملاحقة تعقب اقتحام تدخل إحباط تفكيك نوعي')

/** Who may be anybody's: «مقتل عنصر أمن», «مقتل قيادي». */
const NOT_FOUGHT = wordSet('عنصر عنصرين عناصر قيادي قياديين مهاجم')

/** What has been seized before it is kept: «التحفظ على المضبوطات». */
const KEPT = wordSet('مضبوطات عليها عليه')
/** What comes to light that is no ring: «الكشف عن هوية …», «عن خيوط القضية». */
const NO_RING = wordSet('خيوط خيط مجموعة هوية ملابسات جماعة تنظيم')

/** Nouns that name police work. */
export const POLICE_NOUNS: readonly NounTrigger[] = [
  { singular: 'توقيف', plural: 'توقيفات', type: 'arrest', needs: { object: 'custody' }, roles: police, masdar: true },
  { singular: 'إيقاف', type: 'arrest', needs: { object: 'custody' }, roles: police, masdar: true },
  { singular: 'اعتقال', plural: 'اعتقالات', type: 'arrest', needs: { object: 'custody' }, roles: police, masdar: true },
  { singular: 'احتجاز', type: 'arrest', needs: { object: 'custody' }, roles: police, without: wordSet('رهينة رهائن'), masdar: true },
  { singular: 'قبض', type: 'arrest', needs: { object: 'custody' }, roles: police, masdar: true },
  // Nobody but people is taken hold of.
  { singular: 'قبض', type: 'arrest', needs: 'nothing', roles: police, with: wordSet('على'), masdar: true },
  { singular: 'موقوف', plural: 'موقوفين', type: 'arrest', roles: police, listing: true },
  { singular: 'معتقل', plural: 'معتقلين', type: 'arrest', roles: police, listing: true },
  { singular: 'حجز', type: 'seizure', needs: { object: 'haul' }, roles: police, masdar: true },
  { singular: 'عثور', type: 'seizure', needs: { object: 'haul' }, roles: police, with: wordSet('على'), masdar: true },
  { singular: 'استرجاع', type: 'seizure', needs: recovery.needs, roles: police, masdar: true },
  { singular: 'استرداد', type: 'seizure', needs: recovery.needs, roles: police, masdar: true },
  { singular: 'استعادة', type: 'seizure', needs: recovery.needs, roles: police, masdar: true },
  {
    singular: 'تحفظ',
    type: 'seizure',
    needs: { object: 'haul', near: 3 },
    roles: police,
    with: wordSet('على'),
    without: KEPT,
    masdar: true,
  },
  { singular: 'تحفظ', type: 'arrest', needs: { object: 'custody', near: 8 }, roles: police, with: wordSet('على'), masdar: true },
  {
    singular: 'قضاء',
    type: 'operation',
    needs: { object: 'foe', near: 6 },
    roles: police,
    with: wordSet('على عليه عليها عليهم عليهما'),
    masdar: true,
  },
  { singular: 'تحييد', type: 'operation', needs: { object: 'foe', near: 4 }, roles: police, masdar: true },
  { singular: 'تصفية', type: 'operation', needs: { object: 'foe', near: 3 }, roles: police, masdar: true },
  { singular: 'مقتل', type: 'operation', needs: { object: 'foe', near: 3 }, roles: police, without: NOT_FOUGHT, masdar: true },
  { singular: 'تدمير', type: 'operation', needs: { object: 'den', near: 3 }, roles: police, masdar: true },
  { singular: 'وضع', type: 'operation', needs: { object: 'network', near: 6 }, roles: police, with: wordSet('حد'), masdar: true },
  { singular: 'وضع', type: 'arrest', needs: { object: 'custody', near: 6 }, roles: police, with: wordSet('حد'), masdar: true },
  { singular: 'تحرير', type: 'operation', needs: { object: 'captive', near: 4 }, roles: police, masdar: true },
  { singular: 'إيقاع', type: 'operation', needs: { object: 'network', by: 'ب', near: 3 }, roles: police, masdar: true },
  { singular: 'إيقاع', type: 'arrest', needs: { object: 'custody', by: 'ب', near: 3 }, roles: police, masdar: true },
  { singular: 'إطاحة', type: 'operation', needs: { object: 'network' }, roles: police, masdar: true },
  { singular: 'إطاحة', type: 'arrest', needs: { object: 'custody' }, roles: police, masdar: true },
  { singular: 'مصادرة', type: 'seizure', needs: { object: 'haul' }, roles: police, masdar: true },
  { singular: 'ضبط', type: 'seizure', needs: { object: 'haul' }, roles: police, masdar: true },
  { singular: 'ضبط', type: 'arrest', needs: { object: 'custody' }, roles: police, masdar: true },
  { singular: 'إحباط', type: 'seizure', needs: { object: 'smuggling' }, roles: police },
  { singular: 'إحباط', type: 'operation', needs: { object: 'plot' }, roles: police },
  { singular: 'إحباط', type: 'operation', needs: { object: 'network', near: 6 }, roles: police },
  { singular: 'إجهاض', type: 'seizure', needs: { object: 'smuggling' }, roles: police },
  { singular: 'إجهاض', type: 'operation', needs: { object: 'plot' }, roles: police },
  { singular: 'إفشال', type: 'seizure', needs: { object: 'smuggling' }, roles: police },
  { singular: 'إفشال', type: 'operation', needs: { object: 'plot' }, roles: police },
  { singular: 'تفكيك', type: 'operation', needs: { object: 'network' }, roles: police, masdar: true },
  { singular: 'تفكيك', type: 'operation', needs: { object: 'bomb', near: 3 }, roles: police, masdar: true },
  { singular: 'إبطال', type: 'operation', needs: { object: 'bomb', near: 4 }, roles: police, masdar: true },
  { singular: 'كشف', type: 'operation', needs: { object: 'network', near: 3 }, roles: police, without: NO_RING, masdar: true },
  { singular: 'اكتشاف', type: 'operation', needs: { object: 'network', near: 3 }, roles: police, without: NO_RING, masdar: true },
  { singular: 'ضرب', type: 'operation', needs: { object: 'network', near: 3 }, roles: police, without: NO_RING, masdar: true },
  { singular: 'إنقاذ', type: 'operation', needs: { object: 'custody' }, roles: police, masdar: true },
  { singular: 'اعتراض', type: 'operation', needs: { object: 'vessel' }, roles: police, masdar: true },
  { singular: 'رصد', type: 'operation', needs: { object: 'vessel', near: 3 }, roles: police },
  { singular: 'إنزال', type: 'operation', roles: police, with: wordSet('جوي جويا') },
  { singular: 'مداهمة', plural: 'مداهمات', type: 'operation', roles: police },
  { singular: 'طوق', plural: 'أطواق', type: 'operation', roles: police, with: wordSet('أمني أمنيا أمنية') },
  { singular: 'تدابير', type: 'operation', roles: police, with: wordSet('أمنية') },
  { singular: 'مأمورية', type: 'operation', roles: police },
  { singular: 'سقوط', type: 'arrest', needs: { object: 'grip' }, roles: police, masdar: true },
  {
    singular: 'عملية',
    plural: 'عمليات',
    type: 'operation',
    roles: police,
    of: POLICE_WORK,
    without: wordSet(
      'جراحية قيصرية انتخابية تجارية مالية سلمية سياسية حسابية إرهابية انتحارية تعليمية تربوية إلكترونية تخريبية إجرامية تفجيرية عدائية روتينية إدارية ديمقراطية مصرفية بنكية التفتيش',
    ),
  },
  { singular: 'عملية', type: 'arrest', roles: police, just: wordSet('توقيف إيقاف اعتقال قبض') },
  { singular: 'عملية', type: 'seizure', roles: police, just: wordSet('حجز مصادرة') },
  { singular: 'حملة', plural: 'حملات', type: 'operation', roles: police, with: wordSet('أمنية تمشيطية أمني مداهمات اعتقالات تفتيش') },
  { singular: 'تدخل', type: 'operation', roles: police, with: wordSet('أمني نوعي استباقي') },
]
