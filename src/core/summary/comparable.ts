/** Text made comparable: one form of letters, marks and spaces; case does not matter. Linear; changes offsets. */
export function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

const latin = /[a-z0-9]/

/** True when `words` stand in `text` as whole words; both {@link comparable}. A Korean word may go on in a particle. */
export function holdsWords(text: string, words: string): boolean {
  if (words === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsBefore = latin.test(words[0] ?? '') && latin.test(text[at - 1] ?? '')
    const cutsAfter = latin.test(words.at(-1) ?? '') && latin.test(text[at + words.length] ?? '')
    if (!cutsBefore && !cutsAfter) return true
  }
  return false
}
