/**
 * Which countries the words of an event bring together, for the topics of what countries do with one another.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { Authority } from '../../schema/authority'
import type { EventFact } from '../../schema/records'
import { countryOf } from '../recognise/nationality'
import { POLICE } from './same'
import { namedAt, type Scene, tokenAt } from './scene'

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

const SERVICE = wordSet('السلطات سلطات المصالح مصالح الأجهزة أجهزة نظيرتها نظيراتها القوات قوات')

/** Whether an adjective of nationality is that of a service, not of those it arrests: «الشرطة الإسبانية». */
const isOfService = (scene: Scene, i: number): boolean =>
  namedAt(scene, i)?.kind === 'organization' || scene.lex[i - 1]?.trade != null || SERVICE.has(scene.tokens.form[i - 1] ?? '')

/** Whether the sentences of an event bring two countries together: by adjectives of nationality, by whose services and officials are named, by «نظيره». */
export function bringsCountriesTogether(scene: Scene, event: EventFact): boolean {
  const home = homesOf(scene.reading.authority)
  const countries = new Set<string>()
  for (const { start, end } of event.evidence)
    for (let i = tokenAt(scene.tokens, start); i < scene.tokens.count && (scene.tokens.start[i] as number) < end; i++) {
      const form = scene.tokens.form[i] as string
      // Alone between commas an adjective tells where somebody is from, not whom he acts for.
      const alone = i > 0 && scene.tokens.form[i - 1] === ','
      const country =
        (alone || (POLICE.has(event.type) && !isOfService(scene, i)) ? undefined : countryOf(form)) ??
        home.get(namedAt(scene, i)?.ref.id ?? '')
      if (country) countries.add(country)
      if (countries.size > 1 || COUNTERPART.test(form)) return true
    }
  return false
}
