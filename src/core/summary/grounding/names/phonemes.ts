/**
 * How a name sounds, roughly, whether it is written in Hangul or in Latin letters: 서진우 and Seo Jin-woo, 켈러 and Keller.
 * Consonants fall into seven classes that survive transliteration; vowels are sets of what they may sound like.
 */

/** A consonant's class, or the vowels a vowel may be heard as. One that may be silent is heard in some languages only: Lerma, Harper. */
export type Phoneme = { consonant: string; mayBeSilent?: true } | { vowels: string }

const hangulStart = 0xac00
const hangulEnd = 0xd7a3
/** In the order of Unicode; `-` is silent. */
const inOrder = (sounds: string): string[] => sounds.split('').map((sound) => (sound === '-' ? '' : sound))
const initials = inOrder('kknttlmppss-sssktp-')
const medials = inOrder('aeaeoeoeoaeeouoeiu-ii')
const finals = inOrder('-kkknnntlkmlllllmppttnttktp-')

/** Phonemes of a Hangul word; other characters are skipped. */
export function hangulPhonemes(word: string): Phoneme[] {
  const found: Phoneme[] = []
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < hangulStart || code > hangulEnd) continue
    const syllable = code - hangulStart
    addConsonant(found, initials[Math.floor(syllable / 588)] ?? '')
    addVowels(found, medials[Math.floor((syllable % 588) / 28)] ?? '')
    addConsonant(found, finals[syllable % 28] ?? '')
  }
  return found
}

/** What stands first wins: the order is the rule. `''` is silent. All are read where the last one ended. */
const latinRules: readonly (readonly [pattern: RegExp, consonants: string, mayBeSilent?: true])[] = [
  [/sch|tch|sh|tz|ts|zh/y, 's'],
  [/[ct]h/y, 'S'],
  [/ph/y, 'p'],
  [/t(?=ure|ion)/y, 'S'],
  [/gh(?![aeiou])/y, ''],
  [/kn/y, 'n'],
  [/x/y, 'ks'],
  [/ng(?![aeiou])/y, 'n'],
  [/mbe?$/y, 'm'],
  [/c(?=[eiy])/y, 's'],
  [/g(?=[eiy])/y, 'S'],
  [/ck|[ckqg]/y, 'k'],
  // Margot, Renaudot.
  [/(?<=o)t$/y, 't', true],
  [/[dt]/y, 't'],
  [/[bpfv]/y, 'p'],
  [/[szj]/y, 's'],
  [/(?<=[aeiouy])r(?![aeiouy]|$)|(?<=[aeiouy])r(?=e[^aeiouyrl]|e?$)/y, 'l', true],
  [/[lr]/y, 'l'],
  [/m/y, 'm'],
  [/n/y, 'n'],
  [/[hw]/y, ''],
]

const heardAs: Record<string, string> = { a: 'aeo', e: 'eio', i: 'iae', o: 'oua', u: 'uoa', y: 'i' }

/** Phonemes of a Latin word. `S` may be heard as s, t or k (th, ch, soft g). */
export function latinPhonemes(word: string): Phoneme[] {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  const found: Phoneme[] = []
  for (let at = 0; at < letters.length;) {
    const vowels = matchAt(/[aeiouy]+/y, letters, at)
    const rule = latinRules.find(([pattern]) => matchAt(pattern, letters, at) !== '')
    if (vowels)
      addVowels(
        found,
        vowels.replace(/./g, (letter) => heardAs[letter] ?? ''),
      )
    else for (const consonant of rule?.[1] ?? '') addConsonant(found, consonant, rule?.[2])
    at += vowels.length || (rule ? matchAt(rule[0], letters, at).length : 1)
  }
  return found
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function addConsonant(found: Phoneme[], consonant: string, mayBeSilent?: true): void {
  const last = found.at(-1)
  const isDoubled = last !== undefined && 'consonant' in last && last.consonant === consonant
  if (consonant !== '' && !isDoubled) found.push(mayBeSilent ? { consonant, mayBeSilent } : { consonant })
}

function addVowels(found: Phoneme[], vowels: string): void {
  if (vowels !== '') found.push({ vowels })
}
