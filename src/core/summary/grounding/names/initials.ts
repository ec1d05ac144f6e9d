/** First letters of names of several words, as their abbreviations have them: World Trade Organization, WTO. */
const capitalised = String.raw`\p{Lu}[\p{L}’'-]*`
const longName = new RegExp(`${capitalised}(?:,? (?:(?:of|and|for|the|on|in|&) )*${capitalised})+`, 'gu')
const fewestLetters = 2

/** The first letters of every run of two or more capitalised words of a name, in small letters. Linear: names are short. */
export function initialsIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [name] of text.matchAll(longName)) {
    const letters = (name.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('').toLowerCase().slice(0, 12)
    for (let from = 0; from < letters.length; from++)
      for (let to = from + fewestLetters; to <= letters.length; to++) found.add(letters.slice(from, to))
  }
  return found
}
