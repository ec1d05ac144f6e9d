/** The words that name a speaker, as far as they belong together. */
import { followingAdjectives } from '../../../english/words/name-words'
import type { TextSpan } from '../../../text/span'
import type { PhrasePlace } from '../reading/paragraph-reading'
import type { NounPhrase } from '../reading/noun-phrases'
import { spanOf } from '../reading/token-search'
import type { Token } from '../reading/tokens'

/** The phrase with the words that complete it: “analysts at Novalab”, “a person familiar with the plan”, “the group’s president, Ana Roe”. */
export function mentionSpan({ reading, phrase: index }: PhrasePlace): TextSpan {
  const { tokens, phrases, phraseOf } = reading
  const phrase = phrases[index]
  if (!phrase) return { start: 0, end: 0 }
  const link = linkAfter(tokens, phrase)
  const next = phrases[phraseOf[link + 1] ?? -1]
  if (phrase.kind === 'name' || phrase.kind === 'pronoun' || next?.from !== link + 1) return spanOf(tokens, phrase.from, phrase.to)
  const completing = phrase.kind === 'document' ? /^(?:of|for|from|by)$/ : /^(?:of|for|at|to|with|from)$/
  const isInvolved = link > phrase.to && tokens[link]?.lower === 'in'
  const isCompleted = (completing.test(tokens[link]?.lower ?? '') || isInvolved) && next.kind !== 'pronoun'
  const isNamed = tokens[link]?.text === ',' && phrase.kind === 'person' && next.kind === 'name' && tokens[next.to]?.text === ','
  if (!isCompleted && !isNamed) return spanOf(tokens, phrase.from, phrase.to)
  const further = tokens[next.to]?.lower === 'of' ? phrases[phraseOf[next.to + 1] ?? -1] : undefined
  return spanOf(tokens, phrase.from, further?.from === next.to + 1 ? further.to : next.to)
}

/** Where the word stands that links a complement: “a person familiar with the plan”, “one banker involved in the deal”. */
function linkAfter(tokens: readonly Token[], { to }: NounPhrase): number {
  const [word = '', next] = [tokens[to]?.lower, tokens[to + 1]?.lower]
  return to + Number(followingAdjectives.has(word) || (word === 'involved' && next === 'in'))
}
