/** Finds the page's article in its JSON-LD blocks (schema.org); broken blocks are common and are skipped. */
import { selectAll, textContentOf } from '../page/node-access'

export type JsonRecord = Record<string, unknown>

export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value)

const articleType = /article|blogposting|socialmediaposting|^report$|review/i
const mostNodes = 2_000

/** The nodes of an article's type, in the order of the page. */
export function articleNodes(document: Document): JsonRecord[] {
  return selectAll(document, 'script[type="application/ld+json"]').flatMap((script) => nodesInBlock(parseBlock(textContentOf(script))))
}

function parseBlock(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, '').replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*$/, '')
  for (const candidate of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      continue
    }
  }
  return null
}

function nodesInBlock(block: unknown): JsonRecord[] {
  const found: JsonRecord[] = []
  const queue: unknown[] = [block]
  for (let index = 0; index < queue.length && index < mostNodes; index += 1) {
    const value = queue[index]
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, mostNodes))
    if (!isRecord(value)) continue
    if (isArticle(value)) found.push(value)
    queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'])
  }
  return found
}

function isArticle(node: JsonRecord): boolean {
  const types = [node['@type']].flat()
  return types.some((type) => typeof type === 'string' && articleType.test(type))
}

/** The text of a field that may be a string, a node with a name, or a list of either. */
export function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isRecord(item)) return []
    return [item['name'], item['url']]
      .flat()
      .filter((name): name is string => typeof name === 'string')
      .slice(0, 1)
  })
}
