/** Whether a picture of an article is a chart or an infographic, judged by its outside alone: no pixel is looked at. */
import { agencyWords, chartWords, ornamentWords, photoWords } from './picture-words'

export interface PictureFacts {
  /** Lower-case ending of the file's name, or the subtype of a data address: `png`. */
  format: string
  /** Last part of the address, decoded where it can be. */
  fileName: string
  alt: string
  caption: string | null
  /** `id` and `class` of the picture and of the figure around it. */
  names: string
  /** Pixels; 0 when unknown. */
  width: number
  height: number
  /** It stands above the first paragraph, or is what the page shows for itself elsewhere. */
  isLead: boolean
  /** It is a link to another page. */
  leadsAway: boolean
}

const least = { width: 300, height: 150 }
/** Flatter than this is a banner, taller than this a strip of something else. */
const most = { flatness: 4, tallness: 8 }
const enough = 3
const worth = { chartWord: 3, photoWord: -3, agency: -1, lead: -2, leadsAway: -2, littleText: 1, prose: -1 }
/** Charts are drawn and photographs are taken: each has its formats. */
const worthOfFormat: Readonly<Record<string, number>> = { svg: 2, 'svg+xml': 2, png: 2 }
/** Alternative texts this short say little; captions this long tell a story. In UTF-16 units. */
const length = { littleText: 12, prose: 80 }

/** True when the outside speaks for a chart more than against it. Pure. */
export function looksLikeChart(facts: PictureFacts): boolean {
  const words = `${facts.alt} ${facts.caption ?? ''}`
  if (ornamentWords.test(`${facts.fileName} ${facts.names} ${facts.alt}`)) return false
  const isNamed = chartWords.test(words.replace(/자료\s*사진/g, '사진')) || chartWords.test(`${facts.fileName} ${facts.names}`)
  if (!hasRoom(facts, isNamed)) return false
  const points = [
    isNamed ? worth.chartWord : 0,
    photoWords.test(`${words} ${facts.fileName}`) ? worth.photoWord : 0,
    agencyWords.test(words) ? worth.agency : 0,
    facts.isLead ? worth.lead : 0,
    facts.leadsAway ? worth.leadsAway : 0,
    facts.alt.length <= length.littleText ? worth.littleText : 0,
    (facts.caption?.length ?? 0) > length.prose && !isNamed ? worth.prose : 0,
    worthOfFormat[facts.format] ?? 0,
  ]
  return points.reduce((sum, point) => sum + point, 0) >= enough
}

/** Large enough to read, in a shape charts have. Where the page does not tell the size, only a chart's own words speak for it. */
function hasRoom({ width, height }: PictureFacts, isNamed: boolean): boolean {
  if (width === 0 || height === 0) return isNamed
  if (width < least.width || height < least.height) return false
  return width <= height * most.flatness && height <= width * most.tallness
}
