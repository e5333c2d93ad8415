/**
 * Ids are kebab-case ASCII and each is given once, former ids included.
 *
 * @module
 */
import { RECORD_LISTS, RECORD_NAMES } from '../../schema/lists'
import type { Finding, Rule } from './rule'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Ids are clean. */
export const idsClean: Rule = {
  name: 'ids-clean',
  explanation:
    'Ids are kebab-case ASCII, and each stands for one record of its kind, former ids included. They go into addresses, file names and types as they are.',
  check({ dataset }) {
    return RECORD_LISTS.flatMap((list) => {
      const kind = RECORD_NAMES[list]
      const seen = new Set<string>()
      const records: readonly { readonly id: string; readonly formerIds?: readonly string[] }[] = dataset[list]
      return records.flatMap(({ id, formerIds = [] }, i): Finding[] => {
        const out: Finding[] = []
        const at = [list, i, 'id']
        for (const each of [id, ...formerIds]) {
          if (seen.has(each)) out.push({ message: `the ${kind} id ${JSON.stringify(each)} is given twice`, at })
          seen.add(each)
        }
        if (!KEBAB.test(id)) out.push({ message: `the ${kind} id ${JSON.stringify(id)} is not kebab-case ASCII`, at })
        return out
      })
    })
  },
}
