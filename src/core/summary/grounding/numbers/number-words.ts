/** Numbers written as words, and words that multiply numbers. */

export const englishNumbers: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13 },
  ...{ fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40 },
  ...{ fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12 },
}

export const englishMagnitudes: Readonly<Record<string, number>> = {
  ...{ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 },
}

/** Only after a currency sign: `$410m`. */
export const shortMagnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

export const koreanNumbers: Readonly<Record<string, number>> = {
  ...{ 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
}

export const koreanCounters: readonly string[] = [
  ...[
    '곳',
    '명',
    '개',
    '번',
    '차례',
    '배',
    '대',
    '달',
    '살',
    '해',
    '가지',
    '사람',
    '건',
    '척',
    '마리',
    '시',
    '편',
    '군데',
    '나라',
    '팀',
    '배로',
  ],
]

export const smallMagnitudes: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 }
export const largeMagnitudes: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 }

/** Words that say a number without being one: they bear a number out, and are not doubted themselves. */
export const impliedNumbers: readonly { pattern: RegExp; value: number; symbol: string }[] = [
  { pattern: /\b(?:half|halved|halves)\b|절반|반토막/g, value: 50, symbol: 'percent' },
  { pattern: /\b(?:twice|doubled?|doubles|doubling)\b|갑절/g, value: 2, symbol: 'times' },
  { pattern: /\b(?:tripled?|triples|threefold)\b/g, value: 3, symbol: 'times' },
]
