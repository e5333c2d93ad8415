/**
 * An article's text cut where its marks begin and end.
 *
 * @module
 */
import type { Mention, Reference, Span } from 'isnad'

/** A stretch on which facts rest, by their numbers. */
export interface Ground {
  readonly start: number
  readonly end: number
  readonly facts: readonly number[]
}

/** What names somebody or something, a day, or a topic. */
export type Named =
  | Mention
  | Reference
  | (Span & { readonly kind: 'date'; readonly edtf: string | null })
  | (Span & { readonly kind: 'topic'; readonly id: string })

/** A stretch of text that has the same marks throughout. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly named: Named | null
  /** The facts that rest on it. */
  readonly facts: readonly number[]
  /** The grounds that end where it ends. */
  readonly ends: readonly Ground[]
  readonly lit: boolean
}

interface Marks {
  readonly named: readonly Named[]
  readonly grounds: readonly Ground[]
  readonly lit: readonly { readonly start: number; readonly end: number }[]
}

type Stretch = { readonly start: number; readonly end: number }
const covers = (mark: Stretch, at: number): boolean => mark.start <= at && at < mark.end

/**
 * The segments of a stretch of text, in order: they tile it. Of names that overlap the longer counts, and of a topic's
 * words those that name something are its name.
 */
export function segmentsOf(from: number, to: number, marks: Marks): readonly Segment[] {
  const within = <M extends Stretch>(list: readonly M[]): M[] => list.filter(({ start, end }) => start < to && end > from)
  const [named, grounds, lit] = [within(marks.named), within(marks.grounds), within(marks.lit)]
  const last = (mark: Named): number => Number(mark.kind === 'topic')
  named.sort((a, b) => last(a) - last(b) || b.end - b.start - (a.end - a.start))
  const cuts = new Set([from, to])
  for (const { start, end } of [...named, ...grounds, ...lit]) for (const at of [start, end]) if (at > from && at < to) cuts.add(at)
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(1).map((end, i) => {
    const start = ordered[i] as number
    return {
      start,
      end,
      named: named.find((mark) => covers(mark, start)) ?? null,
      facts: [...new Set(grounds.filter((ground) => covers(ground, start)).flatMap(({ facts }) => facts))],
      ends: grounds.filter((ground) => Math.min(ground.end, to) === end),
      lit: lit.some((mark) => covers(mark, start)),
    }
  })
}

/** Those of some stretches that lie in no other of them. */
const outermost = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.filter(
    (one, i) =>
      !stretches.some(
        (other, k) =>
          k !== i && other.start <= one.start && other.end >= one.end && (k < i || other.end - other.start > one.end - one.start),
      ),
  )

/** The grounds of facts: each stretch once, with all facts that rest on it, in the order of the text. */
export function groundsOf(facts: readonly { readonly evidence: readonly Stretch[] }[]): readonly Ground[] {
  const grounds = new Map<string, { start: number; end: number; facts: number[] }>()
  facts.forEach(({ evidence }, fact) => {
    for (const { start, end } of outermost(evidence)) {
      const key = `${start}-${end}`
      const ground = grounds.get(key) ?? { start, end, facts: [] }
      if (!ground.facts.includes(fact)) ground.facts.push(fact)
      grounds.set(key, ground)
    }
  })
  return [...grounds.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
