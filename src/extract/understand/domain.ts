/**
 * The gate: events and topics are read only in articles on security and the cooperation of its services. A football page
 * signs goals, a business page seizes opportunities, a travel page books seats.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { Authority } from '../../schema/authority'
import { USE } from './lexicon'
import type { Scene } from './scene'
import { hasUse, lexemeAt } from './scene'

/** What the words of the trade must add up to, how many different ones there must be, and how many words of text each point may carry. */
const LEAST = 3
const LEAST_DIFFERENT = 2
/** One word says it alone if it says it often: two ministers of the interior who meet. */
const LEAST_ALONE = 6
/** Where «الشرطة» is a club. */
const SPORTS = wordSet('مباراة المباراة دوري الدوري الجولة كأس بكأس البطولة بهدف بهدفين اللاعب لاعبيه')
/** A brief of a sentence or two has no room for more. */
const LEAST_SHORT = 2
const WORDS_A_POINT = 40
/** What somebody of the authority, or one of its services, counts. */
const KNOWN_WEIGHT = 2

/** By authority: the people and the services it knows; alliances and unions of states are in the news for much else. */
const actors = new WeakMap<Authority, ReadonlySet<string>>()

function actorsOf(authority: Authority): ReadonlySet<string> {
  const known = actors.get(authority)
  if (known) return known
  const ids = new Set(authority.people.map((p) => p.id))
  for (const { id, type } of authority.organizations) if (type !== 'intergovernmental') ids.add(id)
  actors.set(authority, ids)
  return ids
}

/** Whether an article is about security and the cooperation of its services. */
export function isSecurityArticle(scene: Scene): boolean {
  const { form } = scene.tokens
  let points = 0
  let words = 0
  const different = new Set<string>()
  for (const { first, last } of scene.sentences) {
    words += last - first
    for (let i = first; i < last; i++) {
      if (!hasUse(scene, i, USE.trade)) continue
      const trade = lexemeAt(scene, i)?.trade
      const counted = trade?.points(form[i - 1] ?? '', form[i + 1] ?? '')
      if (!trade || !counted) continue
      points += counted
      different.add(trade.word)
    }
  }
  const known = actorsOf(scene.reading.authority)
  for (const { ref } of scene.named) {
    if (ref.id === null || !known.has(ref.id) || different.has(ref.id)) continue
    points += KNOWN_WEIGHT
    different.add(ref.id)
  }
  const short =
    words <= WORDS_A_POINT && !scene.sentences.some(({ first, last }) => form.slice(first, last).some((word) => SPORTS.has(word)))
  return (
    points >= (short ? LEAST_SHORT : LEAST) &&
    (short || different.size >= LEAST_DIFFERENT || points >= LEAST_ALONE) &&
    words <= points * WORDS_A_POINT
  )
}
