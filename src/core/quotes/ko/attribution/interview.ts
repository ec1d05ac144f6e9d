/** Interviews whose answers bear no name: `Q.` and `A.`, `―…?` and `▲ …`. */
import type { Discourse } from '../people/discourse'
import type { Resolved } from '../people/resolved'
import type { Phrases } from '../phrases/noun-phrase'
import type { Sentence } from '../reading/tokens'
import type { Utterance } from '../reading/utterances'

/** The answer without a label that the sentence is, perhaps behind its `A.`; null for any other sentence. */
export function anonymousTurn(sentence: Sentence): Utterance | null {
  const utterance = sentence.length <= 2 ? sentence.at(-1)?.utterance : null
  return utterance?.ending === 'turn' && utterance.label === null ? utterance : null
}

/** 윤서아 교수에게 물었다: whose the answers without a label are. */
export function whoIsAsked(phrases: Phrases, sentence: Sentence, discourse: Discourse): Resolved | null {
  if (!/^(?:물었|물어|들었|들어|만났)/.test(sentence.at(-1)?.word ?? '')) return null
  const at = sentence.findLastIndex(({ word }) => /(?:에게|에게서|한테|를|을)$/.test(word))
  const reference = at < 0 ? null : phrases.endingAt(sentence, at)
  return reference?.kind === 'person' && reference.role !== null ? discourse.resolve(reference) : null
}
