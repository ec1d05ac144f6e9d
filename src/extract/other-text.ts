/** What else a page shows above the end of its article's text: teasers, decks and pull quotes, which may repeat the article's words. */
import { longestOtherText } from '../core/article/article'
import { isLineDrawn } from './holder/rendered'
import type { Line } from './page/line'

/** Of labels it is not asked whether they are drawn: there are many. */
const longestLabel = 20

/** The page's other lines before the last of the article's, those nearest to it where there are too many. */
export function otherTextOf(pageLines: readonly Line[], articleLines: readonly Pick<Line, 'stretches'>[]): string {
  const own = new Set(articleLines.flatMap(nodesOf))
  const isOwn = (line: Line): boolean => nodesOf(line).some((node) => own.has(node))
  const others: string[] = []
  let length = 0
  for (let index = pageLines.findLastIndex(isOwn) - 1; index >= 0; index--) {
    const line = pageLines[index]
    if (!line || isOwn(line) || (line.text.length > longestLabel && !isLineDrawn(line))) continue
    length += line.text.length + 2
    if (length > longestOtherText) break
    others.push(line.text)
  }
  return others.toReversed().join('\n\n')
}

const nodesOf = ({ stretches }: Pick<Line, 'stretches'>): Text[] => stretches.map(({ node }) => node)
