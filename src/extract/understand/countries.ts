/**
 * Which countries the words of an event bring together, for the topics of what countries do with one another.
 *
 * @module
 */

import { readAs, wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { oneOf } from '../../arabic/lists'
import { memoByForm } from '../../arabic/memo'
import { tokenAt } from '../../arabic/tokens'
import type { Authority } from '../../schema/authority'
import type { EventFact, Evidence } from '../../schema/records'
import { countryOf } from '../recognise/nationality'
import { USE } from './lexicon'
import { isCount } from './needs'
import { POLICE } from './same'
import { hasUse, hasWord, lexemeAt, namedAt, type Scene, sentencesWith } from './scene'
import { tradeWord } from './triggers/trade'
import { COMMA, listed } from './words'

/** By authority: the country of each person and organisation by id. */
const homes = new WeakMap<Authority, ReadonlyMap<string, string>>()

/** The country of each person and organisation of an authority, by id. */
export function homesOf(authority: Authority): ReadonlyMap<string, string> {
  const known = homes.get(authority)
  if (known) return known
  const map = new Map<string, string>()
  for (const { id, nationality } of authority.people) if (nationality) map.set(id, nationality)
  for (const { id, country } of authority.organizations) if (country) map.set(id, country)
  homes.set(authority, map)
  return map
}

const COUNTERPART = /^[وفبل]*(ال)?نظير(ه|ها|ته|تها|يه)?$/
const ENVOY = wordSet('سفير السفير سفيرة السفيرة سفيرا سفيري سفراء السفراء قنصل القنصل قنصلة القنصلة قناصل')
const ENVOY_OF = wordSet('الأعمال أعمال بعثة')
const CHARGED_WITH = wordSet('القائم القائمة رئيس رئيسة')
const GOODWILL = wordSet('النوايا')
/** What a form says of countries: which one an adjective names, whether it is «نظيره», and who speaks for another one. */
export const wordAt = memoByForm((form) => ({
  country: countryOf(form),
  counterpart: COUNTERPART.test(form),
  envoy: readAs(form, (base) => ENVOY.has(base)) ? 'envoy' : readAs(form, (base) => ENVOY_OF.has(base)) ? 'of' : null,
}))

/** «السفير المالطي», «القائم بالأعمال», «رئيس بعثة الاتحاد الأوروبي»: who speaks for another country. */
function isEnvoy({ tokens }: Scene, i: number): boolean {
  const { envoy } = wordAt(tokens, i)
  if (envoy === null) return false
  if (envoy === 'of') return i > 0 && CHARGED_WITH.has(tokens.form[i - 1] as string)
  return !GOODWILL.has(tokens.form[i + 1] ?? '')
}

/** Whether a name is that of a service of security: one of its words is of the trade. */
export const namesService = (name: string): boolean =>
  foldText(name)
    .split(' ')
    .some((word) => tradeWord(word) !== null || readAs(word, (base) => SERVICE.has(base)) !== undefined)

/** The country that a place at a token is, where its name is spelt like the adjective of one: إسبانيا, المملكة العربية السعودية; undefined for none. */
export function countryPlace(scene: Scene, i: number): string | undefined {
  const named = namedAt(scene, i)
  if (named?.kind !== 'place') return undefined
  const words = foldText(named.ref.name).split(' ')
  const stem = (words[words.length - 1] as string).replace(/^ال/, '').replace(/[اه]$/, '')
  return countryOf(stem) ?? countryOf(`${stem}ي`)
}

const SERVICE = wordSet(
  'السلطات سلطات المصالح مصالح الأجهزة أجهزة نظيرتها نظيراتها القوات قوات الجيش جيش جيوش البحرية الوكالة وكالة المديرية مديرية المفوضية',
)

/** What is no service of a country though it bears its adjective: «حزب الله اللبناني», «صحيفة لوموند الفرنسية». */
const NO_SERVICE = wordSet(
  'حزب حركة تنظيم جماعة ميليشيا مليشيا ميليشيات مليشيات كتائب خلية عصابة عصابات جبهة فصائل العدو الاحتلال الكيان',
  'شركة مجموعة موقع صحيفة جريدة مجلة قناة تلفزيون إذاعة أنباء الأنباء الإخبارية جامعة معهد بنك مصرف نادي منتخب',
)
/** «الحرس المالي الإيطالي»: a service with an adjective of its own. */
const OWN = wordSet('المالي المدني الوطني الوطنية المدنية الفيدرالية الاتحادية القضائية العسكرية')

/** Whether an adjective of nationality is that of a service, not of those it arrests: «الشرطة الإسبانية». */
function isOfService(scene: Scene, i: number): boolean {
  const { form } = scene.tokens
  const named = namedAt(scene, i)
  if (named?.kind === 'organization') {
    for (let k = named.first; k < named.last; k++) if (readAs(form[k] as string, (base) => NO_SERVICE.has(base))) return false
    return true
  }
  if (hasUse(scene, i - 1, USE.trade) || SERVICE.has(form[i - 1] ?? '')) return true
  return OWN.has(form[i - 1] ?? '') && hasUse(scene, i - 2, USE.trade)
}

/** The country that a token speaks for: by an adjective of nationality, or as one of its services or officials; undefined for none. */
export function countryAt(scene: Scene, i: number, home: ReadonlyMap<string, string>, services: boolean): string | undefined {
  const { country } = wordAt(scene.tokens, i)
  // Alone between commas an adjective tells where somebody is from, not whom he acts for.
  const alone = i > 0 && hasWord(scene, i - 1, COMMA)
  if (country !== undefined && !alone && (!services || isOfService(scene, i))) return country
  const id = namedAt(scene, i)?.ref.id
  return id ? home.get(id) : undefined
}

const isTalked = oneOf(
  'بحث بحثا وبحث وبحثا بحثت وبحثت يبحث تبحث بحثوا ناقش ناقشا وناقش وناقشا ناقشت وناقشت ناقشوا تدارس تدارسا وتدارسا وتدارس تباحث تباحثا وتباحثا وتباحث تباحثت',
  'تناول تناولا وتناول وتناولا تناولت استعرض استعرضا واستعرض واستعرضا استعرضت تطرق تطرقا وتطرق وتطرقا تطرقت اتفق اتفقا واتفق واتفقا التنسيق التعاون',
)

/** The countries that the sentences of an event name, and whether they speak of «نظيره», the one of another. */
export function countriesOf(scene: Scene, event: EventFact): { readonly countries: ReadonlySet<string>; readonly counterpart: boolean } {
  const home = homesOf(scene.reading.authority)
  const countries = new Set<string>()
  let counterpart = false
  let envoy = false
  let talks = false
  for (const { start, end } of event.evidence)
    for (let i = tokenAt(scene.tokens, start); i < scene.tokens.count && (scene.tokens.start[i] as number) < end; i++) {
      const country = countryAt(scene, i, home, POLICE.has(event.type)) ?? (event.type === 'signing' ? countryPlace(scene, i) : undefined)
      if (country) countries.add(country)
      counterpart ||= wordAt(scene.tokens, i).counterpart
      envoy ||= !POLICE.has(event.type) && isEnvoy(scene, i)
      talks ||= isTalked(scene.tokens, i)
    }
  // An ambassador is also received to take his leave; what is talked over with him is between two countries.
  return { countries, counterpart: counterpart || (envoy && talks) }
}

const COORDINATED = listed(wordSet('بالتعاون بتعاون بالتنسيق بتنسيق بشراكة وبتنسيق وبتعاون وبالتنسيق وبالتعاون'))

/** «تمت العملية بفضل تعاون دولي». */
const COOPERATION = listed(wordSet('تعاون بتعاون التعاون بالتعاون للتعاون تنسيق بتنسيق التنسيق بالتنسيق'))
const isInternational = oneOf('دولي الدولي')

/** How far behind who took part the countries are counted: «شاركت فيها أجهزة من سبع دول». */
const COUNTED_REACH = 8
const TOOK_PART = listed(wordSet('شارك شاركت بمشاركة مشاركة بالتعاون بالتنسيق تشارك يشارك شملت شمل'))
const COUNTRIES = wordSet('دول بلدان دولة بلدا')
const SEVERAL = wordSet('عدة')

/** «في عملية شاركت فيها أجهزة من سبع دول»: an operation of services of several countries. */
function countsCountries(scene: Scene, k: number, last: number): boolean {
  if (!hasWord(scene, k, TOOK_PART)) return false
  for (let j = k + 1; j < Math.min(last, k + COUNTED_REACH); j++)
    if (COUNTRIES.has(scene.tokens.form[j] as string) && (isCount(scene, j - 1) || SEVERAL.has(scene.tokens.form[j - 1] as string)))
      return true
  return false
}

/** «بالتعاون مع الجانب السوري»: who is called so is of another country. */
const SIDE = oneOf('الجانب الجانبين السلطات')
const SIDE_REACH = 4

function isWithOtherSide({ tokens }: Scene, k: number, last: number): boolean {
  for (let j = k + 1; j < Math.min(last - 1, k + SIDE_REACH); j++)
    if (SIDE(tokens, j) && wordAt(tokens, j + 1).country !== undefined) return true
  return false
}

/** «… نفذت بالتعاون بين … و…»: the sentence that tells of services of two countries working together; null where none does. */
export function workingTogether(scene: Scene): Evidence | null {
  const home = homesOf(scene.reading.authority)
  for (const { first, last, start, end } of sentencesWith(scene, COORDINATED | TOOK_PART | COOPERATION)) {
    let coordinated = false
    let operation = false
    let international = false
    const countries = new Set<string>()
    for (let k = first; k < last; k++) {
      operation ||= lexemeAt(scene, k)?.nouns.some((n) => n.noun.type === 'operation') === true
      if (operation && countsCountries(scene, k, last)) return scene.evidence(start, end)
      coordinated ||= hasWord(scene, k, COORDINATED)
      if (hasWord(scene, k, COORDINATED) && isWithOtherSide(scene, k, last)) return scene.evidence(start, end)
      international ||= hasWord(scene, k, COOPERATION) && k + 1 < last && isInternational(scene.tokens, k + 1)
      const country = countryAt(scene, k, home, true)
      if (country) countries.add(country)
    }
    if ((coordinated && countries.size > 1) || (operation && international)) return scene.evidence(start, end)
  }
  return null
}

const isBetween = oneOf('البلدين البلدان الدولتين المملكتين بلديهما بلدينا بلده بلادها بلاده الجانبين الثنائي الثنائية الدولية الدولي')
/** By article: whether more than one country, or one that speaks for another, is told of. */
const manyCountries = new WeakMap<Scene, boolean>()

/** Whether an article tells of two countries or of an envoy of one, so that «سبل التعاون» is theirs. */
export function tellsOfCountries(scene: Scene): boolean {
  const known = manyCountries.get(scene)
  if (known !== undefined) return known
  const countries = new Set<string>()
  let told = false
  for (const { first, last } of scene.sentences)
    for (let k = first; k < last && !told; k++) {
      const { country, counterpart } = wordAt(scene.tokens, k)
      const found = country ?? countryPlace(scene, k)
      if (found !== undefined) countries.add(found)
      told = counterpart || countries.size > 1 || isEnvoy(scene, k) || isBetween(scene.tokens, k)
    }
  manyCountries.set(scene, told)
  return told
}
