/**
 * Fighting groups and units of armies: by a cause, a number or a turn, by their region, by those who fight for them.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { ORDINAL_UNITS, readOrdinal } from '../../arabic/numerals'
import { TokenKind } from '../../arabic/tokens'
import { UNIT_HEADS } from '../gazetteer/organization-heads'
import { adjectives, BODY_ADJECTIVE, definite } from './genitives'
import { ADJECTIVE, Flag, GIVEN } from './lexicon'
import { givenNameExtent } from './people/extent'
import { type Text, wholeAt, wordAt } from './text'

/** Units that a number or a turn names: «الفرقة الرابعة», «الكتيبة 20». */
const unitHeads = new Set(UNIT_HEADS.map(foldText))
/** Heads that a cause names: «لواء التوحيد», «قوات الشهداء». */
const ARMED = wordSet('قوات كتيبة كتائب لواء ألوية سرايا فيلق جيش')
/** Groups that nothing but their cause names. */
const GROUPS = wordSet('سرايا فيلق فصيل ميليشيا مليشيا ميليشيات مليشيات أنصار')
/** The same for which any noun does: «ميليشيا الرعد الشعبي». */
const MILITIAS = wordSet('كتائب سرايا ميليشيا مليشيا ميليشيات مليشيات')
/** Supporters, of a faith or of a team: «أنصار الشريعة», «أنصار الفريق». */
const FAITHFUL = 'انصار'
/** What makes a group of them: «أنصار الهدى». */
const FAITHS = wordSet('التوحيد الإسلام الفرقان السنة الشريعة الصحابة المجاهدين المهاجرين الدين الخلافة الهدى')
/** Causes by which units go: «كتائب القدس», «لواء الفرقان». */
const ARMED_NAMES = wordSet(
  'التوحيد الإسلام الفتح النصر الحق الفرقان الأقصى القدس الشام السنة الصحابة المجاهدين المهاجرين المغاوير الفاروق الحمزة العباس الحسين الصديق البتار الغرباء العزة الحرية الكرامة الثورة الأحرار الشهداء البراق المعتصم الرحمن الجهاد السلام',
)
/** Units that are called after men: «كتيبة طارق بن زياد». */
const HEROIC = wordSet('كتيبة كتائب سرايا')
/** What links a unit with its cause: «كتائب شهداء الأقصى». */
const ARMED_LINKS = wordSet('شهداء أنصار أحرار صقور أسود فرسان أبناء أبطال مغاوير أهل جند حراس سيد')
/** An organisation, and to organise: «تنظيم حراس الدين». */
const ORGANISATION = 'تنظيم'
/** Who belongs to one: «عناصر تنظيم …». */
const MEMBERS = wordSet('عناصر مقاتلي مقاتلو أعضاء عنصر عضو قيادي زعيم أمير مسلحي مسلحو أفراد إرهابيي إرهابيو متشددي متشددو')
/** «المنطقة العسكرية الشرقية», «اللواء الأول مشاة». */
const REGION = 'المنطقه'
/** What kind of a region it is: «المنطقة العسكرية الشرقية». */
const OF_ARMS = wordSet('العسكرية الأمنية البحرية الجوية')
/** Which of them: «المنطقة العسكرية الشرقية». */
const QUARTERS = wordSet('الشرقية الغربية الشمالية الجنوبية الوسطى المركزية')
/** The troops that a unit is of: «اللواء الأول مشاة». */
const TROOPS = wordSet('مشاة مدرع مدرعة مدرعات صاعقة مظلات دعم عمالقة حزم')

/** Whether the head at `i` makes a name with a cause or a number only, and not with any noun: «أنصار», «ميليشيا». */
export const isGroup = (tokens: Text, i: number): boolean => GROUPS.has(wordAt(tokens, i).base)

/** The token after the armed group or the unit whose head stands at `i`: «لواء التوحيد», «الكتيبة 20/20», «الفرقة الرابعة»; 0 for none. */
export function armedEnd(tokens: Text, i: number, last: number): number {
  const next = i + 1
  if (next >= last) return 0
  const { base } = wordAt(tokens, i)
  const form = tokens.form[next] as string
  if (unitHeads.has(base)) {
    if (tokens.kind[next] === TokenKind.number) return numberEnd(tokens, next, last)
    const turn = definite(base) ? readOrdinal(tokens.form, next) : null
    if (turn) return turn.next < last && TROOPS.has(tokens.form[turn.next] as string) ? turn.next + 1 : turn.next
  }
  if (base === REGION && OF_ARMS.has(form)) {
    const which = next + 1 < last ? (tokens.form[next + 1] as string) : ''
    return QUARTERS.has(which) || ORDINAL_UNITS.has(which) ? next + 2 : 0
  }
  if (base === FAITHFUL) return FAITHS.has(form) ? next + 1 : 0
  if (base === ORGANISATION) return MEMBERS.has(tokens.form[i - 1] as string) ? ofMembers(tokens, next, last) : 0
  if (!ARMED.has(base) && !MILITIAS.has(base)) return 0
  if (ARMED_NAMES.has(form)) return next + 1
  // «كتيبة طارق بن زياد»; «لواء محمد …» is a rank with its man.
  if (HEROIC.has(base) && wholeAt(tokens, next) & GIVEN) return givenNameExtent(tokens, next, last, form, wholeAt(tokens, next)).last
  if (next + 1 < last && ARMED_LINKS.has(form) && definite(tokens.form[next + 1] as string)) return next + 2
  return MILITIAS.has(base) && isCause(tokens, next) ? adjectives(tokens, next + 1, last, BODY_ADJECTIVE | Flag.otherAdjective) : 0
}

/** The token after a number and what a slash adds to it. */
function numberEnd(tokens: Text, i: number, last: number): number {
  return tokens.form[i + 1] === '/' && i + 2 < last && tokens.kind[i + 2] === TokenKind.number ? i + 3 : i + 1
}

/** Whose battalions are of no name: «كتائب النظام». */
const REGIME = 'النظام'

/** Whether a noun with the article stands at `i` that no lexicon has, and no plural of people: «ميليشيا الرعد الشعبي». */
function isCause(tokens: Text, i: number): boolean {
  const form = tokens.form[i] as string
  return (
    definite(form) && form !== REGIME && wholeAt(tokens, i) === 0 && !form.endsWith('ين') && !form.endsWith('ات') && !form.endsWith('ه')
  )
}

/** The token after what an organisation that has members is called, at `i`: «عناصر تنظيم حراس الدين»; 0 for none. */
function ofMembers(tokens: Text, i: number, last: number): number {
  if (isCause(tokens, i)) return i + 1
  const two = i + 1 < last && definite(tokens.form[i + 1] as string) && !definite(tokens.form[i] as string)
  return two && !(wholeAt(tokens, i) & (ADJECTIVE | Flag.ending | Flag.verb)) && !(wholeAt(tokens, i + 1) & ADJECTIVE) ? i + 2 : 0
}
