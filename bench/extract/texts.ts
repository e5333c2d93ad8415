/** The Arabic that extraction is measured on: the seeds and the invented pages of the development corpus. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAuthority } from '../../src/build/read-authority'
import { GIVEN_NAMES } from '../../src/extract/gazetteer/given-names'
import type { Authority } from '../../src/schema/authority'
import type { Person } from '../../src/schema/records'
import { sfc32 } from '../lib/random'

/** The pages, in the order of their names. */
export function pages(): string[] {
  return ['seeds', 'test/corpus'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')),
  )
}

/** The size of a text as it is kept on disk. */
export const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** The authority files of the project. */
export const projectAuthority = (): Authority => readAuthority('data').authority

/** Syllables that family names are put together from; nobody is called so, and no page prints them. */
const SYLLABLES = ['طير', 'غوم', 'ضيس', 'خاذ', 'ثرو', 'زبن', 'شعق', 'حطف', 'كيظ', 'مغل', 'نوص', 'هدج']

/** An authority with as many more people: each has one name, a given name that pages do print and two invented words. */
export function withInvented(authority: Authority, count: number): Authority {
  const random = sfc32(50_000)
  const draw = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string
  const family = (): string => draw(SYLLABLES) + draw(SYLLABLES) + draw(SYLLABLES)
  const invented = Array.from(
    { length: count },
    (_, i): Person => ({
      id: `invented-${i}`,
      names: { ar: `${draw(GIVEN_NAMES)} ${family()} ${family()}`, fr: null, en: null },
      variants: { ar: [], latin: [] },
      identifiers: { wikidata: null },
      formerIds: [],
      sources: [],
      gender: null,
      nationality: null,
      born: null,
      roles: [],
      honours: [],
    }),
  )
  return { ...authority, people: [...authority.people, ...invented] }
}
