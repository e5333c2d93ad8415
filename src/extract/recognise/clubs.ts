/**
 * Clubs that an article of sport introduces by a word of its own, «فريق الكرمة», «على مضيفه نوروز», «مباراة الشرطة ونفط ميسان», and
 * that go by this one word from then on.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import type { Line } from '../steps'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from './lexicon'
import type { Known } from './names'
import { nameLike } from './people/extent'
import { looksForeign } from './people/shapes'
import { type Text, Trait, traitsAt, wholeAt, wordAt } from './text'

/** What a club stands behind: «فريق الكرمة», «على مضيفه نوروز». */
const TEAMS = wordSet('فريق مضيفه ضيفه منافسه غريمه جاره نظيره')
/** What other teams are for. */
const TASKS = wordSet('العمل التحقيق البحث الإنقاذ الخبراء الطوارئ التفتيش')
/** A team, of players or of others: «فريق الكرمة», «فريق التحقيق». */
const TEAM = 'فريق'
/** A club: «نادي الوكرة». */
const CLUB = 'نادي'
const isDefinite = (tokens: Text, i: number): boolean => (tokens.form[i] as string).startsWith('ال')
/** What two clubs stand behind: «مباراة الشرطة ونفط ميسان». */
const MATCHES = wordSet('مباراة مواجهة ديربي كلاسيكو')
/** What no name of a club is: «فريق جيد», «فريق محمد». */
const NO_CLUB = ADJECTIVE | GIVEN | Flag.ending | Flag.office | Flag.honorific | Flag.saying | Flag.verb

/** Whether the word at `i` can be the name of a club, read without the first `cut` letters. */
function isName(tokens: Text, i: number, last: number): boolean {
  if (
    i >= last ||
    tokens.kind[i] !== TokenKind.word ||
    TASKS.has(tokens.form[i] as string) ||
    traitsAt(tokens, i) & Trait.sport ||
    wholeAt(tokens, i) & NO_CLUB
  )
    return false
  const form = tokens.form[i] as string
  if (form.endsWith('ين') || form.endsWith('ات') || (form.startsWith('ال') && form.endsWith('ي') && wholeAt(tokens, i) === 0)) return false
  return form.startsWith('ال') ? form.length > 4 : (wholeAt(tokens, i) & Flag.place) !== 0 || nameLike(tokens, i, true)
}

/** Adds the clubs that the lines introduce to `out`, by the form each goes by. */
export function learnClubs(tokens: Text, lines: readonly Line[], out: Map<string, Known>): void {
  const learn = (form: string): void => {
    if (!out.has(form)) out.set(form, { kind: 'organization', id: null, key: form, homograph: false })
  }
  for (const { first, last } of lines)
    for (let i = first; i + 1 < last; i++) {
      if (tokens.kind[i] !== TokenKind.word) continue
      const { base } = wordAt(tokens, i)
      // «بنادي الوكرة», and from then on «الوكرة».
      if (base === CLUB && wholeAt(tokens, i + 1) & Flag.place && isName(tokens, i + 1, last)) learn(tokens.form[i + 1] as string)
      const match = MATCHES.has(base)
      if (!match && !TEAMS.has(base) && !TEAMS.has(tokens.form[i] as string)) continue
      if (!isName(tokens, i + 1, last)) continue
      // «فريق جيد» says what it is like, «فريق سيفتقد» what it does.
      if (base === TEAM && wholeAt(tokens, i + 1) === 0 && !looksForeign(tokens.form[i + 1] as string) && !isDefinite(tokens, i + 1))
        continue
      // «منافسه المباشر»: an adjective of a man ends in no heh.
      if (
        base !== TEAM &&
        !match &&
        isDefinite(tokens, i + 1) &&
        wholeAt(tokens, i + 1) === 0 &&
        !(tokens.form[i + 1] as string).endsWith('ه')
      )
        continue
      // «مباراة القمة» is no club, «مباراة الكرمة ونوروز» is.
      const other = i + 2 < last ? (tokens.form[i + 2] as string) : ''
      if (match && !(other[0] === 'و' && other.length > 3 && !(traitsAt(tokens, i + 2) & Trait.sport))) continue
      learn(tokens.form[i + 1] as string)
      if (match && (flagsOf(other.slice(1)) & (NO_CLUB | Flag.club)) === 0) learn(other.slice(1))
    }
}
