/** First reading of the article: everyone who is named in full, with role and affiliation. */
import type { Phrases } from './noun-phrase'
import { People, personInGloss } from './people'
import type { Reference } from './reference'
import type { Sentence, Token } from './tokens'
import { isOrganisation, isPersonalGloss, titleOf } from './word-shape'
import { wordSet } from './words/word-set'

export function meetPeople(phrases: Phrases, sentences: () => Iterable<Sentence>): People {
  const people = new People()
  for (const sentence of sentences())
    for (const [index, token] of sentence.entries()) {
      if (token.utterance) {
        if (token.utterance.label) people.introduce(token.utterance.label)
        continue
      }
      const inGloss = personInGloss(token)
      if (inGloss) people.introduce(inGloss)
      if (token.grammar === 'topic' || token.grammar === 'subject') people.respell(token.stem)
      if (!mayNameSomeone(sentence, index)) continue
      const reference = phrases.endingAt(sentence, index)
      if (reference?.kind === 'person' && isIntroduced(reference, token)) people.introduce(reference)
      if (reference?.kind === 'organisation' || token.gloss) people.introduceOrganisation(reference?.name ?? token.word, token.gloss)
    }
  return people
}

/** Whether the phrase that ends here is worth reading: it ends in a title, or follows one, or is an organisation in several words. */
function mayNameSomeone(sentence: Sentence, index: number): boolean {
  const token = sentence[index] as Token
  const next = sentence[index + 1]
  if (token.gloss) return true
  if (titleOf(token.stem)) return token.grammar !== 'none' || token.breaks || !next || next.utterance !== null || afterName.has(next.stem)
  if (token.grammar === 'none') return false
  const before = sentence.slice(Math.max(0, index - 3), index)
  if (before.some((earlier) => titleOf(earlier.grammar === 'copula' ? earlier.stem : earlier.word))) return true
  return isOrganisation(token.stem) && isOrganisation(before.at(-1)?.word ?? '')
}

/** What may follow a whole name with title that has no particle. */
const afterName = wordSet('등 측 쪽 부부 간 및 사이 역시 또한 본인 팀 연구팀 연구진 일행 가족 부인 일가')

const isIntroduced = (reference: Reference, token: Token): boolean =>
  reference.role !== null || reference.title !== null || isPersonalGloss(token.gloss) || titleOf(token.stem) !== null
