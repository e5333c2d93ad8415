/**
 * The gate: events and topics are read only in articles on security and the cooperation of its services. A football page
 * signs goals, a business page seizes opportunities, a travel page books seats.
 *
 * @module
 */
import type { Scene } from './scene'

/** What the words of the trade must add up to, how many different ones there must be, and how many words of text each point may carry. */
const LEAST = 3
const LEAST_DIFFERENT = 2
const WORDS_A_POINT = 40

/** Whether an article is about security and the cooperation of its services. */
export function isSecurityArticle(scene: Scene): boolean {
  const { form } = scene.tokens
  let points = 0
  let words = 0
  const different = new Set<string>()
  for (const { first, last } of scene.sentences) {
    words += last - first
    for (let i = first; i < last; i++) {
      const trade = scene.lex[i]?.trade
      if (!trade?.counts(form[i - 1] ?? '', form[i + 1] ?? '')) continue
      points += trade.weight
      different.add(trade.word)
    }
  }
  return points >= LEAST && different.size >= LEAST_DIFFERENT && words <= points * WORDS_A_POINT
}
