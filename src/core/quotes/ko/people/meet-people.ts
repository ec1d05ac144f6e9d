/** First reading of the article: everyone who is named in full, with role and affiliation. */
import type { Phrases } from '../phrases/noun-phrase'
import { People } from './people'
import { personInGloss } from './person-in-gloss'
import type { Reference } from '../reading/reference'
import type { Sentence, Token } from '../reading/tokens'
import { hasTellingEnding, isBody, isOrganisation, isPersonalGloss, looksForeign, titleOf } from '../../../korean/word-shape'
import { commonOrganisations, kindsOfFirm, knownOrganisations, media, places } from '../../../korean/words/organisations'
import { wordSet } from '../../../korean/words/word-set'

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
      if (isTopic(sentence, index)) {
        const topic = phrases.endingAt(sentence, index)
        if (topic?.kind !== 'person' || topic.role === null) people.speakOf(topic?.wording ?? token.stem)
      }
      if (!mayNameSomeone(sentence, index)) continue
      const reference = phrases.endingAt(sentence, index)
      if (reference?.kind === 'person' && (isIntroduced(reference, token) || isForeignPair(sentence, index)))
        people.introduce(reference, isFellow(sentence, reference))
      if (reference?.kind === 'organisation' || token.gloss) people.organisations.introduce(reference?.name ?? token.word, token.gloss)
    }
  return people
}

/** A name of an organisation that someone can belong to: neither a country nor 당국 nor 로이터. */
const isFirm = (word: string): boolean =>
  isOrganisation(word) &&
  (hasTellingEnding(word) || !/[대사차국서]$/.test(word)) &&
  (titleOf(word) === null || isBody(word)) &&
  !places.has(word) &&
  !knownOrganisations.has(word)

/** An organisation that the sentence is about, and no paper that reports it. */
function isTopic(sentence: Sentence, index: number): boolean {
  const { grammar, stem } = sentence[index] as Token
  if (grammar !== 'topic' && grammar !== 'subject') return false
  const previous = sentence[index - 1]?.word ?? ''
  if (commonOrganisations.has(stem)) return isFirm(previous)
  if (isFirm(stem)) return !media.test(stem) || !/보도|전했|따르면/.test(sentence.at(-1)?.word ?? '')
  return kindsOfFirm.test(previous) || (looksForeign(stem) && (places.has(previous) || (previous !== '' && stem.endsWith('즈'))))
}

/** 엘레나 소콜로바는. */
const isForeignPair = (sentence: Sentence, index: number): boolean =>
  looksForeign((sentence[index] as Token).stem) && looksForeign(sentence[index - 1]?.word ?? '') && !sentence[index - 1]?.breaks

/** 같은 당 이하늘 대변인. */
const isFellow = (sentence: Sentence, { start }: Reference): boolean => {
  const at = sentence.findIndex((token) => token.start === start)
  return sentence[at - 2]?.word === '같은'
}

/** Whether the phrase that ends here is worth reading: it ends in a title, or follows one, or is an organisation in several words. */
function mayNameSomeone(sentence: Sentence, index: number): boolean {
  const token = sentence[index] as Token
  const next = sentence[index + 1]
  if (token.gloss) return true
  if (titleOf(token.stem)) return token.grammar !== 'none' || token.breaks || !next || next.utterance !== null || afterName.has(next.stem)
  if (token.grammar === 'none') return false
  if (isForeignPair(sentence, index)) return true
  const before = sentence.slice(Math.max(0, index - 3), index)
  if (before.some((earlier) => titleOf(earlier.grammar === 'copula' ? earlier.stem : earlier.word))) return true
  return isOrganisation(token.stem) && isOrganisation(before.at(-1)?.word ?? '')
}

/** What may follow a whole name with title that has no particle. */
const afterName = wordSet('등 측 쪽 부부 간 및 사이 역시 또한 본인 팀 연구팀 연구진 일행 가족 부인 일가')

const isIntroduced = (reference: Reference, token: Token): boolean =>
  reference.role !== null || reference.title !== null || isPersonalGloss(token.gloss) || titleOf(token.stem) !== null
