/**
 * Organisations and places: which mentions are the same one, and which the authority knows.
 *
 * @module
 */
import { TokenKind } from '../../arabic/tokens'
import type { Mention } from '../../schema/records'
import { Flag } from './lexicon'
import { bare, type Names } from './names'
import { countryOf } from './nationality'
import type { Found } from './scan'
import { type Text, wholeAt } from './text'

/** Why a mention has no id. */
const UNKNOWN = 'no authority record'

/** The folded words of a name in one string, the article of the first left out. */
export function keyOf(tokens: Text, found: Found): string {
  let key = ''
  for (let k = found.first; k < found.last; k++) {
    if (tokens.kind[k] === TokenKind.punctuation) continue
    const form = tokens.form[k] as string
    key += k === found.first ? tailOf(tokens, found, form) : ` ${form}`
  }
  return key
}

/** The first word of a name without its proclitics and the article. */
function tailOf(tokens: Text, found: Found, form: string): string {
  const cut = found.start - (tokens.start[found.first] as number)
  return bare(cut > 0 ? form.slice(Math.min(cut, form.length - 2)) : form)
}

/** The adjective of a country that ends a name, if one does. */
function nationalityOf(tokens: Text, found: Found): string | undefined {
  for (let k = found.last - 1; k > found.first; k--) {
    const form = tokens.form[k] as string
    if (wholeAt(tokens, k) & Flag.nationality) return countryOf(form)
  }
  return undefined
}

/** The mentions of organisations and places, in order. */
export function entitiesOf(tokens: Text, found: readonly Found[], names: Names): Mention[] {
  const entities = { organization: new Map<string, string>(), place: new Map<string, string>() }
  const counts = { organization: 0, place: 0 }
  const out: Mention[] = []
  for (const f of found) {
    const { kind, start, end } = f
    if (kind === 'person') continue
    const exact = tokens.text.slice(start, end)
    const known = f.known.find((k) => k.kind === kind)
    const nationality = kind === 'organization' ? nationalityOf(tokens, f) : undefined
    const home = known?.id ? names.homes.get(known.id) : undefined
    const elsewhere = nationality !== undefined && home !== undefined && home !== null && home !== nationality
    if (known?.id && !elsewhere) {
      out.push({ kind, start, end, exact, id: known.id, entity: known.id })
      continue
    }
    const previous = out.at(-1)
    if (f.twin && previous) {
      out.push({ ...previous, start, end, exact })
      continue
    }
    const key = known && !known.id ? known.key : keyOf(tokens, f)
    let entity = entities[kind].get(key)
    if (!entity) entities[kind].set(key, (entity = `${kind === 'place' ? 'l' : 'o'}${++counts[kind]}`))
    out.push({ kind, start, end, exact, id: null, entity, reason: elsewhere ? 'a body of this name in another country' : UNKNOWN })
  }
  return out
}
