/**
 * What a block of an editor's document is, by the field that says so. Editors use the same few words for the same few things, in
 * different dress: `paragraph`, `core/paragraph`, `ParagraphBlock`, `unstyled`, `p`.
 */
import { isRecord, type JsonRecord } from '../metadata/json-ld'

export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'item' | 'list' | 'container' | 'break' | 'other'

const kindFields =
  'tagName tag blockName type _type nodeType node_type kind blockType block_type contentType component __component __typename name element'.split(
    ' ',
  )

/** The first that fits decides: a caption's paragraph is a caption. */
const wordsOfKinds: readonly [Exclude<BlockKind, 'container'>, RegExp][] = [
  [
    'other',
    /^(?:image|images|img|photo|picture|figure|fig|media|caption|embed|video|audio|podcast|gallery|slideshow|ads?|advert|advertisement|promo|related|interstitial|newsletter|iframe|script|style|button|code|divider|hr|tweet|twitter|instagram|facebook|youtube|byline|author|credit|copyright|pullquote|teaser|recommendation|comment|disclaimer|table|chart|map|poll|quiz|link|meta)$/,
  ],
  ['break', /^(?:br|break|linebreak|hardbreak|newline)$/],
  ['item', /^(?:li|item|listitem)$/],
  ['list', /^(?:list|ul|ol)$/],
  ['quotation', /^(?:quote|blockquote|quotation)$/],
  ['heading', /^(?:h|heading|header|subheading|subhead|subheader|subtitle|crosshead|crossheading|intertitle|headline)$/],
  [
    'paragraph',
    /^(?:p|para|paragraph|text|txt|textual|unstyled|normal|richtext|html|markdown|md|prose|wysiwyg|copy|lead|lede|intro|standfirst|body|freeform)$/,
  ],
]
const containerWords =
  /^(?:doc|document|root|section|sections|group|columns?|div|article|main|layout|fragment|wrapper|container|row|content|contents|block|blocks|element|page|chapter|story)$/

const known = new Map<string, BlockKind | null>()
const mostKnown = 5_000

/** Null where no field says it. */
export function kindOf(block: JsonRecord): BlockKind | null {
  for (const field of kindFields) {
    const value = block[field]
    const kind = typeof value === 'string' ? kindOfWord(value) : null
    if (kind === 'container' && typeof block['style'] === 'string' && isBare(value)) return kindOfWord(block['style']) ?? kind
    if (kind !== null) return kind
  }
  return kindInSmallRecord(block)
}

const mostFields = 4
const exactWord = /^(?:p|para|paragraph|text|heading|h[2-6]|blockquote|quote|li)$/i

/** Where no field has a name that is known, one may still hold such a word and nothing else. */
function kindInSmallRecord(block: JsonRecord): BlockKind | null {
  const values = Object.values(block)
  const word = values.length <= mostFields ? values.find((value) => typeof value === 'string' && exactWord.test(value)) : undefined
  return typeof word === 'string' ? kindOfWord(word) : null
}

/** `_type: "block"`, whose `style` says what it is (https://portabletext.org). */
const isBare = (value: unknown) => value === 'block'

export function kindOfWord(word: string): BlockKind | null {
  if (word.length > 80) return null
  const before = known.get(word)
  if (before !== undefined) return before
  const kind = readKind(word)
  if (known.size < mostKnown) known.set(word, kind)
  return kind
}

function readKind(word: string): BlockKind | null {
  const parts = word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
  const found = wordsOfKinds.find(([, pattern]) => parts.some((part) => pattern.test(part)))
  if (found) return found[0]
  return parts.some((part) => containerWords.test(part)) ? 'container' : null
}

/** `{ "p": "…" }`: the only field is the tag. */
export function soleTag(block: JsonRecord): string | null {
  const names = Object.keys(block)
  const [name] = names
  if (names.length !== 1 || name === undefined || isRecord(block[name])) return null
  return /^(?:p|h[1-6]|li|blockquote|paragraph|text|heading)$/i.test(name) ? name : null
}
