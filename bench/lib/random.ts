/** Seeded random numbers (sfc32) and the distributions of the generated corpora. */

export type Random = () => number

/** Numbers in [0, 1), the same for the same seed anywhere. */
export function sfc32(seed: number): Random {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed ^ 0xdeadbeef]
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t || 0
    c |= 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 15; i++) next()
  return next
}

/** Draws ranks from 0 to n - 1 by Zipf's law with exponent s. */
export function zipf(random: Random, n: number, s: number): () => number {
  const sums = new Float64Array(n)
  let sum = 0
  for (let i = 0; i < n; i++) sums[i] = sum += 1 / (i + 1) ** s
  return () => {
    const x = random() * sum
    let lo = 0
    let hi = n - 1
    while (lo < hi) {
      const mid = (lo + hi) >>> 1
      if ((sums[mid] as number) < x) lo = mid + 1
      else hi = mid
    }
    return lo
  }
}

/** Up to `count` different draws. */
export function distinct(draw: () => number, count: number): number[] {
  const set = new Set<number>()
  for (let i = 0; i < count * 3 && set.size < count; i++) set.add(draw())
  return [...set]
}
