/** Numbers written as words, and words that multiply numbers. */

const small = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

export const englishNumbers: Readonly<Record<string, number>> = {
  dozen: 12,
  ...Object.fromEntries(small.split(' ').map((word, index) => [word, index + 2])),
  ...Object.fromEntries(tens.split(' ').map((word, index) => [word, 10 * index + 20])),
}

export const englishMagnitudes: Readonly<Record<string, number>> = {
  ...{ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 },
}

/** Only after a currency sign: `$410m`. */
export const shortMagnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

export const koreanNumbers: Readonly<Record<string, number>> = {
  ...{ 두: 2, 세: 3, 석: 3, 네: 4, 넉: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 열한: 11, 열두: 12, 스무: 20 },
}

/** Days in one word. */
export const koreanDays: Readonly<Record<string, number>> = {
  ...{ 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 이레: 7, 여드레: 8, 아흐레: 9, 열흘: 10, 보름: 15 },
}

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

export const koreanCounters: readonly string[] = '곳 명 개 번 차례 배 대 달 살 해 가지 사람 건 척 마리 시 편 군데 나라 팀'.split(' ')

export const smallMagnitudes: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 }
export const largeMagnitudes: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 }

/** Words that say a number without being one: they bear a number out, and are not doubted themselves. */
export const impliedNumbers: readonly { pattern: RegExp; value: number; symbol: string }[] = [
  { pattern: /\b(?:half|halved|halves)\b|절반|반토막/g, value: 50, symbol: 'percent' },
  { pattern: /\b(?:twice|doubled?|doubles|doubling)\b|갑절/g, value: 2, symbol: 'times' },
  ...ordinals.map((word, index) => ({ pattern: new RegExp(`\\b${word}\\b`, 'gi'), value: index + 2, symbol: '번' })),
  { pattern: /\b(?:a|per) decade\b/gi, value: 10, symbol: 'year' },
  { pattern: /\bhalf a year\b|반년/gi, value: 6, symbol: 'month' },
  { pattern: /\b(?:couple|pair|both|two-time|twin|duo)\b|(?<![가-힣])(?:양측|양국|양사|양쪽|둘)/gi, value: 2, symbol: '개' },
  { pattern: /\b(?:tripled?|triples|threefold)\b/g, value: 3, symbol: 'times' },
]
