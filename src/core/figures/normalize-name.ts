/** Makes names comparable: case, spaces, hyphens, dots, accents and a parenthesis after the name change nothing. */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
}
