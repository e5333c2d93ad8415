/**
 * Topics that no fixed words name: a border crossed «خلسة», a World Cup to be secured, «العلاقات السعودية الإيرانية».
 *
 * @module
 */
import { cliticReadings, wordSet } from '../../arabic/clitics'
import { memoByForm } from '../../arabic/memo'
import { countryOf } from '../recognise/nationality'
import type { Sentence } from '../sentences'
import { namedAt, type Scene } from './scene'
import { isOneOf } from './words'

const STEALTH = wordSet('خلسة')
const MANNER = wordSet('طريقة طرق صورة شكل صفة')
const UNLAWFUL = isOneOf(
  wordSet(
    'شرعي شرعية الشرعي الشرعية قانوني قانونية القانوني القانونية مشروع مشروعة المشروع المشروعة نظامي نظامية النظامي النظامية رسمي رسمية',
  ),
)
/** Who crosses a border; what is smuggled over it does not enter by itself. */
const ENTERS = isOneOf(
  wordSet(
    'دخل دخلت دخلوا دخلا يدخل يدخلون دخول دخوله دخولها دخولهم دخولهما لدخول لدخوله لدخولهم لدخولهما بدخول بدخولهم الدخول للدخول بالدخول ودخولهم ودخول الداخلين والدخول',
    'عبر عبروا عبور عبورهم لعبور لعبورهم العبور للعبور اجتاز اجتازوا اجتياز لاجتياز اجتيازهم الاجتياز باجتياز تسلل تسللوا تسللهم التسلل للتسلل بالتسلل لتسلله لتسللهم',
    'مغادرة لمغادرة غادر غادروا المغادرة للمغادرة السفر للسفر الهجرة للهجرة لهجرة الوصول للوصول وصلوا وصولهم',
    'يقيمون يقيم الإقامة إقامة بالإقامة لإقامتهم إقامتهم إقامته تواجد تواجدهم لتواجدهم المتواجدين متواجدين',
  ),
)
const LAND = isOneOf(
  wordSet(
    'الأراضي أراضي للأراضي البلاد بلادنا للبلاد الحدود حدود للحدود التراب للتراب السواحل المملكة للمملكة السلطنة للسلطنة الدولة للدولة القطر أوروبا بأوروبا البحر إقليم الإقليم',
  ),
)
/** How far before the manner the crossing is told. */
const CROSSING_REACH = 9

const EVENTS = wordSet('مونديال المونديال أولمبياد الأولمبياد الأولمبية خليجي')
const CUP = wordSet('كأس كؤوس')
const OF_CUP = isOneOf(wordSet('العالم أمم الأمم إفريقيا آسيا العرب الخليج أوروبا القارات'))
/** What makes an event one to be secured. */
const SECURED = isOneOf(
  wordSet(
    'تأمين لتأمين وتأمين بتأمين تأمينه تأمينها لتأمينها وتأمينها التأمين تؤمن يؤمن إنجاح لإنجاح وإنجاح بإنجاح أمن لأمن وأمن بأمن أمني أمنية الأمني الأمنية والأمنية والأمني أمنيا',
    'الاستعدادات استعدادات للاستعدادات استعدادا لاستضافة لتنظيم استضافة تنظيم احتضان لاحتضان التحضيرات تحضيرات تحضيرا جاهزية',
  ),
)
const SECURED_REACH = 12

const RELATIONS = wordSet(
  'العلاقات علاقات العلاقة التعاون تعاون الشراكة المباحثات المحادثات مباحثات محادثات التقارب الحوار اللجنة لجنة القمة',
)
/** How far behind «العلاقات» the two countries are named. */
const RELATIONS_REACH = 6
const JOINS = isOneOf(wordSet('- و الأمنية الأمني الثنائية الدبلوماسية الاستراتيجية العسكرية العسكري المشتركة'))

type Anchor = 'stealth' | 'manner' | 'event' | 'cup' | 'relations'
/** What a form, with its proclitics, can begin; null for nothing. */
const anchorOf = memoByForm((form): Anchor | null => {
  for (const { base } of cliticReadings(form)) {
    if (STEALTH.has(base)) return 'stealth'
    if (MANNER.has(base)) return 'manner'
    if (EVENTS.has(base)) return 'event'
    if (CUP.has(base)) return 'cup'
    if (RELATIONS.has(base)) return 'relations'
  }
  return null
})

/** What a pattern finds: a topic and its tokens, from `first` up to, not including, `last`. */
export interface TopicPattern {
  readonly topic: string
  readonly first: number
  readonly last: number
}

/** «دخولهم الأراضي اللبنانية خلسة»: the crossing told before the manner of it. */
function crossing(scene: Scene, { first }: Sentence, at: number, last: number): TopicPattern | null {
  let land = false
  for (let k = at - 1; k >= Math.max(first, at - CROSSING_REACH); k--) {
    land ||= LAND(scene.tokens, k) || namedAt(scene, k)?.kind === 'place'
    if (ENTERS(scene.tokens, k) && land) return { topic: 'irregular-migration', first: k, last }
  }
  return null
}

/** «لإنجاح بطولة كأس العالم»: a great event, and what is done for its security or for holding it. */
function secured(scene: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  for (let k = Math.max(first, at - SECURED_REACH); k < Math.min(last, at + SECURED_REACH); k++)
    if (SECURED(scene.tokens, k) && !namedAt(scene, k))
      return { topic: 'major-event-security', first: Math.min(k, at), last: Math.max(k, at) + 1 }
  return null
}

/** «العلاقات السعودية-الإيرانية»: what binds two countries, by their adjectives. */
function relations({ tokens }: Scene, { last }: Sentence, at: number): TopicPattern | null {
  let one: string | undefined
  for (let k = at + 1; k < Math.min(last, at + RELATIONS_REACH); k++) {
    const form = tokens.form[k] as string
    const country = countryOf(form) ?? (form.startsWith('و') ? countryOf(form.slice(1)) : undefined)
    if (country === undefined && !JOINS(tokens, k)) return null
    if (country !== undefined && one !== undefined && country !== one) return { topic: 'bilateral-relations', first: at, last: k + 1 }
    one ??= country
  }
  return null
}

/** The topic that the words around a token name; null for none. */
export function patternAt(scene: Scene, sentence: Sentence, at: number): TopicPattern | null {
  const { tokens } = scene
  switch (anchorOf(tokens, at)) {
    case 'stealth':
      return crossing(scene, sentence, at, at + 1)
    case 'manner':
      return tokens.form[at + 1] === 'غير' && at + 2 < sentence.last && UNLAWFUL(tokens, at + 2)
        ? crossing(scene, sentence, at, at + 3)
        : null
    case 'event':
      return secured(scene, sentence, at)
    case 'cup':
      return at + 1 < sentence.last && OF_CUP(tokens, at + 1) ? secured(scene, sentence, at) : null
    case 'relations':
      return relations(scene, sentence, at)
    default:
      return null
  }
}
