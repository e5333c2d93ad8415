/**
 * Text as a terminal shows it: what it may hold, how wide it is, how it keeps its direction.
 *
 * @module
 */

/** A control character, which could move the cursor or turn the rest of the line around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The text with every control character as U+FFFD: what an article or a file is called commands no terminal. */
export const harmless = (text: string): string => text.replace(CONTROL, '\ufffd')

/**
 * The columns that a text takes in a terminal: marks and zero-width characters take none, and what lies beyond the basic
 * plane, emoji most of all, takes two.
 */
export const textWidth = (text: string): number => text.replace(/[\p{M}\p{Cf}]/gu, '').length

// Isolates, so that Arabic words keep to their place in a line that runs the other way; only ever shown, never stored.
// As numbers: a bundler writes an escape out as the character itself.
const [FSI, PDI] = [String.fromCharCode(0x2068), String.fromCharCode(0x2069)]

/** Text that keeps to its own direction between words of another: FIRST STRONG ISOLATE … POP. */
export const isolated = (text: string): string => `${FSI}${text}${PDI}`

/** Words in a script that runs from right to left. */
export const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?: +[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/g
