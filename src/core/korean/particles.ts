/** Splits the particle off a word. Only a table and the rule of the final consonant: no dictionary. */

/** What the particle makes of its noun; `none` when there is no particle. */
export type Grammar = 'topic' | 'also' | 'subject' | 'place' | 'genitive' | 'copula' | 'other' | 'none'

export interface Split {
  stem: string
  grammar: Grammar
}

/** Longest first. `consonant`: only after a syllable with a final consonant; `vowel`: only after one without. */
const particles: readonly (readonly [ending: string, grammar: Grammar, after?: 'consonant' | 'vowel'])[] = [
  ['께서는', 'topic'],
  ['으로부터', 'other', 'consonant'],
  ['으로서는', 'other', 'consonant'],
  ['에게서', 'other'],
  ['한테서', 'other'],
  ['에서는', 'place'],
  ['에서도', 'place'],
  ['에게는', 'other'],
  ['으로는', 'other', 'consonant'],
  ['으로서', 'other', 'consonant'],
  ['로부터', 'other', 'vowel'],
  ['이라고', 'other'],
  ['이라는', 'other'],
  ['께서', 'subject'],
  ['께선', 'topic'],
  ['에선', 'place'],
  ['에서', 'other'],
  ['에게', 'other'],
  ['에는', 'other'],
  ['에도', 'other'],
  ['로서', 'other', 'vowel'],
  ['으로', 'other', 'consonant'],
  ['라는', 'other', 'vowel'],
  ['로는', 'other', 'vowel'],
  ['로도', 'other', 'vowel'],
  ['보다는', 'other'],
  ['부터는', 'other'],
  ['에서의', 'other'],
  ['에의', 'other'],
  ['만은', 'other'],
  ['만이', 'other'],
  ['과는', 'other', 'consonant'],
  ['와는', 'other', 'vowel'],
  ['과의', 'other', 'consonant'],
  ['와의', 'other', 'vowel'],
  ['까지', 'other'],
  ['부터', 'other'],
  ['한테', 'other'],
  ['처럼', 'other'],
  ['보다', 'other'],
  ['이자', 'copula'],
  ['은', 'topic', 'consonant'],
  ['는', 'topic', 'vowel'],
  ['이', 'subject', 'consonant'],
  ['가', 'subject', 'vowel'],
  ['도', 'also'],
  ['의', 'genitive'],
  ['인', 'copula'],
  ['을', 'other', 'consonant'],
  ['를', 'other', 'vowel'],
  ['과', 'other', 'consonant'],
  ['와', 'other', 'vowel'],
  ['에', 'other'],
  ['로', 'other', 'vowel'],
  ['만', 'other'],
]

const byLast = new Map<string, (typeof particles)[number][]>()
for (const particle of particles) {
  const last = particle[0].slice(-1)
  byLast.set(last, [...(byLast.get(last) ?? []), particle])
}

/** Of a Hangul syllable: whether it ends in a consonant. Null for any other character, which both forms may follow. */
function endsInConsonant(character: string): boolean | null {
  const code = character.charCodeAt(0) - 0xac00
  return code < 0 || code > 11171 ? null : code % 28 !== 0
}

/** 말로, 서울로: 로 follows ㄹ as it follows a vowel. */
const endsInL = (stem: string): boolean => (stem.charCodeAt(stem.length - 1) - 0xac00) % 28 === 8

/** 심리학과의 is of the department, and not with psychology. */
const department = /[가-힣]{2}학$/

/** Splits `word`, without punctuation, into stem and particle. */
export function splitParticle(word: string): Split {
  for (const [ending, grammar, after] of byLast.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending) || word.length === ending.length) continue
    const stem = word.slice(0, -ending.length)
    if (ending.startsWith('과') && department.test(stem)) continue
    const consonant = endsInConsonant(stem.slice(-1))
    if (after && consonant !== null && consonant !== (after === 'consonant') && !(ending.startsWith('로') && endsInL(stem))) continue
    return { stem, grammar }
  }
  return { stem: word, grammar: 'none' }
}

/** The noun of a word with or without copula: 설명이다, 입장이라고, 말을. */
export const predicateNoun = (word: string): string =>
  splitParticle(word.replace(/(?:이다|이었다|이라고|이라는|이어서|이지만|입니다|다)$/, '')).stem
