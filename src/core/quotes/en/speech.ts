/** Tells speech from other uses of the same marks: titles of works, nicknames, words held at arm's length. */
import type { MarkedSpan } from '../marks'
import type { Attribution } from './attribute'

/** Fewer words than this are speech only where the sentence says so. */
const longEnough = 5

export function isSpeech(text: string, { quote, site, features }: Attribution): boolean {
  const words = text.slice(quote.start, quote.end)
  if (text[quote.start - 2] === '=' || !/\p{L}/u.test(words)) return false
  if (site.words >= longEnough) return !looksLikeTitle(words)
  return (
    isUtterance(words, quote) &&
    isCued(
      site.paragraph.tokens.every((token) => token.kind === 'quote' || token.kind === 'sign'),
      features,
    )
  )
}

/** Every long word capitalised, and no stop inside: “The Long Road to Thinking Machines”. */
function looksLikeTitle(words: string): boolean {
  const inside = words.replace(/[.,]$/, '')
  if (/[,;.!?]\s/.test(inside)) return false
  return inside.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3)
}

const isUtterance = (words: string, quote: MarkedSpan): boolean =>
  /^[[(…\s]*[\p{Lu}\p{N}]/u.test(words) || /[,?!]$/.test(words) || !quote.closed

const isCued = (isAlone: boolean, features: readonly string[]): boolean =>
  isAlone || features.some((feature) => feature.endsWith('touching') || feature.startsWith('name and colon'))
