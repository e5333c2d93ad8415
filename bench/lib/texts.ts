/**
 * Generated articles to search: runs of words from the seeds, a fifth of them replaced by
 * made-up Arabic words drawn by Zipf's law, now and then with harakat, tatweel or a dropped hamza. About 400 words each.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { sfc32, zipf } from './random'

const WORDS = 400
const INVENTED = 60_000
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي']

export function texts(count: number, folder: string): string[] {
  const random = sfc32(42)
  const upTo = (n: number): number => Math.floor(random() * n)
  const source = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/\s+/).filter(Boolean))
  const invented = Array.from({ length: INVENTED }, () => Array.from({ length: 3 + upTo(4) }, () => LETTERS[upTo(LETTERS.length)]).join(''))
  const draw = zipf(random, INVENTED, 0.9)
  const spelled = (word: string): string => {
    const x = random()
    if (x < 0.01) return `${word.slice(0, 2)}\u064e${word.slice(2)}`
    if (x < 0.015) return `${word.slice(0, 2)}\u0640\u0640${word.slice(2)}`
    return x < 0.02 ? word.replace(/[أإآ]/, 'ا') : word
  }
  return Array.from({ length: count }, () => {
    const words: string[] = []
    while (words.length < WORDS) {
      const at = upTo(source.length)
      for (let i = 0, n = 5 + upTo(25); i < n; i++) {
        const word = random() < 0.22 ? (invented[draw()] as string) : (source[(at + i) % source.length] as string)
        words.push(spelled(word))
      }
    }
    return words.join(' ')
  })
}
