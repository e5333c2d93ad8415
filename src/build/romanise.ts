/**
 * Arabic names in Latin letters, as the press of the Maghreb writes them: a first suggestion for an id. Arabic leaves
 * short vowels out, so what is not a well-known name is a guess.
 *
 * @module
 */
import { isMark } from '../arabic/fold'
import { kebab } from '../link/ids'

/** Given names and words of names whose vowels nobody has to guess. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  `محمد mohammed|أحمد ahmed|محمود mahmoud|مصطفى mustapha|إبراهيم ibrahim|إسماعيل ismail|يوسف youssef|ياسين yassine|يحيى yahya|إدريس driss
  عمر omar|عمرو amr|عثمان othmane|علي ali|حسن hassan|الحسن hassan|حسين hussein|الحسين hussein|حمزة hamza|خالد khalid|طارق tarik|سعد saad
  سعيد said|سمير samir|سامي sami|صلاح salah|عزيز aziz|فؤاد fouad|فيصل faisal|كريم karim|كمال kamal|مراد mourad|منير mounir|مهدي mehdi
  المهدي mehdi|نبيل nabil|ناصر nasser|هشام hicham|وليد walid|جمال jamal|جواد jaouad|حميد hamid|خليل khalil|رشيد rachid|رضا reda|رضوان redouane
  زكرياء zakaria|أمين amine|أنس anas|أيمن ayman|أيوب ayoub|أسامة oussama|أشرف achraf|بلال bilal|بدر badr|شكيب chakib|ماجد majid|محسن mohsen
  فاطمة fatima|خديجة khadija|عائشة aicha|مريم maryam|زينب zineb|سارة sara|نادية nadia|سعاد souad|سميرة samira|لطيفة latifa|ليلى leila|نزهة nezha
  نعيمة naima|نوال nawal|هند hind|حنان hanane|أمينة amina|الله allah|الدين eddine|الرحمن rahman|الرحمان rahmane|بن ben|ابن ibn|بنت bint|أبو abou
  أبي abi|بو bou|آيت ait|أيت ait|ولد ould|آل al|عبد abd`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'ch', ص: 's', ض: 'd' },
  ...{ ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', پ: 'p', ڤ: 'v', گ: 'g', ڭ: 'g', چ: 'tch' },
}
const VOWELS: Readonly<Record<string, string>> = { ا: 'a', أ: 'a', آ: 'a', إ: 'i', ى: 'a', ة: 'a', ع: 'a', ئ: 'i', ؤ: 'ou', ء: '' }
const isVowel = (letter: string | undefined): boolean => letter !== undefined && letter in VOWELS

const ARABIC = /\p{Script=Arabic}/u

/** The letters of a word, each a consonant or a vowel in Latin; و and ي are what their neighbours make them. */
function sounds(word: string): { readonly latin: string; readonly vowel: boolean }[] {
  const letters = [...word].filter((letter) => !isMark(letter.charCodeAt(0)))
  return letters.map((letter, i) => {
    if (letter === 'و' || letter === 'ي') {
      // «…ية» ends in -iya.
      if (letter === 'ي' && letters[i + 1] === 'ة') return { latin: 'iy', vowel: true }
      const glide = i === 0 || isVowel(letters[i + 1])
      return { latin: letter === 'و' ? (glide ? 'w' : 'ou') : glide ? 'y' : 'i', vowel: !glide }
    }
    const vowel = VOWELS[letter]
    return vowel === undefined ? { latin: CONSONANTS[letter] ?? letter, vowel: false } : { latin: vowel, vowel: true }
  })
}

/** A word in Latin letters: between consonants that nobody could say together stands an `a`. */
function romaniseWord(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined || !ARABIC.test(word)) return known ?? word
  const bare = word.length > 3 && word.startsWith('ال') ? word.slice(2) : word
  const all = sounds(bare)
  let out = ''
  let run = 0
  all.forEach(({ latin, vowel }, i) => {
    if (vowel) {
      // Two letters for one and the same vowel: «عا» is one a.
      if (!out.endsWith(latin)) out += latin
      run = 0
      return
    }
    run++
    const next = all[i + 1]
    out += latin
    if (!next || next.vowel) return
    // No word ends in two consonants: «ماجد» is majed, «رجب» rajab.
    const beforeLast = i + 2 === all.length
    const closesSyllable = run === 1 && i > 0
    if (beforeLast) out += all[i - 1]?.vowel ? 'e' : 'a'
    else if (!closesSyllable) out += 'a'
    else return
    run = 0
  })
  return out
}

/**
 * An Arabic name in Latin letters, in kebab-case: a suggestion for an id.
 *
 * @example
 * ```ts
 * import { romanise } from 'isnad/compile'
 *
 * romanise('عبد اللطيف المنصوري') // => 'abdellatif-mansouri'
 * romanise('خالد بن يوسف') // => 'khalid-ben-youssef'
 * ```
 */
export function romanise(name: string): string {
  // The parts of عبد ال… are one word.
  const words = name.replace(/(?<!\S)عبد ?ال(?=\S)/g, 'عبدال').split(/\s+/)
  return kebab(
    words
      .map((word) => (word.startsWith('عبدال') ? `abdel${romaniseWord(word.slice(5)).replace(/^l(?=la)/, '')}` : romaniseWord(word)))
      .join('-'),
  )
}
