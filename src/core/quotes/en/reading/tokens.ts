/** Cuts a paragraph into words, stops and quotations: the quotations are single tokens, whatever stands inside. */
import { openAbbreviations, possibleEnds } from '../../../text/abbreviations'
import type { TextSpan } from '../../../text/span'

/** `possessive` is the ’s (or the bare ’ of a plural) that follows a noun. */
type TokenKind = 'word' | 'number' | 'possessive' | 'sign' | 'quote'

export interface Token extends TextSpan {
  kind: TokenKind
  text: string
  /** Lower case, without a final full stop, ’ as '. */
  lower: string
  isCapital: boolean
  /** For a quotation, its index in the list given; else -1. */
  quote: number
  /** Number of the sentence within the paragraph. */
  sentence: number
}

/** Words with inner marks (O’Brien, U.S., 24-year-old), numbers, and every other visible character on its own. */
const pieces =
  /\p{L}(?:[\p{L}\p{M}\p{N}]|[-‐.’'&](?=[\p{L}\p{N}]))*\.?|[$£€#@]?\p{N}(?:[\p{N}.,:](?=\p{N})|[\p{L}\p{N}]|-(?=\p{L}))*%?|[“"‘']\p{Lu}\p{L}+[”"’'](?= \p{Lu})|[^\s\p{L}\p{N}]/gu
/** Keller’s; we’ll, they’re. */
const ownerOrVerb = /[’'](?:s|ll|re|ve|d|m)$/i

interface SentencedSpan extends TextSpan {
  sentences: readonly TextSpan[]
}

/** Tokens of `text` from `paragraph.start` to its end; `quotes` are the spans between marks, in order, disjoint. */
export function tokenize(text: string, paragraph: SentencedSpan, quotes: readonly TextSpan[]): Token[] {
  const tokens: Token[] = []
  let from = paragraph.start
  for (const [index, quote] of quotes.entries()) {
    readWords(text, from, quote.start - 1, tokens)
    tokens.push({ ...token('quote', '', quote.start, quote.end), quote: index })
    from = Math.min(quote.end + 1, paragraph.end)
  }
  readWords(text, from, paragraph.end, tokens)
  numberSentences(tokens, paragraph.sentences)
  return tokens
}

function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  const part = text.slice(from, Math.max(from, to))
  for (const { 0: piece, index } of part.matchAll(pieces)) readPiece(piece, from + index, tokens)
}

function readPiece(piece: string, at: number, tokens: Token[]): void {
  if (isNickname(piece)) {
    tokens.push({ ...token('word', piece, at, at + piece.length), isCapital: true })
    return
  }
  if (!/^\p{L}/u.test(piece)) {
    const isPossessive = (piece === '’' || piece === "'") && tokens.at(-1)?.end === at && /s$/i.test(tokens.at(-1)?.text ?? '')
    const kind = /\p{N}/u.test(piece) ? 'number' : isPossessive ? 'possessive' : 'sign'
    tokens.push(token(kind, piece, at, at + piece.length))
    return
  }
  let word = piece
  if (word.endsWith('.') && !isAbbreviation(word)) word = word.slice(0, -1)
  const ending = ownerOrVerb.exec(word)?.[0] ?? ''
  if (ending !== '') word = word.slice(0, -ending.length)
  tokens.push(token('word', word, at, at + word.length))
  const end = at + word.length + ending.length
  if (ending !== '') tokens.push(token(/s$/i.test(ending) ? 'possessive' : 'word', ending, at + word.length, end))
  if (end < at + piece.length) tokens.push(token('sign', '.', end, end + 1))
}

/** Curtis “Skip” Lander */
const isNickname = (piece: string): boolean => piece.length > 2 && /^[“"‘']/.test(piece)

function isAbbreviation(word: string): boolean {
  const bare = word.slice(0, -1).toLowerCase()
  const isInitial = bare.length === 1 && bare !== 'i'
  return isInitial || bare.includes('.') || openAbbreviations.has(bare) || possibleEnds.has(bare) || datesAndStates.has(bare)
}

const datesAndStates = new Set(
  `jan feb aug sept sep oct nov dec calif fla mass mich pa va ky tenn ala ariz ark colo conn del ga ill ind kan md minn miss mo mont
  neb nev okla ore tex vt wash wis wyo`.split(/\s+/),
)

/** A name somebody goes by online: “harrowfan77”. */
const handle = /^\p{Ll}{4,}\p{N}+$/u

function token(kind: TokenKind, text: string, start: number, end: number): Token {
  const small = text.toLowerCase()
  const plain = small.includes('’') ? small.replaceAll('’', "'") : small
  const lower = plain.length > 2 && plain.endsWith('.') ? plain.slice(0, -1) : plain
  return {
    kind,
    text,
    lower,
    start,
    end,
    isCapital: small[0] !== text[0] || handle.test(text) || (small !== text && /^(?:al|el|d)[-‐’']\p{Lu}/u.test(text)),
    quote: -1,
    sentence: 0,
  }
}

/** A quotation is one token, so that the sentences inside a long one do not part it from who speaks it. */
function numberSentences(tokens: readonly Token[], sentences: readonly TextSpan[]): void {
  let number = 0
  let next = 1
  let end = 0
  for (const token of tokens) {
    const opens = token.kind === 'quote' ? token.start - 1 : token.start
    let begins = false
    for (; (sentences[next]?.start ?? Infinity) <= opens; next++) begins ||= (sentences[next]?.start ?? 0) >= end
    if (begins) number++
    token.sentence = number
    end = token.end
  }
}
