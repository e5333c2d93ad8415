/**
 * A page as the rules see it: its tokens, its lines with their measures, and what each line says of itself.
 *
 * @module
 */

import type { Known } from './known'
import type { Label } from './label'
import type { Shape } from './lines'
import type { Marked } from './marks'

/** A page. `labels[i]` is the label of `lines[i]`. */
export interface Page {
  readonly tokens: Marked
  readonly lines: readonly Shape[]
  readonly labels: readonly (Label | undefined)[]
  readonly known: Known
}

/** Whether a line is there to date or sign the article, by its own words. */
export const datesOrSigns = ({ labels }: Page, i: number): boolean => {
  const label = labels[i]
  return label?.certain === true && (label.stamp !== undefined || label.byline !== undefined)
}

/** «18:25»: an hour on a line of its own. */
export const isHour = ({ lines, labels }: Page, i: number): boolean => labels[i]?.stamp !== undefined && lines[i]?.dates.length === 0
