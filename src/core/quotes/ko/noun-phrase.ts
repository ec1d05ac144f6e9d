/** Reads the noun phrase that ends at a word: how far it reaches back, and who it names. */
import type { Reference } from './reference'
import type { Phrase } from './phrase'
import { readTitled } from './titled-phrase'
import { readUntitled } from './untitled-phrase'
import type { Sentence, Token } from './tokens'
import { isKoreanName, titleOf } from './word-shape'
import { pronouns } from './words/names'
import { places } from './words/organisations'
import { boundaryWords, verbalEnding } from './words/stops'

const longestPhrase = 9
const modifiers = new Set(['전', '현', '당시', '신임', '전직', '현직', '고'])

/** Index of the first word of the phrase whose last word is `head`. */
function phraseStart(sentence: Sentence, head: number): number {
  let start = head
  while (start > 0 && head - start < longestPhrase) {
    const token = sentence[start - 1] as Token
    if (token.utterance || token.breaks || endsPhrase(token, sentence[start] as Token)) break
    start--
  }
  return start
}

function endsPhrase(token: Token, next: Token): boolean {
  const precedesTitle = titleOf(next.word) !== null || titleOf(next.stem) !== null
  if (precedesTitle && modifiers.has(token.word)) return false
  if (precedesTitle && isKoreanName(token.word)) return false
  if (boundaryWords.has(token.word) || /^\d/.test(token.word)) return true
  if (places.has(token.word)) return false
  switch (token.grammar) {
    case 'none':
      return verbalEnding.test(token.word) && !isKoreanName(token.word)
    case 'genitive':
      return false
    case 'copula':
      return titleOf(token.stem) === null && verbalEnding.test(token.word)
    default:
      return titleOf(token.word) === null
  }
}

/** Who the phrase ending at word `head` of the sentence names; null when it names nobody. */
export function readPhrase(text: string, sentence: Sentence, head: number): Reference | null {
  const last = sentence[head] as Token
  if (last.utterance) return null
  const stem = last.stem
  const paragraph = last.paragraph
  if (pronouns.has(stem)) {
    const { start, stemEnd: end } = last
    return { kind: 'pronoun', name: stem, start, end, title: null, role: null, affiliation: null, paragraph, doubtful: false }
  }
  const tokens = sentence.slice(phraseStart(sentence, head), head + 1)
  const phrase: Phrase = { text, tokens, head: stem, paragraph }
  const title = titleOf(stem)
  return title ? readTitled(phrase, title) : readUntitled(phrase)
}
