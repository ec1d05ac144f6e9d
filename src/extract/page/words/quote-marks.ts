/** The marks that the browser draws around a `<q>`. */
import { computedStyleOf } from '../look/computed-style'

const automatic: Readonly<Record<Side, readonly string[]>> = { before: ['“', '‘'], after: ['”', '’'] }
type Side = 'before' | 'after'

/** @param depth how many `<q>` are around it */
export function markOf(element: Element, side: Side, depth: number): string {
  const level = Math.min(depth, 1)
  const style = computedStyleOf(element, `::${side}`)
  const usual = automatic[side][level] ?? ''
  if (!style) return usual
  const own = /^"(.*)"$/s.exec(style.content)
  if (own) return own[1] ?? ''
  if (!/^(?:open|close)-quote/.test(style.content) || style.quotes === 'none') return ''
  const marks = [...style.quotes.matchAll(/"([^"]*)"/g)].map(([, mark]) => mark ?? '')
  return marks[level * 2 + (side === 'before' ? 0 : 1)] ?? marks[side === 'before' ? 0 : 1] ?? usual
}
