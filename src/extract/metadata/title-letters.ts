/** Titles compared by their letters alone: quotation marks, dashes and spaces differ from source to source. */

export const squash = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** What a site may add to a title: its own name. */
const longestSite = 22

/** Of squashed titles: they are the same, or the second is the first with the name of a site. */
export function agreeSquashed(short: string, long: string): boolean {
  if (short.length < 4 || long.length - short.length > longestSite) return false
  return long.startsWith(short) || long.endsWith(short)
}
