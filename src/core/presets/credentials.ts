/** What a reader types to be let in: made clean where that is safe, and refused where it cannot be what it should be. */
import { visibleText } from '../text/visible'

const aroundKey = /^(?:["'`“”‘’«»「」\s]|bearer\s)+|["'`“”‘’«»「」\s]+$/gi

/** A key as it was meant: without the quotation marks, the scheme and the invisible characters that come along when it is copied. */
export const cleanKey = (typed: string): string => visibleText(typed).replace(aroundKey, '')

/** Whether a key can be sent in a header: https://www.rfc-editor.org/rfc/rfc9110#name-field-values */
export const isPossibleKey = (key: string): boolean => /^[\x21-\x7e]*$/.test(key)

/** Whether an address carries a name or a password, `http://name:password@host`: it would be stored and exported, and no browser sends it. */
export function hasPassword(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username !== '' || password !== ''
}
