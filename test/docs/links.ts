/**
 * The links of a text in Markdown to other files of the repository.
 *
 * @module
 */

/** A link as written. */
export interface Link {
  readonly line: number
  readonly target: string
}

const OUTSIDE = /^(?:[a-z][a-z+.-]*:|\/\/)/i

/** The links and images of a text that stay in the repository; what stands in code is none. */
export function linksOf(text: string): Link[] {
  const links: Link[] = []
  let fenced = false
  text.split('\n').forEach((raw, i) => {
    if (/^\s*```/.test(raw)) fenced = !fenced
    if (fenced) return
    const line = raw.replace(/`[^`]*`/g, '')
    for (const [, markdown, html] of line.matchAll(/\]\(<?([^)\s>]+)[^)]*\)|\b(?:href|src|srcset)="([^"]+)"/g)) {
      const target = (markdown ?? html) as string
      if (!OUTSIDE.test(target)) links.push({ line: i + 1, target })
    }
  })
  return links
}

/** The fragments that a text's headings answer to, as GitHub makes them. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, title] of text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = (title as string).toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
    const anchor = plain.trim().replace(/\s/g, '-')
    let free = anchor
    for (let n = 1; anchors.has(free); n++) free = `${anchor}-${n}`
    anchors.add(free)
  }
  return anchors
}
