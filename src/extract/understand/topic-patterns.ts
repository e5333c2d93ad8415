/**
 * Topics that no fixed words name: a border crossed «خلسة», a World Cup to be secured, «العلاقات السعودية الإيرانية».
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { find, oneOf, oneOfBound, oneOfNouns } from '../../arabic/lists'
import { testByForm } from '../../arabic/memo'
import { countryOf } from '../recognise/nationality'
import type { Sentence } from '../sentences'
import { countryPlace } from './countries'
import { namedAt, type Scene } from './scene'
import { deedAt } from './topic-deeds'
import { tableOf } from './topic-words'

const STEALTH = wordSet('خلسة')
const MANNER = wordSet('طريقة طرق صورة شكل صفة')
const UNLAWFUL = oneOf(
  'شرعي شرعية الشرعي الشرعية قانوني قانونية القانوني القانونية مشروع مشروعة المشروع المشروعة نظامي نظامية النظامي النظامية رسمي رسمية',
)
/** Who crosses a border; what is smuggled over it does not enter by itself. */
const ENTERS = oneOf(
  'دخل دخلت دخلوا دخلا يدخل يدخلون دخول دخوله دخولها دخولهم دخولهما لدخول لدخوله لدخولهم لدخولهما بدخول بدخولهم الدخول للدخول بالدخول ودخولهم ودخول الداخلين والدخول',
  'عبر عبروا عبور عبورهم لعبور لعبورهم العبور للعبور اجتاز اجتازوا اجتياز لاجتياز اجتيازهم الاجتياز باجتياز تسلل تسللوا تسللهم التسلل للتسلل بالتسلل لتسلله لتسللهم',
  'مغادرة لمغادرة غادر غادروا المغادرة للمغادرة السفر للسفر الهجرة للهجرة لهجرة الوصول للوصول وصلوا وصولهم',
  'يقيمون يقيم الإقامة إقامة بالإقامة لإقامتهم إقامتهم إقامته تواجد تواجدهم لتواجدهم المتواجدين متواجدين',
)
const LAND = oneOf(
  'الأراضي أراضي للأراضي البلاد بلادنا للبلاد الحدود حدود للحدود التراب للتراب السواحل المملكة للمملكة السلطنة للسلطنة الدولة للدولة القطر أوروبا بأوروبا البحر إقليم الإقليم',
)
/** How far before the manner the crossing is told. */
const CROSSING_REACH = 9

const EVENTS = wordSet('مونديال المونديال أولمبياد الأولمبياد الأولمبية خليجي')
const CUP = wordSet('كأس كؤوس')
const OF_CUP = oneOf('العالم أمم الأمم إفريقيا آسيا العرب الخليج أوروبا القارات')
/** What makes an event one to be secured. */
const SECURED = oneOf(
  'تأمين لتأمين وتأمين بتأمين تأمينه تأمينها لتأمينها وتأمينها التأمين تؤمن يؤمن إنجاح لإنجاح وإنجاح بإنجاح أمن لأمن وأمن بأمن أمني أمنية الأمني الأمنية والأمنية والأمني أمنيا',
  'الاستعدادات استعدادات للاستعدادات استعدادا لاستضافة لتنظيم استضافة تنظيم احتضان لاحتضان التحضيرات تحضيرات تحضيرا جاهزية',
)
const SECURED_REACH = 12

const RELATIONS = wordSet(
  'العلاقات علاقات العلاقة التعاون تعاون الشراكة المباحثات المحادثات مباحثات محادثات التقارب الحوار اللجنة لجنة القمة',
)
/** How far behind «العلاقات» the two countries are named. */
const RELATIONS_REACH = 6
const JOINS = oneOf('- و الأمنية الأمني الثنائية الدبلوماسية الاستراتيجية العسكرية العسكري المشتركة')

const BETWEEN = wordSet('بين')

const MIGRATION = wordSet('الهجرة')
const BOAT = wordSet('قارب قاربا قوارب القارب زورق زورقا زوارق الزورق مركب مركبا مراكب المركب')
/** Who sails there in a boat is no fisherman. */
const TO_EUROPE = oneOfNouns('أوروبا أوروبية إيطاليا إيطالية إسبانيا إسبانية اليونان يونانية مالطا قبرص كناري لامبيدوزا')
const TOWARDS = wordSet('إلى نحو باتجاه صوب اتجاه بلوغ')
const BOAT_REACH = 14

const DELEGATION = wordSet('وفد وفدا الوفد ملحق الملحق')
const DELEGATION_REACH = 4
/** What a delegation is there for. */
const RECEIVED = oneOfBound(
  'استقبل استقبلت يستقبل تستقبل استقبال زار زارت يزور تزور زيارة التقى التقت لقاء اللقاء بحث بحثت يبحث مباحثات محادثات التعاون تعاون',
)

const SIDES = wordSet('الجيشين الحكومتين الشعبين الجانبين الطرفين الوزارتين الشرطتين الرئيسين الوزيرين المسؤولين')
const VISIT = wordSet('زيارته زيارتها زيارتهما زيارتهم')

type Anchor = 'stealth' | 'manner' | 'event' | 'cup' | 'relations' | 'between' | 'migration' | 'boat' | 'delegation' | 'sides' | 'visit'
/** What a form, with its proclitics, can begin; null for nothing. */
const anchorOf = tableOf<Anchor>([
  [STEALTH, 'stealth'],
  [MANNER, 'manner'],
  [EVENTS, 'event'],
  [CUP, 'cup'],
  [RELATIONS, 'relations'],
  [BETWEEN, 'between'],
  [MIGRATION, 'migration'],
  [BOAT, 'boat'],
  [DELEGATION, 'delegation'],
  [SIDES, 'sides'],
  [VISIT, 'visit'],
])

/** How far behind «بين» the second of two countries is named. */
const BETWEEN_REACH = 5
const EACH = oneOf('كل كلا')
const CAPITALS = wordSet(
  'الرباط تونس طرابلس نواكشوط القاهرة الخرطوم مقديشو الرياض أبوظبي الدوحة مسقط صنعاء بغداد دمشق بيروت عمان طهران أنقرة باريس مدريد لشبونة روما برلين بروكسل لاهاي برن فيينا لندن دبلن كوبنهاغن ستوكهولم أوسلو هلسنكي وارسو براغ بودابست أثينا نيقوسيا فاليتا كييف موسكو',
  'واشنطن أوتاوا برازيليا بكين طوكيو سيول نيودلهي كابول كابل جاكرتا سنغافورة كانبيرا أبوجا نيامي باماكو داكار واغادوغو نجامينا نيروبي كيغالي كمبالا بريتوريا',
)
const DEALS = oneOfNouns(
  'علاقات علاقة تعاون شراكة مباحثات محادثات تقارب حوار اتفاق اتفاقية تفاهم تنسيق روابط قمة',
  'خلاف خلافات أزمة توتر توترات مفاوضات تصعيد وساطة مصالحة قطيعة',
)
/** How far before «بين» it is told what is between them. */
const DEALS_REACH = 5

const FIELD_OF_TALKS = oneOf(
  'قضية قضيتي قضيتا قضايا ملف ملفي ملفا ملفات مجال مجالي مجالات موضوع موضوعي موضوعات مواضيع مسألة مسألتي مسائل أزمة تحدي تحديات ظاهرة أمواج موجات ضغط ضغوط وقف كبح ضبط الحد سياسة سياسات',
  'الأمن والأمن أمن الأمنية الإرهاب والإرهاب التهريب والتهريب المخدرات الحدود والحدود الجريمة اللجوء واللجوء الإتجار الاتجار بالبشر التطرف',
)
const OF_OFFICE = oneOf(
  'وزير وزيرة وزارة كاتب مدير مديرة مديرية إدارة دائرة مصلحة مكتب هيئة منظمة لجنة وكالة مفوض مفوضة رئيس الجوازات والجوازات الهجرة النبوية',
)
const OFFICE_REACH = 6

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

/** The country or the capital that a token begins to name, by which of the two sides is told apart; undefined for none. */
const sideAt = (scene: Scene, k: number): string | undefined => {
  const named = namedAt(scene, k)
  if (named?.kind !== 'place' || named.first !== k) return undefined
  return countryPlace(scene, k) ?? (CAPITALS.has(foldText(named.ref.name)) ? named.ref.name : undefined)
}

/** «التفاهم بين مدريد والرباط», «خلاف … بين المغرب وإسبانيا»: what is between two countries, by their names or their capitals. */
function between(scene: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  let told = -1
  for (let k = at - 1; k >= Math.max(first, at - DEALS_REACH) && told < 0; k--) if (DEALS(scene.tokens, k)) told = k
  if (told < 0) return null
  // «بين قوات من المغرب وفرنسا» is between services.
  const from = EACH(scene.tokens, at + 1) ? at + 3 : at + 1
  let one: string | undefined
  for (let k = from; k < Math.min(last, from + BETWEEN_REACH) && (k === from || one !== undefined); k++) {
    const side = sideAt(scene, k)
    if (side !== undefined && one !== undefined && side !== one) return { topic: 'bilateral-relations', first: told, last: k + 1 }
    one ??= side
  }
  return null
}

/** «قضيتي الأمن والهجرة»: migration among what is talked over; not in the name of an office, nor where it is that of the Prophet. */
function migration({ tokens }: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  if (at + 1 < last && OF_OFFICE(tokens, at + 1)) return null
  let field = -1
  for (let k = at - 1; k >= Math.max(first, at - OFFICE_REACH); k--) {
    if (OF_OFFICE(tokens, k)) return null
    if (at - k <= 2 && FIELD_OF_TALKS(tokens, k)) field = k
  }
  return field < 0 ? null : { topic: 'irregular-migration', first: field, last: at + 1 }
}

/** «التعاون بين الجيشين القطري واللبناني»: the two sides, by their adjectives. */
function sides(scene: Scene, sentence: Sentence, at: number): TopicPattern | null {
  const told = find(scene.tokens, Math.max(sentence.first, at - DEALS_REACH), at, DEALS)
  const found = told < 0 ? null : relations(scene, sentence, at)
  return found && { ...found, first: told }
}

/** «في إطار زيارته إلى قطر، التقى وزير الدفاع القطري»: a guest abroad meets an official there. */
function abroad(scene: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  const { tokens } = scene
  if (find(tokens, first, last, MET) < 0) return null
  let country: string | undefined
  for (let k = at + 1; k < last; k++) {
    if (country === undefined) {
      if (k > at + VISIT_REACH) return null
      country = countryPlace(scene, k)
    } else if (isOfThat(tokens, k, country)) return { topic: 'bilateral-relations', first: at, last: k + 1 }
  }
  return null
}

const MET = oneOfBound('التقى التقت إلتقى اجتمع اجتمعت بحث بحثت ناقش ناقشت لقاء لقاءات استقبله استقبل مباحثات محادثات')
const VISIT_REACH = 6
const isOfThat = (tokens: Scene['tokens'], k: number, country: string): boolean => countryOf(tokens.form[k] as string) === country

/** «على متن قارب متجه إلى إيطاليا»: who sails for Europe. */
function sailing({ tokens }: Scene, { last }: Sentence, at: number): TopicPattern | null {
  const there = find(tokens, at + 1, Math.min(last, at + BOAT_REACH), TO_EUROPE)
  for (let k = there - 1; k > Math.max(at, there - 3); k--)
    if (TOWARDS.has(tokens.form[k] as string)) return { topic: 'irregular-migration', first: at, last: there + 1 }
  return null
}

/** «الفرنسي», «فرنسيا»: an adjective of a country, whatever its case. */
const isOfCountry = testByForm((form) => (countryOf(form) ?? countryOf(form.replace(/ا$/, ''))) !== undefined)

/** «استقبل … وفدا أمنيا فرنسيا», «الملحق العسكري الإيطالي»: guests who speak for their country. */
function delegation({ tokens }: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  for (let k = at + 1; k < Math.min(last, at + DELEGATION_REACH); k++)
    if (isOfCountry(tokens, k))
      return find(tokens, first, last, RECEIVED) < 0 ? null : { topic: 'bilateral-relations', first: at, last: k + 1 }
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
    case 'between':
      return between(scene, sentence, at)
    case 'migration':
      return migration(scene, sentence, at)
    case 'boat':
      return sailing(scene, sentence, at)
    case 'delegation':
      return delegation(scene, sentence, at)
    case 'sides':
      return sides(scene, sentence, at)
    case 'visit':
      return abroad(scene, sentence, at)
    default:
      return deedAt(scene, sentence, at)
  }
}
