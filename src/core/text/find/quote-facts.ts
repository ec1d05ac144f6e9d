/** What may not differ between a quotation and a passage that is merely like it: figures, negations and names. */

/** By value. “one” is left out here and 한 below: they are rarely figures. */
const englishNumbers = '- - two three four five six seven eight nine ten eleven twelve'.split(' ')
const moreNumbers =
  '(?:thir|four?|fif|six|seven|eigh|nine)(?:teen|ty)|twenty|hundred|[mbtr]+illion|thousand|dozen|half|quarter|first|second|third|twice'
const koreanNumbers = '- - 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ')
const koreanDigits = '영일이삼사오육칠팔구'
const counters = '퍼센트|프로|%|원|달러|년|개월|월|주|분|시|배|명|개|번|차례|대|달|살|가지|건|척|곳|톤|미터|킬로'

const numbers = new RegExp(
  [
    '(?:(?<![\\p{L}\\p{N}])[-−–])?\\d(?:[\\d.,]*\\d)?',
    // 5만 and 5억 are two figures.
    '(?<=\\d ?)[십백천만억조]+',
    `\\b(?:${englishNumbers.slice(2).join('|')}|${moreNumbers})s?\\b`,
    `(?<![가-힣])(?:${koreanNumbers.slice(2).join('|')}|[${koreanDigits}십백천만억조]+)(?= ?(?:${counters}))`,
  ].join('|'),
  'giu',
)
const negations =
  /\b(?:not?|never|none|nor|neither|nobody|nothing|without|cannot)\b|n['’]t\b|(?<![가-힣])안(?=[\s되된될됩됐돼한할했])|(?<!잘)못|않|없|아[니닌닐님닙]/giu

const titles = '대표|[장차]관|의원|[시군청원총소사팀회]장|위원장|지사|교수|총리|대통령|감독|선수|변호사|연구원|박사|이사|대변인|기자|씨'
const names = new RegExp(`\\p{Lu}[\\p{L}\\p{N}]*|[가-힣]{1,4}(?= ?(?:${titles}))|[가-힣]{2,4}(?=[은는이가] ?["“'‘])`, 'gu')
/** Capitalised because they begin a sentence, not as names. */
const openers = /^(?:I|An?|The|Th[ei]se?|That|In|On|At|By|As|For|To|If|And|But|So|Yes|Now|When|However)$/

/** Whether both texts have the same figures in the same order, deny as often, and name the same people. */
export const factsAgree = (a: string, b: string): boolean =>
  figuresOf(a) === figuresOf(b) && countOf(a, negations) === countOf(b, negations) && !denies(a, b) && !denies(b, a) && !namesDiffer(a, b)

/** Whether one text has names where the other has others. One that only names more is no contradiction. */
export const namesDiffer = (a: string, b: string): boolean => lacksNames(b, a) && lacksNames(a, b)

function lacksNames(text: string, other: string): boolean {
  const words = wordsOf(text)
  const isThere = (name: string): boolean => words.has(name.toLowerCase()) || (/[가-힣]/.test(name) && text.includes(name))
  return (other.match(names) ?? []).some((name) => !openers.test(name) && !isThere(name))
}

/** Whether a word of the one text has become its contrary in the other: likely and unlikely, 가능 and 불가능. */
function denies(text: string, other: string): boolean {
  const [words, others] = [wordsOf(text), wordsOf(other)]
  return [...words].some((word) => !others.has(word) && contraries.some((prefix) => others.has(prefix + word)))
}

const contraries = ['un', 'in', 'im', 'dis', 'non', '불', '비', '미', '무']
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

const figuresOf = (text: string): string => (text.match(numbers) ?? []).map(valueOf).join(' ')

/** Digits and words of one number are the same figure. */
function valueOf(figure: string): string {
  const word = figure.toLowerCase()
  const value = [englishNumbers.indexOf(word), koreanNumbers.indexOf(word), koreanDigits.indexOf(word)].find((index) => index >= 0)
  return value === undefined ? word.replace(/[−–]/, '-').replaceAll(',', '') : String(value)
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
