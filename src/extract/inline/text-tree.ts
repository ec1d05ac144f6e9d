/** The text of the documents of editors: lists of blocks, of which some are paragraphs and headings, as HTML. */
import { isSentence } from '../holder/score-line'
import { isRecord, type JsonRecord } from '../metadata/json-ld'
import { kindOf, kindOfWord, soleTag, type BlockKind } from './block-kinds'
import type { References } from './references'

const leastBlocks = 2
const deepestContainer = 8
const deepestRun = 12
/** Text of one block, in values that are looked at. */
const mostRuns = 2_000

/** Where blocks and runs keep their text, the plainest first. */
const textFields =
  'text content children value html innerHTML rendered markup body data attributes attrs props fields model blocks element spans runs leaves nodes insert rich_text plain_text inlines items elements p'.split(
    ' ',
  )
const innerLists = 'children content innerBlocks blocks nodes body items elements components fields data model'.split(' ')

const tags: Readonly<Partial<Record<BlockKind, string>>> = { heading: 'h2', quotation: 'blockquote', item: 'li', list: 'li' }

export class TextTree {
  private lists: (readonly unknown[])[] = []

  /** @param isStory whether a record is a story, not a block of one */
  constructor(
    private readonly references: References,
    private readonly isStory: (record: JsonRecord) => boolean,
  ) {}

  /** The document as HTML, and the lists it is made of; null where the list is none. */
  documentOf(list: readonly unknown[]): { html: string; lists: readonly (readonly unknown[])[] } | null {
    this.lists = [list]
    const blocks = insertsOf(list) ?? []
    if (blocks.length === 0) this.gather(list, blocks, 'p', 0)
    return blocks.length < leastBlocks ? null : { html: blocks.join(''), lists: this.lists }
  }

  private gather(list: readonly unknown[], blocks: string[], tag: 'p' | 'li', depth: number): void {
    if (depth > deepestContainer) return
    const items = list.map((item) => this.references.resolve(item))
    const bare = depth === 0 && isOfBareTexts(items)
    for (const item of items) {
      if (typeof item === 'string') {
        if (tag === 'li' || isSentence(item) || isMarkup(item)) blocks.push(inTag(tag, asMarkup(item)))
      } else if (isRecord(item)) this.gatherBlock(item, bare, blocks, depth)
      else if (Array.isArray(item)) this.gatherRuns(item as unknown[], blocks, depth)
    }
  }

  /** A paragraph may be no more than the list of its runs. */
  private gatherRuns(list: unknown[], blocks: string[], depth: number): void {
    const isOfRuns = list.some((item) => isRecord(item) && /^#?text$/i.test(String(item['type'] ?? item['kind'])))
    if (!isOfRuns) return this.gather(this.noted(list), blocks, 'p', depth + 1)
    const text = this.textOf(list)
    if (text.trim() !== '') blocks.push(inTag('p', text))
  }

  private gatherBlock(outer: JsonRecord, isBare: boolean, blocks: string[], depth: number): void {
    const block = this.unwrapped(outer)
    const sole = soleTag(block)
    const kind = sole === null ? kindOf(block) : kindOfWord(sole)
    if (kind === 'other' || kind === 'break' || (kind === null && !isBare) || this.isStory(block)) return
    const before = blocks.length
    if (kind === 'container' || kind === 'list') this.gatherInside(block, blocks, kind === 'list' ? 'li' : 'p', depth)
    if (kind === 'container' || blocks.length > before) return
    const text = this.textOf(sole === null ? block : block[sole])
    if (text.trim() !== '') blocks.push(inTag(tags[kind ?? 'paragraph'] ?? 'p', text))
  }

  /** `{ type: "tag", element: { tag: "p", … } }`: what says its kind may stand in a field. */
  private unwrapped(block: JsonRecord): JsonRecord {
    if (kindOf(block) !== null) return block
    const inner = this.references.resolve(block['element'] ?? block['node'] ?? block['block'])
    return isRecord(inner) && kindOf(inner) !== null ? inner : block
  }

  private gatherInside(block: JsonRecord, blocks: string[], tag: 'p' | 'li', depth: number): void {
    for (const name of innerLists) {
      if (!(name in block)) continue
      const inner = this.references.resolve(block[name])
      const lists = isRecord(inner) ? Object.values(inner).map((value) => this.references.resolve(value)) : [inner]
      for (const one of lists) if (Array.isArray(one)) this.gather(this.noted(one as unknown[]), blocks, tag, depth + 1)
    }
  }

  private noted(list: unknown[]): unknown[] {
    this.lists.push(list)
    return list
  }

  private textOf(block: unknown): string {
    let left = mostRuns
    const read = (value: unknown, depth: number): string => {
      left -= 1
      const run = this.references.resolve(value)
      if (left < 0 || depth > deepestRun) return ''
      if (typeof run === 'string') return asMarkup(run)
      if (Array.isArray(run))
        return this.noted(run as unknown[])
          .map((item) => read(item, depth + 1))
          .join('')
      if (!isRecord(run)) return ''
      const kind = depth === 0 ? null : kindOf(run)
      if (kind === 'break') return '<br>'
      if (kind === 'other' && !('children' in run) && !('content' in run)) return ''
      for (const name of fieldsOf(run, depth)) {
        const text = read(run[name], depth + 1)
        if (text !== '') return kind === 'paragraph' && depth > 1 && isNestedBlock(run) ? `${text}<br>` : text
      }
      return ''
    }
    return read(block, 0)
  }
}

/** A block may keep its text below the name of its own kind: `{ type: "paragraph", paragraph: { … } }`. */
function fieldsOf(run: JsonRecord, depth: number): string[] {
  const { type } = run
  const own = typeof type === 'string' && type in run && type !== 'type' ? [type] : []
  const known = [...own, ...textFields].filter((name) => name in run)
  if (known.length > 0) return known
  // Caches name a field together with what was asked: `content@filterEmpty`, `body({"format":"html"})`.
  const names = Object.keys(run)
  const asked = names.filter((name) => textFields.includes(name.split(/[@(]/, 1)[0] ?? ''))
  return asked.length > 0 || depth > 0 ? asked : names.filter((name) => typeof run[name] === 'string' && isSentence(run[name]))
}

const isNestedBlock = (run: JsonRecord) => /^p(?:aragraph)?$/i.test(String(run['type'] ?? run['tagName'] ?? run['nodeType']))

/** `[{ "text": "…" }, { "text": "…" }]`: no field says what they are, and they have little else. */
function isOfBareTexts(items: readonly unknown[]): boolean {
  const records = items.filter(isRecord)
  const isBare = (item: JsonRecord) => {
    const text = item['text'] ?? item['content'] ?? item['html'] ?? item['value'] ?? item['body'] ?? item['paragraph']
    return Object.keys(item).length <= 3 && typeof text === 'string' && (isSentence(text) || isMarkup(text))
  }
  return records.length >= leastBlocks && records.filter(isBare).length * 2 > records.length
}

/** A document as a list of insertions, in which line breaks end blocks (https://quilljs.com/docs/delta). */
function insertsOf(list: readonly unknown[]): string[] | null {
  const inserts = list.filter((item): item is JsonRecord => isRecord(item) && 'insert' in item)
  if (inserts.length === 0 || inserts.length < list.length) return null
  const text = inserts.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => inTag('p', asMarkup(line)))
}

const inTag = (tag: string, text: string) => `<${tag}>${text}</${tag}>`
const isMarkup = (text: string) => /<(?:p|br|div)\b/i.test(text)

/** Text may come with tags and references of HTML, or plain. */
export function asMarkup(text: string): string {
  if (/<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text)) return text
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')
}

/** Plain text becomes paragraphs; HTML stays, also where it was escaped; code becomes nothing. */
export function asHtml(text: string): string {
  if (isMarkup(text)) return text
  if (/&lt;(?:p|br|div)\b/i.test(text))
    return text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
  if ((text.slice(0, 500).match(/[{};]\s*[\w-]+\s*[:=(]/g)?.length ?? 0) > 1) return ''
  return text
    .split(/\n+/)
    .map((line) => inTag('p', asMarkup(line)))
    .join('')
}
