/** Cuts from a paragraph what was put into it: the dateline before its first sentence, live prices after a company's name. */
import type { Line } from '../page/line'
import { agencies, trades } from './korean-lines'
import { sliceLine, withoutSpan } from './slice-line'

const datelines: readonly RegExp[] = [
  /^[([【<]\s?[가-힣·,\s]{1,20}\s?[=·]\s?[\p{L}\d·\s]{1,20}[)\]】>]\s?(?:[가-힣·,\s]{2,30}(?:기자|특파원|통신원|PD)\s?)?=?\s?/u,
  /^[[【(<]\s?[\p{L}\d·=:\s]{2,25}[\s=:|/]\s?(?:[가-힣]{2,4}\s?(?:기자|특파원|인턴기자|객원기자|에디터)[,·\s]*)+[\]】)>]\s?=?\s?/u,
  /^\[[가-힣A-Za-z\d]{2,12}(?:\s|=)[가-힣]{2,4}\]\s/u,
  /^[[【][\p{L}\d·.\s]{2,16}[\]】]\s?(?:[가-힣]{2,4}\s?(?:기자|특파원)[,·\s]*)+=\s?/u,
  /^[A-Z][A-Z\s./-]{2,40}, (?:[A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?) \([A-Za-z]+\) (?:--?|[–—]) /,
]

const priceInText = /\s?\(\d[\d,]*\s?원\s+[▲▼△▽+-]?\s?\d[\d,.]*\s+[+-]?\d+(?:\.\d+)?%\)/g
const emailAtEnd = /\s*[/([]?\s?[\w.+-]+@[\w-]+\.[\w.]+\s?[\])]?$/

/** Prefixes and ends are looked for this near to the line's ends: on a line of a megabyte a search must stay short. */
const longestEnd = 120
const creditAtEnd = new RegExp(
  `\\s*[/([]?\\s?(?:(?:사진|자료|그래픽|출처)\\s?(?:제공)?\\s?[=:]\\s?[^.]{1,25}|[/([=]\\s?(?:${agencies})\\s?[)\\]]?)$`,
  'u',
)
const reporterAtEnd = new RegExp(`\\s+[/([]?\\s?[가-힣]{2,4}\\s?(?:${trades})\\s?[)\\]]?$`, 'u')

export function trimLine(line: Line): Line {
  return [emailAtEnd, creditAtEnd, reporterAtEnd].reduce(withoutEnd, withoutPrices(withoutDateline(line)))
}

function withoutDateline(line: Line): Line {
  const dateline = datelineOf(line.text)
  return dateline === '' ? line : sliceLine(line, dateline.length, line.text.length)
}

/** The dateline a paragraph begins with; empty when it has none. */
export function datelineOf(text: string): string {
  for (const dateline of datelines) {
    const match = dateline.exec(text.slice(0, longestEnd))
    if (match && match[0].length < text.length) return match[0]
  }
  return ''
}

function withoutPrices(line: Line): Line {
  if (!line.text.includes('%)')) return line
  const prices = [...line.text.matchAll(priceInText)].toReversed()
  return prices.reduce((rest, price) => withoutSpan(rest, price.index, price.index + price[0].length), line)
}

/** Cuts what follows the last sentence, never the sentence. */
function withoutEnd(line: Line, end: RegExp): Line {
  const from = Math.max(0, line.text.length - longestEnd)
  const match = end.exec(line.text.slice(from))
  if (match === null) return line
  const rest = line.text.slice(0, from + match.index)
  return /[다요.]["'”’]?$/.test(rest.slice(-2)) ? sliceLine(line, 0, rest.length) : line
}
