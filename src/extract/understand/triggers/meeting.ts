/**
 * Meetings: receptions, talks, working sessions.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import type { Frame, NounTrigger, Roles, VerbTrigger } from './types'

const together: Roles = { subject: 'participant', object: 'participant', partner: 'participant' }
const reception: Roles = { subject: 'host', object: 'guest', partner: 'guest' }

/** «استقبل … في المطار»: whoever is welcomed has come. */
const welcome: Frame = { type: 'visit', needs: 'person', roles: reception, arriving: true }

/** «ستلتئم اللجنة المشتركة»: a body that sits meets. */
const sitting: readonly Frame[] = [{ type: 'meeting', needs: { object: 'body', near: 1 }, roles: together }]

/** Verbs that tell of a meeting. */
export const MEETING_VERBS: readonly VerbTrigger[] = [
  { past: 'استقبل', present: 'يستقبل', acts: [welcome, { type: 'meeting', needs: 'person', roles: reception }] },
  { past: 'التقى', present: 'يلتقي', acts: [{ type: 'meeting', needs: 'person', roles: together }] },
  ...(
    [
      ['اجتمع', 'يجتمع'],
      ['تباحث', 'يتباحث'],
      ['تحادث', 'يتحادث'],
      ['تشاور', 'يتشاور'],
    ] as const
  ).map(([past, present]): VerbTrigger => ({ past, present, acts: [{ type: 'meeting', needs: 'partner', roles: together }] })),
  ...(
    [
      ['بحث', 'يبحث'],
      ['ناقش', 'يناقش'],
      ['استعرض', 'يستعرض'],
    ] as const
  ).map(
    ([past, present]): VerbTrigger => ({
      past,
      present,
      acts: [{ type: 'meeting', needs: 'partner', roles: together }],
      says: 'discussed',
    }),
  ),
  { past: 'عقد', present: 'يعقد', light: ['meeting', 'conference', 'training'], back: true },
  { past: 'انعقد', present: 'ينعقد', acts: sitting, light: ['meeting', 'conference', 'training'], back: true },
  { past: 'التأم', present: 'يلتئم', acts: sitting, light: ['meeting', 'conference'] },
  { past: 'أجرى', present: 'يجري', light: ['meeting', 'visit', 'operation', 'training'], direct: true },
  { past: 'حظي', present: 'يحظى', light: ['meeting'], pastOnly: true },
  { past: 'جمع', present: 'يجمع', light: ['meeting'], back: true },
  { past: 'خصص', present: 'يخصص', light: ['meeting'] },
]

/** Talk, but no meeting. */
const BY_PHONE = wordSet('هاتفية')
/** What is given or done for something in return. */
const IN_RETURN = wordSet('مبلغ مبالغ مقابل ارتكاب ارتكابه ارتكابهم أجر خدمات دفع حصوله حصولهم فدية عمولة مال أموال')

/** Nouns that name a meeting. */
export const MEETING_NOUNS: readonly NounTrigger[] = [
  { singular: 'اجتماع', plural: 'اجتماعات', type: 'meeting', roles: together },
  // «لقاء مبلغ مالي»: in return for it.
  { singular: 'لقاء', plural: 'لقاءات', type: 'meeting', roles: together, without: IN_RETURN },
  { singular: 'لقاء', type: 'meeting', needs: 'person', roles: reception, masdar: true, ofWhom: true, without: IN_RETURN },
  // «خلال اجتماعه مع …»
  { singular: 'اجتماع', type: 'meeting', needs: 'counterpart', roles: together, masdar: true, ofWhom: true },
  { singular: 'مباحثات', type: 'meeting', roles: together, without: BY_PHONE },
  { singular: 'محادثات', type: 'meeting', roles: together, without: BY_PHONE },
  { singular: 'مشاورات', type: 'meeting', roles: together, without: BY_PHONE },
  { singular: 'جلسة', plural: 'جلسات', type: 'meeting', roles: together, with: wordSet('عمل مباحثات محادثات مشاورات') },
  { singular: 'استقبال', plural: 'استقبالات', type: 'meeting', needs: 'person', roles: reception, masdar: true, ofWhom: true },
]
