/**
 * The languages of the interface, and names in the language that is read.
 *
 * @module
 */
import type { Names } from 'isnad'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../state/address'
import { ar } from './ar'
import { en, type Forms, type Texts } from './en'
import { fr } from './fr'

/** The texts of each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en, fr, ar }

/** The name of each language in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ar: 'العربية' }

/** Locales of dates and numbers: Moroccan month names, and the digits that the Moroccan press writes. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-MA-u-nu-latn' }

export const LanguageContext = createContext<Language>('en')

/** A number with its noun in the form that the language wants. */
export function counted(lang: Language, n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(LOCALES[lang]).select(n)] ?? forms.other
  return form.replace('#', n.toLocaleString(LOCALES[lang]))
}

/** What the page is written with: the language, its texts, counted nouns, numbers. */
export interface Words {
  readonly lang: Language
  readonly t: Texts
  readonly rtl: boolean
  count(n: number, of: keyof Texts['counts']): string
  number(n: number): string
}

/** The words of the page's language. */
export function useWords(): Words {
  const lang = useContext(LanguageContext)
  return wordsOf(lang)
}

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  const t = TEXTS[lang]
  return {
    lang,
    t,
    rtl: lang === 'ar',
    count: (n, of) => counted(lang, n, t.counts[of]),
    number: (n) => n.toLocaleString(LOCALES[lang]),
  }
}

/** A name in the language read, or else in another; null where there is none. */
export const nameIn = (names: Names | null, lang: Language): string | null =>
  names && (names[lang] ?? (lang === 'ar' ? (names.fr ?? names.en) : (names.en ?? names.fr ?? names.ar)))

/** The language of the browser among those spoken here; English if it is none of them. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = (Object.keys(TEXTS) as Language[]).find((lang) => tag === lang || tag.startsWith(`${lang}-`))
    if (known) return known
  }
  return 'en'
}
