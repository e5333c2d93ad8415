/**
 * The language tools, usable by themselves: one spelling for what readers take for one word, tokens with offsets in the
 * raw text, proclitics, numbers in words, calendars, dates.
 *
 * @module
 */
export { hijriDay, hijriMonthStart, hijriYear } from './calendar/hijri'
export { type CliticReading, cliticReadings, readAs, wordSet } from './clitics'
export * from './dates'
export { type Folded, fold, foldText } from './fold'
export { type ReadNumber, readCardinal, readOrdinal } from './numerals'
export { offsetAfter, TokenKind, type TokenKindValue, type Tokens, tokenize } from './tokens'
