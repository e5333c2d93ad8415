/**
 * Trainings and conferences, and the verbs that hold, open, close and attend.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import type { EventType } from '../../../schema/vocabulary'
import type { NounTrigger, Roles, VerbTrigger } from './types'

const gathering: Roles = { subject: 'organizer', object: 'participant', partner: 'participant' }
const attended: readonly EventType[] = ['training', 'conference']
const any: readonly EventType[] = ['meeting', 'visit', 'signing', 'award', 'arrest', 'seizure', 'operation', 'training', 'conference']
const agenda: readonly EventType[] = ['meeting', 'visit', 'signing', 'award', 'training', 'conference']

const each = (pairs: readonly (readonly [string, string])[], rest: Omit<VerbTrigger, 'past' | 'present'>): VerbTrigger[] =>
  pairs.map(([past, present]) => ({ past, present, ...rest }))

/** Verbs that lend their tense to the noun of what is held. */
export const GATHERING_VERBS: readonly VerbTrigger[] = [
  ...each(
    [
      ['احتضن', 'يحتضن'],
      ['استضاف', 'يستضيف'],
    ],
    { light: ['training', 'conference', 'meeting', 'award'] },
  ),
  ...each(
    [
      ['نظم', 'ينظم'],
      ['أقام', 'يقيم'],
    ],
    { light: ['training', 'conference', 'meeting'], back: true },
  ),
  ...each(
    [
      ['شارك', 'يشارك'],
      ['استفاد', 'يستفيد'],
      ['أطر', 'يؤطر'],
      ['تابع', 'يتابع'],
      ['خضع', 'يخضع'],
    ],
    { light: attended },
  ),
  ...each(
    [
      ['أشرف', 'يشرف'],
      ['رعى', 'يرعى'],
    ],
    { light: [...attended, 'award', 'signing'] },
  ),
  ...each([['حضر', 'يحضر']], { light: ['conference', 'meeting'] }),
  ...each(
    [
      ['شهد', 'يشهد'],
      ['عرف', 'يعرف'],
      ['تخلل', 'يتخلل'],
      ['تضمن', 'يتضمن'],
    ],
    { light: ['meeting', 'signing', 'training', 'conference', 'award', 'attack'], each: true, scene: 'occasion' },
  ),
  ...each(
    [
      ['بدأ', 'يبدأ'],
      ['استهل', 'يستهل'],
      ['ابتدر', 'يبتدر'],
      ['شرع', 'يشرع'],
      ['واصل', 'يواصل'],
      ['أنهى', 'ينهي'],
      ['اختتم', 'يختتم'],
      ['افتتح', 'يفتتح'],
      ['انطلق', 'ينطلق'],
      ['أطلق', 'يطلق'],
    ],
    { light: ['visit', 'training', 'conference', 'operation', 'meeting'], phase: true },
  ),
  ...each(
    [
      ['تم', 'يتم'],
      ['جرى', 'يجري'],
    ],
    { light: any, each: true, scene: 'none', direct: true },
  ),
  { past: 'درب', present: 'يدرب', acts: [{ type: 'training', needs: { object: 'trainee' }, roles: gathering }] },
  { past: 'جاء', present: 'يأتي', light: ['signing', 'award', 'operation', 'meeting'], pastOnly: true },
  ...each(
    [
      ['استعد', 'يستعد'],
      ['اعتزم', 'يعتزم'],
      ['يرتقب', 'يرتقب'],
      ['برمج', 'يبرمج'],
      ['تقرر', 'يتقرر'],
      ['قرر', 'يقرر'],
    ],
    { light: agenda, plans: true },
  ),
  { past: 'اتفق', present: 'يتفق', light: agenda, plans: true, says: 'agreed' },
]

/** What a دورة is that trains. */
const TRAINING = wordSet(
  'تكوينية تدريبية تأهيلية تكوين تدريب تأهيل تخصصية متخصصة تأسيسية متقدمة مكثفة تطبيقية تنشيطية إنعاشية توعوية نظرية ميدانية إعداد مدربين لتأهيل لتدريب لتكوين لإعداد صاعقة قيادات أركان مظليين إسعافات رماية ترقية',
)
/** What a دورة is that sits: of an assembly, or counted. */
const SESSION = wordSet(
  'عادية استثنائية سنوية عامة حالية مقبلة ماضية أولى ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة حادية مجلس جمعية مؤتمر منتدى اجتماعات لجنة',
)

/** Nouns that name a training or a conference. */
export const GATHERING_NOUNS: readonly NounTrigger[] = [
  {
    singular: 'دورة',
    plural: 'دورات',
    type: 'training',
    roles: gathering,
    with: TRAINING,
    about: wordSet('في حول لفائدة لصالح'),
    ofSeries: true,
  },
  { singular: 'برنامج', type: 'training', roles: gathering, with: wordSet('تكويني تدريبي تدريب تكوين') },
  { singular: 'ورشة', plural: 'ورشات', type: 'training', roles: gathering, without: wordSet('صناعية سرية بناء') },
  { singular: 'ورشة', plural: 'ورش', type: 'training', roles: gathering, with: wordSet('عمل تدريبية تكوينية') },
  { singular: 'تمرين', plural: 'تمارين', type: 'training', roles: gathering },
  { singular: 'مناورات', type: 'training', roles: gathering },
  { singular: 'تكوين', type: 'training', needs: { object: 'trainee' }, roles: gathering },
  { singular: 'تكوين', type: 'training', roles: gathering, with: wordSet('متخصص متخصصا لفائدة مستمر مستمرا مشترك مشتركا') },
  { singular: 'تدريب', plural: 'تدريبات', type: 'training', needs: { object: 'trainee' }, roles: gathering },
  {
    singular: 'تدريب',
    plural: 'تدريبات',
    type: 'training',
    roles: gathering,
    with: wordSet('مشترك مشتركا مشتركة عسكرية'),
  },
  { singular: 'مؤتمر', plural: 'مؤتمرات', type: 'conference', roles: gathering, without: wordSet('صحفي صحافي صحفيا صحافيا') },
  { singular: 'ندوة', plural: 'ندوات', type: 'conference', roles: gathering, without: wordSet('صحفية صحافية') },
  { singular: 'منتدى', plural: 'منتديات', type: 'conference', roles: gathering },
  { singular: 'ملتقى', plural: 'ملتقيات', type: 'conference', roles: gathering },
  { singular: 'قمة', type: 'conference', roles: gathering },
  { singular: 'مناظرة', type: 'conference', roles: gathering },
  { singular: 'دورة', type: 'conference', roles: gathering, with: SESSION, counted: true },
  { singular: 'جمعية', type: 'conference', roles: gathering, with: wordSet('عامة') },
]
