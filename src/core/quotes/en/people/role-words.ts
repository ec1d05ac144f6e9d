/** Roles by their long and short names, for matching “the CEO” with “chief executive”. */

const sameOffice: readonly RegExp[] = [
  /\b(?:ceo|chief executive(?: officer)?)\b/i,
  /\b(?:cfo|chief financial officer|finance chief)\b/i,
  /\b(?:cto|chief technology officer|technology chief)\b/i,
  /\b(?:coo|chief operating officer)\b/i,
  /\b(?:vp|svp|evp|vice[ -]president)\b/i,
  /\b(?:sen|senator)\b/i,
  /\b(?:rep|representative|congressman|congresswoman|lawmaker)\b/i,
  /\b(?:gov|governor)\b/i,
  /\b(?:spokesman|spokeswoman|spokesperson)\b/i,
  /\b(?:co-?founder|founder)\b/i,
]

/** True when a person of this `role` may be called by `word`: “chief executive” and “CEO”. */
export function roleMeans(role: string, word: string): boolean {
  const words = role.toLowerCase().split(/[^\p{L}-]+/u)
  return words.includes(word) || sameOffice.some((office) => office.test(role) && office.test(word))
}
