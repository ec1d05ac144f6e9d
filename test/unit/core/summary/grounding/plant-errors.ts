/** Falsifies points, one stretch at a time, from a seed. Knows nothing of how errors are found. */
import type { PlantKind, Point, Spot } from './grounding-points'

type Random = () => number

export interface Planted {
  kind: PlantKind
  text: string
  /** Where the false words stand. */
  start: number
  end: number
}

const pools: Record<'name' | 'firm' | 'place', Record<'korean' | 'foreign' | 'romanized' | 'latin', string[]>> = {
  name: {
    korean: ['남기철', '백도영', '주한별', '임세찬', '권나래'],
    foreign: ['제이컵 린든', '카롤리나 베르크', '올리버 스탠턴', '프리다 코왈스키'],
    romanized: ['Baek Do-young', 'Nam Ki-cheol', 'Kwon Na-rae', 'Lim Se-chan'],
    latin: ['Jacob Linden', 'Karolina Berg', 'Oliver Stanton', 'Frieda Kowalski'],
  },
  firm: {
    korean: ['도담전자', '미르내연구원', '청솔중공업', '바르텍스'],
    foreign: ['퀸텔라 크레스트', '브릭스턴 카고', '바르텍스'],
    romanized: ['Dodam Electronics', 'Bartex Mobility', 'Quintella Crest'],
    latin: ['Dodam Electronics', 'Bartex Mobility', 'Quintella Crest'],
  },
  place: {
    korean: ['대전', '케냐', '하노이', '뮌헨', '경남'],
    foreign: ['케냐', '하노이', '뮌헨', '텍사스'],
    romanized: ['Nairobi', 'Munich', 'Daejeon', 'Texas', 'Brenford'],
    latin: ['Nairobi', 'Munich', 'Daejeon', 'Texas', 'Brenford'],
  },
}

const units: readonly (readonly [from: RegExp, to: string])[] = [
  [/조 원/, '억 원'],
  [/억 원/, '조 원'],
  [/억 달러/, '억 원'],
  [/만 파운드/, '만 달러'],
  [/달러/, '원'],
  [/trillion won/, 'billion won'],
  [/billion won/, 'million won'],
  [/won/, 'dollars'],
  [/billion/, 'million'],
  [/million/, 'billion'],
  [/GWh/, 'MWh'],
  [/kilometer/, 'mile'],
  [/meters/, 'kilometers'],
  [/㎞/, 'm'],
  [/나노미터/, '밀리미터'],
  [/m/, 'km'],
  [/tonnes/, 'kilograms'],
  [/만/, '억'],
]

const signs: readonly (readonly [string, string])[] = [
  ['늘어난', '줄어든'],
  ['늘린다', '줄인다'],
  ['늘려', '줄여'],
  ['감소한', '증가한'],
  ['감소했다', '증가했다'],
  ['줄었다', '늘었다'],
  ['줄였다', '늘렸다'],
  ['높였다', '낮췄다'],
  ['상승했다', '하락했다'],
  ['부결', '가결'],
  ['찬성', '반대'],
  ['승인', '거부'],
  ['rose', 'fell'],
  ['gained', 'lost'],
  ['raised', 'lowered'],
  ['increased', 'decreased'],
  ['increase', 'reduce'],
  ['dropped', 'climbed'],
  ['shrink', 'grow'],
  ['cut', 'raised'],
  ['reduced', 'increased'],
  ['decrease', 'rise'],
  ['approved', 'rejected'],
  ['supported', 'opposed'],
  ['opposes', 'supports'],
]

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const numberWords = ['two', 'three', 'four', 'six', 'seven', 'nine']

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T

/** The point with the words of one spot made false. */
export function plant(point: Point, spot: Spot, random: Random): Planted {
  const words = point.text.slice(spot.start, spot.end)
  const falsified = falsify(spot.kind, words, random)
  if (falsified === words) throw new Error(`nothing to falsify in ${words}`)
  const text = point.text.slice(0, spot.start) + falsified + fittingParticle(falsified, point.text.slice(spot.end))
  return { kind: spot.kind, text, start: spot.start, end: spot.start + falsified.length }
}

const particlePairs = ['이가', '은는', '을를', '과와']

/** 도담전자이 → 도담전자가: another word wants the other form of its particle. */
function fittingParticle(word: string, rest: string): string {
  const syllable = word.charCodeAt(word.length - 1) - 0xac00
  const pair = particlePairs.find((forms) => forms.includes(rest[0] ?? ' ') && !/^[가-힣]{2}/.test(rest))
  if (!pair || syllable < 0 || syllable > 11_171) return rest
  return (syllable % 28 === 0 ? pair[1] : pair[0]) + rest.slice(1)
}

function falsify(kind: PlantKind, words: string, random: Random): string {
  switch (kind) {
    case 'number':
      return otherNumber(words, random)
    case 'unit': {
      const [from, to] = units.find(([pattern]) => pattern.test(words)) ?? [/$/, '']
      return words.replace(from, to)
    }
    case 'date':
      return otherDate(words, random)
    case 'sign':
      return otherSign(words)
    case 'quote':
      return /[가-힣]/.test(words) ? `결코 ${words}` : `never ${words}`
    case 'name':
    case 'firm':
    case 'place':
      return pick(pools[kind][writingOf(words)], random)
  }
}

function writingOf(words: string): 'korean' | 'foreign' | 'romanized' | 'latin' {
  if (/[가-힣]/.test(words)) return words.includes(' ') ? 'foreign' : 'korean'
  return /-[a-z]/.test(words) ? 'romanized' : 'latin'
}

/** Other digits in the place of the first ones, as many as there were. */
function otherNumber(words: string, random: Random): string {
  if (!/\d/.test(words))
    return pick(
      numberWords.filter((word) => word !== words),
      random,
    )
  return words.replace(/\d+/, (digits) => {
    for (;;) {
      const other = Array.from(digits)
        .map((_, index) => Math.floor(random() * (index === 0 ? 9 : 10)) + (index === 0 ? 1 : 0))
        .join('')
      if (other !== digits) return other
    }
  })
}

function otherDate(words: string, random: Random): string {
  if (words === '지난달') return '다음 달'
  if (words === 'Tuesday') return 'Friday'
  if (/\d{4}/.test(words)) return words.replace(/\d{4}/, (year) => String(Number(year) - 1 - Math.floor(random() * 5)))
  if (/\d/.test(words)) return words.replace(/\d+(?!.*\d)/, (day) => String((Number(day) % (words.endsWith('월') ? 12 : 28)) + 1))
  return pick(
    months.filter((month) => !words.startsWith(month.slice(0, 3))),
    random,
  )
}

function otherSign(words: string): string {
  const pair = signs.find(([from, to]) => from === words || to === words)
  if (!pair) throw new Error(`no opposite of ${words}`)
  return pair[0] === words ? pair[1] : pair[0]
}
