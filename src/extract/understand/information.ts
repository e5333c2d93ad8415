/**
 * Information that the service of one country gives that of another: «معلومات دقيقة وفرتها …».
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { tokenAt } from '../../arabic/tokens'
import type { EventFact, Evidence } from '../../schema/records'
import { countryAt, countryPlace, homesOf, wordAt } from './countries'
import { MARK } from './grammar'
import { POLICE } from './same'
import { hasMark, hasWord, namedAt, proclitics, type Scene, sentencesWith } from './scene'
import { INFORMATION, listed } from './words'

const HANDED = listed(wordSet('سلمت سلم زودت زود أمدت أمد مدت قدمت قدم وافت أبلغت نقلت مررت أطلعت'))
const PROVIDED = wordSet('وفرتها وفرها قدمتها قدمها نقلتها مررتها زودتها أمدتها تلقتها وردت واردة')
const RECEIVED = wordSet('تلقت تلقى تلقي بتلقي توصلت توصل ورود وصول بورود وردت وصلت بناء وبناء استنادا واستنادا بفضل')
/** How far behind the information it is told that it was given, and behind that who gave it. */
const GIVEN_REACH = 4
const GIVER_REACH = 10
/** How far behind the verb that hands it over the information is named. */
const HANDED_REACH = 18

/** Information given: its words, and the country whose service gave it. */
interface Given {
  readonly first: number
  readonly last: number
  readonly giver: string
  /** Called a brother or a friend, as only another country is. */
  readonly friend: boolean
}

/** How far before the information the verb that receives it stands. */
const RECEIVED_REACH = 18

function isReceived(scene: Scene, k: number, first: number): boolean {
  for (let j = k - 1; j >= Math.max(first, k - RECEIVED_REACH); j--) if (RECEIVED.has(scene.tokens.form[j] as string)) return true
  return false
}

const FRIEND = wordSet('الشقيقة الصديقة الشقيق الصديق')
/** How far behind its name a country is called a friend. */
const FRIEND_REACH = 5

function isFriend(scene: Scene, j: number, last: number): boolean {
  for (let k = j; k < Math.min(last, j + FRIEND_REACH); k++) if (FRIEND.has(scene.tokens.form[k] as string)) return true
  return false
}

/** «في السعودية», «بالسعودية». */
const isIn = (scene: Scene, j: number): boolean => {
  const named = namedAt(scene, j)
  return hasMark(scene, j - 1, MARK.inside) || (named !== undefined && proclitics(scene, named).includes('ب'))
}

/** «معلومات دقيقة وفرتها …»: what a service gave, wherever the article says so. */
function* given(scene: Scene, home: ReadonlyMap<string, string>): Generator<Given> {
  const { tokens } = scene
  for (const { first, last } of sentencesWith(scene, INFORMATION))
    for (let k = first; k < last; k++) {
      if (!hasWord(scene, k, INFORMATION)) continue
      const near = Math.min(last, k + GIVEN_REACH)
      let at = k + 1
      // «معلومات وفرتها …», «تلقت المصلحة معلومات من …».
      while (at < near && !PROVIDED.has(tokens.form[at] as string) && !(tokens.form[at] === 'من' && isReceived(scene, k, first))) at++
      if (at === near) continue
      for (let j = at + 1; j < Math.min(last, at + GIVER_REACH); j++) {
        const giver = countryAt(scene, j, home, true) ?? (isIn(scene, j) || j === at + 1 ? countryPlace(scene, j) : undefined)
        if (giver === undefined) continue
        yield { first: k, last: j, giver, friend: isFriend(scene, j, last) }
        break
      }
    }
}

/** The countries that act in the police work an article tells of, apart from those named for what they gave. */
function actingCountries(
  scene: Scene,
  events: readonly EventFact[],
  home: ReadonlyMap<string, string>,
  gifts: readonly Given[],
): Set<string> {
  const { tokens } = scene
  const acting = new Set<string>()
  for (const { type, evidence } of events) {
    const told = POLICE.has(type) ? evidence[0] : undefined
    if (!told) continue
    for (let i = tokenAt(tokens, told.start); i < tokens.count && (tokens.start[i] as number) < told.end; i++) {
      const country = gifts.some((g) => g.first <= i && i <= g.last) ? undefined : countryAt(scene, i, home, true)
      if (country) acting.add(country)
    }
  }
  return acting
}

/** «سلمت نظيرتها السويدية معطيات …»: what the service of one country handed to that of another; null where none did. */
export function informationHanded(scene: Scene): Evidence | null {
  const { tokens } = scene
  for (const { first, last } of sentencesWith(scene, HANDED))
    for (let k = first; k < last; k++) {
      if (!hasWord(scene, k, HANDED)) continue
      let counterpart = false
      for (let j = k + 1; j < Math.min(last, k + HANDED_REACH); j++) {
        counterpart ||= wordAt(tokens, j).counterpart
        if (counterpart && hasWord(scene, j, INFORMATION)) return scene.evidence(tokens.start[k] as number, tokens.end[j] as number)
      }
    }
  return null
}

/** What the service of one country gave for the police work of another: «معلومات دقيقة وفرتها …»; null where none did. */
export function informationGiven(scene: Scene, events: readonly EventFact[]): Evidence | null {
  const home = homesOf(scene.reading.authority)
  if (!events.some((e) => POLICE.has(e.type))) return null
  const gifts = [...given(scene, home)]
  const acting = gifts.length > 0 ? actingCountries(scene, events, home, gifts) : new Set<string>()
  const gift = gifts.find(({ giver, friend }) => friend || [...acting].some((country) => country !== giver))
  if (!gift) return null
  return scene.evidence(scene.tokens.start[gift.first] as number, scene.tokens.end[gift.last] as number)
}
