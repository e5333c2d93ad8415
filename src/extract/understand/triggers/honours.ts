/**
 * Signings and awards.
 *
 * @module
 */
import type { Frame, NounTrigger, Roles, VerbTrigger } from './types'

const signatories: Roles = { subject: 'signatory', object: 'signatory', partner: 'signatory' }
const conferred: Roles = { subject: 'presenter', object: 'recipient', partner: 'recipient' }
const obtained: Roles = { subject: 'recipient', partner: 'presenter' }

const medal = (roles: Roles): Frame[] => [{ type: 'award', needs: { object: 'medal' }, roles }]
const honoured: Frame[] = [{ type: 'award', needs: 'person', roles: conferred }]

/** Verbs that tell of a signing or of an award. */
export const HONOUR_VERBS: readonly VerbTrigger[] = [
  { past: 'وقع', present: 'يوقع', acts: [{ type: 'signing', needs: { object: 'accord' }, roles: signatories }] },
  { past: 'أبرم', present: 'يبرم', acts: [{ type: 'signing', needs: { object: 'accord' }, roles: signatories }] },
  { past: 'أمضى', present: 'يمضي', acts: [{ type: 'signing', needs: { object: 'accord', near: 10 }, roles: signatories }] },
  { past: 'وضع', present: 'يضع', acts: [{ type: 'signing', needs: { object: 'signature' }, roles: signatories }] },
  { past: 'وشح', present: 'يوشح', acts: honoured },
  { past: 'قلد', present: 'يقلد', acts: medal(conferred) },
  { past: 'كرم', present: 'يكرم', acts: honoured },
  { past: 'سلم', present: 'يسلم', acts: medal(conferred) },
  { past: 'منح', present: 'يمنح', acts: medal(conferred) },
  { past: 'أهدى', present: 'يهدي', acts: medal(conferred) },
  { past: 'تسلم', present: 'يتسلم', acts: medal(obtained) },
  { past: 'نال', present: 'ينال', acts: medal(obtained) },
  { past: 'حاز', present: 'يحوز', acts: medal(obtained) },
  { past: 'حصل', present: 'يحصل', acts: medal(obtained) },
]

/** Nouns that name a signing or an award. */
export const HONOUR_NOUNS: readonly NounTrigger[] = [
  { singular: 'توقيع', type: 'signing', needs: { object: 'accord' }, roles: signatories, masdar: true },
  { singular: 'إبرام', type: 'signing', needs: { object: 'accord' }, roles: signatories, masdar: true },
  { singular: 'إمضاء', type: 'signing', needs: { object: 'accord' }, roles: signatories, masdar: true },
  { singular: 'توشيح', type: 'award', needs: 'person', roles: conferred },
  { singular: 'تكريم', type: 'award', needs: 'person', roles: conferred },
  { singular: 'منح', type: 'award', needs: { object: 'medal' }, roles: conferred, masdar: true },
  { singular: 'تقليد', type: 'award', needs: { object: 'medal' }, roles: conferred, masdar: true },
  { singular: 'تسليم', type: 'award', needs: { object: 'medal' }, roles: conferred, masdar: true },
]
