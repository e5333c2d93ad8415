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
  { past: 'هاجم', present: 'يهاجم', acts: [{ type: 'attack', needs: { object: 'post', near: 5 }, roles: attackers }] },
  ...(
    [
      ['وقع', 'يقع'],
      ['ضرب', 'يضرب'],
      ['هز', 'يهز'],
      ['أودى', 'يودي'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, light: ATTACK, back: true, pastOnly: true })),
  ...(
    [
      ['ألقى', 'يلقي', 10],
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
  { past: 'قصف', present: 'يقصف', acts: [{ type: 'attack', needs: 'place', roles: attackers }] },
  { past: 'تعرض', present: 'يتعرض', light: ATTACK, each: true },
]

const ARMED = wordSet('انتحاري انتحاريا انتحارية إرهابي إرهابيا إرهابية مسلح مسلحا مسلحة دموي دمويا دموية')
const FIGURE = wordSet('وضع أوضاع طاقات مفاجأة أزمة خلاف غضب')

/** Nouns that name an attack. */
export const ATTACK_NOUNS: readonly NounTrigger[] = [
  { singular: 'هجوم', plural: 'هجمات', type: 'attack', roles: attackers, with: ARMED },
  { singular: 'اعتداء', plural: 'اعتداءات', type: 'attack', roles: attackers, with: ARMED },
  { singular: 'غارة', plural: 'غارات', type: 'attack', roles: attackers, with: wordSet('جوية إسرائيلية أمريكية على') },
  { singular: 'تفجير', plural: 'تفجيرات', type: 'attack', roles: attackers, without: FIGURE },
  { singular: 'عملية', type: 'attack', roles: attackers, just: wordSet('انتحارية إرهابية تفجيرية') },
]

/** What an attack is told to be before it is one: foiled, planned, attempted. */
export const FOILED = wordSet(
  'إحباط إفشال إجهاض منع وقف تنفيذ التخطيط تخطيط الإعداد إعداد لإعداد التحضير تحضير محاولة محاولات مخطط مخططا مخططات لتنفيذ بتنفيذ بالتخطيط للتخطيط لشن شن تهديد تهديدات خطر قبيل مكافحة',
)
