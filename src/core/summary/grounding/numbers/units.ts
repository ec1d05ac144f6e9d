/** Units as Korean and English write them, brought to one symbol and one scale. */

export interface Unit {
  symbol: string
  /** How many of the symbol's unit one of these is: a kilometre is 1,000 `metre`. */
  scale: number
  /** Characters the unit takes in the text, a space or hyphen before it included. */
  length: number
}

type Spelling = readonly [symbol: string, scale: number, ...words: string[]]

const spellings: readonly Spelling[] = [
  ['percent-point', 1, '%포인트', '%p', '%P', '퍼센트포인트', '퍼센트 포인트', 'percentage points', 'percentage point'],
  ['percent', 1, '%', '％', '퍼센트', '프로', 'percent', 'per cent', 'pct'],
  ['krw', 1, '원', 'won'],
  ['usd', 1, '달러', 'dollars', 'dollar'],
  ['eur', 1, '유로', 'euros', 'euro'],
  ['jpy', 1, '엔', 'yen'],
  ['cny', 1, '위안', 'yuan'],
  ['gbp', 1, '파운드', 'pounds', 'pound'],
  ['zar', 1, '랜드', 'rand'],
  ['inr', 1, '루피', 'rupees', 'rupee'],
  ['rub', 1, '루블', 'rubles', 'roubles'],
  ['chf', 1, '스위스프랑', '프랑', 'francs'],
  ['peso', 1, '페소', 'pesos', 'peso'],
  ['brl', 1, '헤알', 'reais', 'real'],
  ['try', 1, '리라', 'lira'],
  ['metre', 1_000, 'km', '㎞', '킬로미터', 'kilometers', 'kilometer', 'kilometres', 'kilometre'],
  ['metre', 1, 'm', '미터', 'meters', 'meter', 'metres', 'metre'],
  ['metre', 1e-2, 'cm', '㎝', '센티미터', 'centimeters', 'centimetres'],
  ['metre', 1e-3, 'mm', '㎜', '밀리미터', 'millimeters', 'millimetres'],
  ['metre', 1e-9, 'nm', '㎚', '나노미터', '나노', 'nanometers', 'nanometer', 'nanometres', 'nanometre'],
  ['mile', 1, '마일', 'miles', 'mile'],
  ['foot', 1, '피트', 'feet', 'foot'],
  ['light-year', 1, '광년', 'light-years', 'light years', 'light-year'],
  ['gram', 1_000, 'kg', '㎏', '킬로그램', 'kilograms', 'kilogram'],
  ['gram', 1, 'g', '그램', 'grams', 'gram'],
  ['gram', 1e-3, 'mg', '㎎', '밀리그램', 'milligrams'],
  ['gram', 1e6, 't', '톤', 'tonnes', 'tonne', 'tons', 'ton'],
  ['watt-hour', 1e12, 'TWh'],
  ['watt-hour', 1e9, 'GWh'],
  ['watt-hour', 1e6, 'MWh'],
  ['watt-hour', 1e3, 'kWh', 'KWh'],
  ['watt', 1e9, 'GW', '기가와트', 'gigawatts'],
  ['watt', 1e6, 'MW', '메가와트', 'megawatts'],
  ['watt', 1e3, 'kW', 'KW', '킬로와트', 'kilowatts'],
  ['byte', 1e12, 'TB', '테라바이트', 'terabytes'],
  ['byte', 1e9, 'GB', '기가바이트', 'gigabytes'],
  ['byte', 1e6, 'MB', '메가바이트', 'megabytes'],
  ['hectare', 1, 'ha', '헥타르', 'hectares'],
  ['square-metre', 1, '㎡', '제곱미터', 'square meters', 'square metres'],
  ['degree', 1, '도', '℃', '°C', '°', 'degrees'],
  ['second', 1, '초', 'seconds', 'second'],
  ['minute', 1, '분', 'minutes', 'minute'],
  ['hour', 1, '시간', 'hours', 'hour'],
  ['clock', 1, '시', 'a.m.', 'p.m.', 'am', 'pm', 'o’clock', "o'clock"],
  ['day', 1, '일', 'days', 'day'],
  ['week', 1, '주', 'weeks', 'week'],
  ['month', 1, '개월', '달', 'months', 'month'],
  ['age', 1, '세', '살', 'years old', 'year old', 'year-old', 'year-olds', 'years of age'],
  ['year', 1, '년', 'years', 'year'],
  ['times', 1, '배', 'times', '-fold', 'fold'],
  ['person', 1, '명', '인', 'people', 'persons'],
  ...'개국 가구 차례 마리 군데 나라 가지 분기 개 곳 건 척 표 대 번 회 층 편 위 점 석 장'
    .split(' ')
    .map((word): Spelling => [word, 1, word]),
]

const byFirstLetter = new Map<string, { word: string; symbol: string; scale: number }[]>()
for (const [symbol, scale, ...words] of spellings) {
  for (const word of words) byFirstLetter.set(word[0] as string, [...(byFirstLetter.get(word[0] as string) ?? []), { word, symbol, scale }])
}
for (const list of byFirstLetter.values()) list.sort((a, b) => b.word.length - a.word.length)

const longestUnit = 20

/** The unit written at `at`, right after a number; null when none is. */
export function unitAt(text: string, at: number): Unit | null {
  const gap = /^(?:여\s?|\s|-)?/.exec(text.slice(at, at + 3))?.[0].length ?? 0
  const rest = text.slice(at + gap, at + gap + longestUnit)
  const isApart = gap > 0
  const found = byFirstLetter.get(rest[0] ?? '')?.find(({ word }) => rest.startsWith(word) && endsThere(rest, word, isApart))
  return found ? { symbol: found.symbol, scale: found.scale, length: gap + found.word.length } : null
}

const unitTail = /^(?:[이가은는을를의에도로와과만씩째간당쯤까부보였인라며고나으하된되짜]|[가-힣]?[^가-힣])/

/** After a space one syllable may begin another word: 2031 회계연도, 1 원점. A Latin unit is a whole word; `31 대 26` is a score and not 31 machines. */
function endsThere(rest: string, word: string, isApart: boolean): boolean {
  const next = rest.slice(word.length)
  if (isApart && /^[가-힣]$/.test(word) && /^[가-힣]/.test(next) && !unitTail.test(next)) return false
  if (word === '대') return !/^\s*\d/.test(next)
  return !/[A-Za-z]$/.test(word) || !/^[A-Za-z]/.test(next)
}

const signs: Record<string, string> = { $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy', '₩': 'krw', '₹': 'inr', R: 'zar' }

/** The currency whose sign stands right before `at`; null when none does. */
export function currencyBefore(text: string, at: number): string | null {
  return /[A-Za-z]R$/.test(text.slice(Math.max(0, at - 2), at)) ? null : (signs[text[at - 1] ?? ''] ?? null)
}

const measures: readonly string[] = [
  'score',
  ...['percent', 'percent-point', 'krw', 'usd', 'eur', 'jpy', 'cny', 'gbp', 'zar', 'inr', 'rub', 'chf', 'peso', 'brl', 'try'],
  ...['metre', 'mile', 'foot', 'gram', 'watt', 'watt-hour', 'byte', 'hectare', 'square-metre'],
]

/** Units that both languages always name: a bare 5 is not 5%. */
export function isMeasure(symbol: string): boolean {
  return measures.includes(symbol)
}

/** Spans of time: 1년 is “a year”. */
export function isSpan(symbol: string): boolean {
  return ['minute', 'hour', 'day', 'week', 'month', 'year'].includes(symbol)
}

/** Words that only count, of which one language has many and the other few. */
export function isCounter(symbol: string): boolean {
  return /[가-힣]/.test(symbol) || symbol === 'times'
}
