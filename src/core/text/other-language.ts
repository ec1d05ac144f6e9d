/** Knows a text in neither of the two languages the product reads, by its letters and by its commonest words. */

/** UTF-16 units that decide. */
const enough = 20_000

/** Scripts, and the language of most texts in each. Where Kana stand among Han, the text is Japanese. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Bengali}/gu, 'bn'],
]
/** Letters that only another language of a script has; by a text of more than a few lines they are in it. */
const ofTheirOwn: readonly (readonly [string, RegExp, string])[] = [
  ['ru', /[їєґ]/, 'uk'],
  ['ru', /[ђћљњџ]/, 'sr'],
  ['ru', /^[^ыэё]*$/, 'und'],
  ['ar', /[پچژگ]/, 'fa'],
]
/** A letter of the scripts above holds about as much as so many Latin ones; of Kana among Han, one in so many is enough. */
const lettersPerSign = 2
const leastKana = 0.05

const english = 'the of and to that for with was by from are this have has his they been were which'
/** The commonest words of other languages of the Latin alphabet, without those that are English, too. */
const latin: Readonly<Record<string, string>> = {
  de: 'der die und das den nicht von mit ist des ein eine auf dem sich auch für im zu',
  es: 'de la que el en y los del las por una con para se su al lo como',
  fr: 'de la les des et le est que une du dans pour qui sur pas au en il ce',
  it: 'di che la il un per del della non con sono una gli dei da nel le si',
  pt: 'de que o do da em um para não uma os com no na se dos mais foi',
  nl: 'de het een van en dat niet op te voor met zijn ook aan er bij',
  id: 'yang dan di untuk dengan ini itu dari pada tidak dalam akan ke oleh',
  vi: 'của và là các có cho không được trong một những với người đã',
  tr: 've bir bu için ile da de olarak olan daha çok gibi',
  pl: 'w i na z się nie do jest że to oraz po przez dla',
  sv: 'och att det som en på är av för den med till inte har',
  ro: 'de și în la a cu pe că din care nu pentru este',
}
const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const englishWords = wordsOf(english)
const latinWords = Object.entries(latin).map(([code, list]) => [code, wordsOf(list)] as const)

/** Fewer words tell nothing. */
const fewestWords = 30
/** A language shows in several of its commonest words; one that is said over and over may be of any. */
const fewestDifferent = 4
/** Of the words of an English text one in five is in its list; of those of a text in one of the others as many in that one's. */
const leastCommon = 0.08
/** Twice as common as in the next language: else it is not told which it is. */
const clearly = 1.3

/**
 * The language of a text that is in neither Korean nor English, as a BCP 47 code; `und` where it is another one and cannot be told, null
 * where the text is in one of the two, or too short to tell. What a page declares is not asked: it is often the language of its template.
 */
export function otherLanguageOf(text: string): string | null {
  const sample = text.slice(0, enough)
  return languageOfScript(sample) ?? languageOfWords(sample)
}

function languageOfScript(text: string): string | null {
  const counts = scripts.map(([letters]) => countOf(text, letters))
  const others = counts.reduce((sum, count) => sum + count, 0)
  const known = countOf(text, /\p{Script=Hangul}/gu) * lettersPerSign + countOf(text, /\p{Script=Latin}/gu)
  if (others < fewestWords || others * lettersPerSign < known) return null
  const [kana = 0, han = 0] = counts
  const isJapanese = kana > leastKana * (kana + han) && kana + han > others / 2
  const language = scripts[isJapanese ? 0 : counts.indexOf(Math.max(...counts))]?.[1] ?? null
  return ofTheirOwn.find(([of, letters]) => of === language && letters.test(text.toLowerCase()))?.[2] ?? language
}

function languageOfWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{Script=Latin}'’]+/gu) ?? []
  const hangul = countOf(text, /\p{Script=Hangul}/gu)
  if (words.length < fewestWords || hangul * lettersPerSign > countOf(text, /\p{Script=Latin}/gu)) return null
  const shareOf = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length / words.length
  const different = new Set(words)
  const shown = latinWords.filter(([, list]) => [...list].filter((word) => different.has(word)).length >= fewestDifferent)
  const shares = shown.map(([code, list]) => ({ code, share: shareOf(list) })).toSorted((a, b) => b.share - a.share)
  const [first, second] = shares
  if (!first || first.share < leastCommon || first.share < 2 * shareOf(englishWords)) return null
  return first.share > clearly * (second?.share ?? 0) ? first.code : 'und'
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
