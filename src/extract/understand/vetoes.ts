/**
 * What keeps a verb from telling of its act: who does it, to whom, by telephone.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { find, oneOf } from '../../arabic/lists'
import { isArmed } from './attacks'
import { hasWord, type Scene } from './scene'
import type { Frame } from './triggers/types'
import { listed } from './words'

/** How far after a verb it is told that they spoke by telephone. */
const PHONE_REACH = 15
const BY_PHONE = listed(wordSet('هاتفي هاتفيا الهاتفي هاتفية'))

/** «بحث في اتصال هاتفي …»: talk, but no meeting. */
function byPhone(scene: Scene, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + PHONE_REACH); k++) if (hasWord(scene, k, BY_PHONE)) return true
  return false
}

/** «احتجز مسلحون رهائن» */
const isHostage = oneOf('رهائن رهينة رهينتين')
const HOSTAGES_REACH = 6
const takesHostages = ({ tokens }: Scene, i: number): boolean =>
  find(tokens, i + 1, Math.min(tokens.count, i + 1 + HOSTAGES_REACH), isHostage) >= 0

/** «تصدى الأهالي لمحاولة …», «اقتحم مستوطنون …»: no police work. */
const byCivilians = ({ tokens }: Scene, i: number): boolean => isCivilian(tokens, i + 1) || isCivilian(tokens, i - 1)
const isCivilian = oneOf('أهالي الأهالي سكان السكان مواطنون المواطنون المواطنين مستوطنون المستوطنون المستوطنين شبان متظاهرون')

/** Whether words around the verb at `i`, up to the next one at `end`, say that a frame of it does not hold. */
export const isVetoed = (scene: Scene, { type, armed }: Frame, i: number, end: number): boolean =>
  (armed !== undefined && !isArmed(scene, armed, i, end)) ||
  (type === 'operation' && byCivilians(scene, i)) ||
  (type === 'meeting' && byPhone(scene, i, end)) ||
  (type === 'arrest' && takesHostages(scene, i))
