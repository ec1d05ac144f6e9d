/** Finds the body of the story among the values of a page's scripts: a list of text blocks, or one long text or piece of HTML. */
import { isRecord } from '../metadata/json-ld'
import { isSentence, weigh } from '../holder/score-line'

/** HTML of the most prosaic body found; null when no value holds prose. */
export function bodyInValues(values: readonly unknown[]): string | null {
  let best: string | null = null
  let most = leastProse
  for (const candidate of candidatesIn(values)) {
    const prose = proseOf(candidate)
    if (prose > most) [best, most] = [candidate, prose]
  }
  return best
}

const leastProse = 400
const mostNodes = 200_000
const blockKinds = /^(?:text|paragraph|raw_html|html|header|heading|quote|blockquote|list|interstitial_link)$/i
const proseKinds = /^(?:text|paragraph|header|heading|quote|blockquote)$/i
const otherFields = /^(?:caption|description|summary|excerpt|comment|title|headline|subtitle|alt)/i

function* candidatesIn(values: readonly unknown[]): Generator<string> {
  const queue: unknown[] = [...values]
  for (let index = 0; index < queue.length && index < mostNodes; index += 1) {
    const value = queue[index]
    if (typeof value === 'string') yield asHtml(value)
    if (Array.isArray(value)) {
      const blocks = blocksOf(value)
      if (blocks !== null) yield blocks
      for (const item of value) if (typeof item === 'object') queue.push(item)
    }
    if (isRecord(value))
      for (const [name, field] of Object.entries(value)) if (!otherFields.test(name) && isWorthReading(field)) queue.push(field)
  }
}

const isWorthReading = (field: unknown) => (typeof field === 'string' ? field.length > 200 : typeof field === 'object' && field !== null)

/** Content of a list such as `[{ type: 'text', content: '…' }, { type: 'image', … }]`. */
function blocksOf(items: readonly unknown[]): string | null {
  const blocks = items.filter(isRecord).filter((item) => typeof item['type'] === 'string' && blockKinds.test(item['type']))
  if (blocks.length < 2) return null
  const texts = blocks
    .filter((item) => proseKinds.test(String(item['type'])))
    .map((item) => item['content'] ?? item['text'] ?? item['value'] ?? item['html'])
  return texts
    .filter((text) => typeof text === 'string')
    .map((text) => `<p>${text}</p>`)
    .join('')
}

/** Plain text becomes paragraphs; HTML stays; code becomes nothing. */
export function asHtml(text: string): string {
  if (/<(?:p|br|div)\b/i.test(text)) return text
  if (/[{};]\s*[\w-]+\s*[:=(]/.test(text.slice(0, 500))) return ''
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('')
}

function proseOf(html: string): number {
  const lines = html.split(/<\/?(?:p|br|div|li|h\d|blockquote)\b[^>]*>/i).map((part) => part.replace(/<[^>]*>/g, '').trim())
  return lines.filter(isSentence).reduce((sum, line) => sum + weigh(line), 0)
}
