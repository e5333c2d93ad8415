/**
 * Which countries the words of an event bring together, for the topics of what countries do with one another.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { memoByForm } from '../../arabic/memo'
import { tokenAt } from '../../arabic/tokens'
import type { Authority } from '../../schema/authority'
import type { EventFact, Evidence } from '../../schema/records'
import { countryOf } from '../recognise/nationality'
import { POLICE } from './same'
import { namedAt, type Scene } from './scene'

/** By authority: the country of each person and organisation by id. */
const homes = new WeakMap<Authority, ReadonlyMap<string, string>>()

function homesOf(authority: Authority): ReadonlyMap<string, string> {
  const known = homes.get(authority)
  if (known) return known
  const map = new Map<string, string>()
  for (const { id, nationality } of authority.people) if (nationality) map.set(id, nationality)
  for (const { id, country } of authority.organizations) if (country) map.set(id, country)
  homes.set(authority, map)
  return map
}

const COUNTERPART = /^[وفبل]*(ال)?نظير(ه|ها|ته|تها|يه)?$/
/** What a form says of countries: which one an adjective names, and whether it is «نظيره». */
const wordAt = memoByForm((form) => ({ country: countryOf(form), counterpart: COUNTERPART.test(form) }))

const SERVICE = wordSet('السلطات سلطات المصالح مصالح الأجهزة أجهزة نظيرتها نظيراتها القوات قوات')

/** Whether an adjective of nationality is that of a service, not of those it arrests: «الشرطة الإسبانية». */
const isOfService = (scene: Scene, i: number): boolean =>
  namedAt(scene, i)?.kind === 'organization' || scene.lex[i - 1]?.trade != null || SERVICE.has(scene.tokens.form[i - 1] ?? '')

/** The country that a token speaks for: by an adjective of nationality, or as one of its services or officials; undefined for none. */
function countryAt(scene: Scene, i: number, home: ReadonlyMap<string, string>, services: boolean): string | undefined {
  // Alone between commas an adjective tells where somebody is from, not whom he acts for.
  const alone = i > 0 && scene.tokens.form[i - 1] === ','
  const adjective = alone || (services && !isOfService(scene, i)) ? undefined : wordAt(scene.tokens, i).country
  return adjective ?? home.get(namedAt(scene, i)?.ref.id ?? '')
}

/** Whether the sentences of an event bring two countries together: by adjectives of nationality, by whose services and officials are named, by «نظيره». */
export function bringsCountriesTogether(scene: Scene, event: EventFact): boolean {
  const home = homesOf(scene.reading.authority)
  const countries = new Set<string>()
  for (const { start, end } of event.evidence)
    for (let i = tokenAt(scene.tokens, start); i < scene.tokens.count && (scene.tokens.start[i] as number) < end; i++) {
      const country = countryAt(scene, i, home, POLICE.has(event.type))
      if (country) countries.add(country)
      if (countries.size > 1 || wordAt(scene.tokens, i).counterpart) return true
    }
  return false
}

const INFORMATION = wordSet('معلومات المعلومات معطيات المعطيات معلومة')
const PROVIDED = wordSet('وفرتها وفرها قدمتها قدمها نقلتها مررتها زودتها أمدتها تلقتها وردت واردة')
/** How far behind the information it is told that it was given, and behind that who gave it. */
const GIVEN_REACH = 4
const GIVER_REACH = 6

/** What the service of one country gave for the police work of another: «معلومات دقيقة وفرتها …»; null where none did. */
export function informationGiven(scene: Scene, events: readonly EventFact[]): Evidence | null {
  const home = homesOf(scene.reading.authority)
  const { tokens } = scene
  const acting = new Set<string>()
  for (const { type, evidence } of events) {
    const told = POLICE.has(type) ? evidence[0] : undefined
    for (
      let i = told ? tokenAt(tokens, told.start) : tokens.count;
      told && i < tokens.count && (tokens.start[i] as number) < told.end;
      i++
    ) {
      const country = countryAt(scene, i, home, true)
      if (country) acting.add(country)
    }
  }
  if (acting.size === 0) return null
  for (const { first, last } of scene.sentences)
    for (let k = first; k < last; k++) {
      if (!INFORMATION.has(tokens.form[k] as string)) continue
      const near = Math.min(last, k + GIVEN_REACH)
      let given = k + 1
      while (given < near && !PROVIDED.has(tokens.form[given] as string)) given++
      if (given === near) continue
      for (let j = given + 1; j < Math.min(last, given + GIVER_REACH); j++) {
        const giver = countryAt(scene, j, home, true)
        if (giver === undefined) continue
        if ([...acting].some((country) => country !== giver)) return scene.evidence(tokens.start[k] as number, tokens.end[j] as number)
        break
      }
    }
  return null
}
