/**
 * Visits: who goes, where.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import type { Frame, NounTrigger, Roles, VerbTrigger } from './types'

const trip: Roles = { subject: 'guest', object: 'participant', partner: 'participant' }
/** «الوفد الزائر ترأسه فلان»: whoever leads a delegation has come. */
const ledDelegation: readonly Frame[] = [{ type: 'visit', needs: { object: 'delegation' }, roles: trip, suffixed: true }]
const mission: Roles = { subject: 'organizer' }

/** Verbs that tell of a visit. */
export const VISIT_VERBS: readonly VerbTrigger[] = [
  { past: 'زار', present: 'يزور', acts: [{ type: 'visit', needs: 'place', roles: trip }] },
  // «زار وفد من … الكلية الملكية»
  { past: 'زار', present: 'يزور', acts: [{ type: 'visit', needs: { object: 'delegation', near: 3 }, roles: trip }], pastOnly: true },
  { past: 'تفقد', present: 'يتفقد', acts: [{ type: 'visit', needs: 'place', roles: trip }] },
  { past: 'حل', present: 'يحل', acts: [{ type: 'visit', needs: 'place', roles: trip }] },
  { past: 'وصل', present: 'يصل', acts: [{ type: 'visit', needs: 'trip', roles: trip }] },
  { past: 'توجه', present: 'يتوجه', acts: [{ type: 'visit', needs: 'trip', roles: trip }] },
  { past: 'سافر', present: 'يسافر', acts: [{ type: 'visit', needs: 'trip', roles: trip }] },
  { past: 'غادر', present: 'يغادر', light: ['visit'] },
  ...['متوجها', 'متوجهة', 'متجها'].map(
    (by): VerbTrigger => ({ past: 'غادر', present: 'يغادر', by, acts: [{ type: 'visit', needs: 'trip', roles: trip }] }),
  ),
  { past: 'أوفد', present: 'يوفد', acts: [{ type: 'visit', needs: { object: 'delegation' }, roles: mission }] },
  { past: 'قام', present: 'يقوم', light: ['visit', 'operation', 'arrest', 'seizure', 'signing', 'award'] },
  { past: 'أدى', present: 'يؤدي', light: ['visit', 'arrest', 'seizure', 'operation'], each: true },
  // Whoever presides over those who work for him meets nobody.
  {
    past: 'ترأس',
    present: 'يترأس',
    acts: [...ledDelegation, { type: 'meeting', needs: 'counterpart', roles: { subject: 'participant', partner: 'participant' } }],
    light: ['conference', 'award'],
  },
  { past: 'رد', present: 'يرد', light: ['visit'] },
  // The Sudanese press: «سجل المدير زيارة …».
  { past: 'سجل', present: 'يسجل', light: ['visit'], direct: true },
  // «قادت التحريات إلى توقيف …»
  { past: 'قاد', present: 'يقود', light: ['arrest', 'seizure', 'operation'], each: true, by: 'الي' },
  { past: 'قاد', present: 'يقود', acts: ledDelegation, light: ['visit', 'operation'], back: true },
  { past: 'استغرق', present: 'يستغرق', light: ['visit', 'training', 'conference'], back: true },
  { past: 'استمر', present: 'يستمر', light: ['visit', 'training', 'conference'], back: true },
  { past: 'دام', present: 'يدوم', light: ['visit', 'training', 'conference'], back: true },
  { past: 'امتد', present: 'يمتد', light: ['visit', 'training', 'conference'], back: true },
]

/** What a جولة is that leads somewhere, and is no round of talks or of a match. */
const TOUR = wordSet(
  'تفقدية ميدانية رسمية إقليمية خارجية أوروبية إفريقية أفريقية عربية خليجية مغاربية آسيوية عمل استطلاعية تقوده تقودها ستقوده شملت تشمل ستشمل إلى',
)

/** Nouns that name a visit. */
export const VISIT_NOUNS: readonly NounTrigger[] = [
  { singular: 'زيارة', plural: 'زيارات', type: 'visit', roles: trip },
  { singular: 'جولة', plural: 'جولات', type: 'visit', needs: 'place', roles: trip, with: TOUR },
  { singular: 'إيفاد', type: 'visit', needs: { object: 'delegation' }, roles: mission },
]
