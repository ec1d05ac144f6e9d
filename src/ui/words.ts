/** Words of the faces. The keys are typed from the English file, so a missing key is a type error; a test finds the unused ones. */
import type english from '../../public/_locales/en/messages.json'
import { interfaceLocale, message } from '../platform/i18n'

export type MessageKey = keyof typeof english

/** Keys that come in the two forms English needs; Korean writes both alike. */
type CountedKey = { [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never }[MessageKey]

/** The sentence of that key, its `$1`, `$2` … filled in order. */
export const say = (key: MessageKey, ...values: readonly (string | number)[]): string => message(key, ...values)

/** The sentence that fits the number, which is its first value. */
export function sayCount(key: CountedKey, count: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(interfaceLocale()).select(count) === 'one' ? 'one' : 'other'
  return message(`${key}_${form}`, number(count), ...values)
}

export const number = (value: number): string => new Intl.NumberFormat(interfaceLocale()).format(value)

/** A duration in seconds with one decimal at most, e.g. `3.1초`; one too short for that is `<0.1초`, never none. */
export function seconds(milliseconds: number): string {
  const format = new Intl.NumberFormat(interfaceLocale(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    maximumFractionDigits: 1,
  })
  return milliseconds > 0 && milliseconds < 50 ? `<${format.format(0.1)}` : format.format(milliseconds / 1000)
}

/** A size in the largest fitting unit, e.g. `1.2 MB`. */
export function bytes(value: number): string {
  const unit = value < 1_000_000 ? 'kilobyte' : 'megabyte'
  const shown = unit === 'kilobyte' ? value / 1000 : value / 1_000_000
  return new Intl.NumberFormat(interfaceLocale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(shown)
}

/** A language's name in the interface's language, e.g. `English` or `영어`. */
export const languageName = (code: string): string => new Intl.DisplayNames(interfaceLocale(), { type: 'language' }).of(code) ?? code

/** A share between 0 and 1, e.g. `84%`; never rounded up to the whole. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(interfaceLocale(), { style: 'percent' }).format(Math.floor(share * 100) / 100)
