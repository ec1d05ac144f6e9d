/** Tells speech from other uses of the same marks: titles of works, nicknames, words held at arm's length. */
import type { Attribution } from './attribute'
import type { Token } from './tokens'

/** Fewer words than this are speech only where the sentence says so. */
const longEnough = 5

/** Nouns and verbs after which marks hold a title or a name. */
const beforeTitles = new Set(
  `show program programme podcast series movie film book novel memoir song album play drama ad spot video column essay article column
  game called titled entitled named dubbed show's magazine website site word words term phrase slogan hashtag on the`.split(/\s+/),
)

export function isSpeech(text: string, { quote, site, features }: Attribution): boolean {
  const words = text.slice(quote.start, quote.end)
  if (text[quote.start - 2] === '=' || !/\p{L}/u.test(words) || words.endsWith(':')) return false
  const { tokens } = site.paragraph
  const isTitle = isTitleCase(words) && standsForTitle(tokens[site.at - 1])
  if (site.words >= longEnough || isTitle) return !isTitle
  if (tokens.every((token) => token.kind === 'quote' || token.kind === 'sign')) return true
  if (isTitleCase(words)) return features.some((feature) => feature.endsWith('touching'))
  return /[?!]$/.test(words) || isCued(features)
}

/** Every long word capitalised, and no stop inside: “The Long Road to Thinking Machines”. */
function isTitleCase(words: string): boolean {
  const inside = words.replace(/[.,]$/, '')
  if (/[,;.!?]\s/.test(inside)) return false
  return inside.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || word.length <= 4)
}

/** “wrote “The Long Winter” in 2019”: no comma, no colon, and every word capitalised. */
const isWork = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:wrote|writes|written|writing|published|directed|sang|penned|authored)$/.test(before.lower)

const standsForTitle = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind === 'possessive' || isWork(before) || beforeTitles.has(before.lower))

const isCued = (features: readonly string[]): boolean =>
  features.some((feature) => feature.endsWith('touching') || feature.startsWith('name and colon')) ||
  (features.includes('speaker-cue-quote, near') && !features.includes('before: characterizing'))
