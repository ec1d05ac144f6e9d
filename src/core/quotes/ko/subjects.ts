/** Candidates for the speaker within a sentence: nouns with 은/는, 도, 이/가, and which of them is the matrix subject. */
import { readPhrase } from './noun-phrase'
import type { People } from './people'
import type { Reference } from './reference'
import type { Sentence, Token } from './tokens'
import { neverSpeakers } from './words/stops'

export interface Subject {
  index: number
  reference: Reference
  /** 은/는 3, 도 2.5, 이/가 2, 에서는 1, no particle 0.5. */
  rank: number
}

const ranks: Partial<Record<Token['grammar'], number>> = { topic: 3, also: 2.5, subject: 2, place: 1 }
const clauseEnd = /(?:지만|는데|으나|었고|았고|했고|였고|됐고|으며|했자|하자|였으며|자)$/
const adnominalVerb =
  /(?:하|되|시키|이끄|만드|다루|나오|오가|지내|떠나|키우|내|주|쓰|보|가|오|이르|따르|모르|부르|오르|흐르|두|지|치|나|서|타|꾸|누|리|기|크|바꾸|보이|모이|쌓이|놓이|쓰이|앞두|감추|갖추|맞추|비추|멈추|늦추|낮추)$/

/** Every subject of the sentence, in order. */
export function findSubjects(text: string, sentence: Sentence, people: People): Subject[] {
  const found: Subject[] = []
  for (const [index, token] of sentence.entries()) {
    const rank = ranks[token.grammar]
    if (rank === undefined || token.utterance) continue
    const reference = readPhrase(text, sentence, index)
    if (reference && isPlausible(reference, token, sentence[index - 1], people)) found.push({ index, reference, rank })
  }
  return found
}

function isPlausible(reference: Reference, token: Token, previous: Token | undefined, people: People): boolean {
  if (neverSpeakers.has(token.stem) && reference.start === token.start) return false
  if (reference.kind !== 'bare') return true
  if (people.named(reference.name) || people.withPart(token.stem)) return true
  if (token.grammar !== 'topic' || token.stem.length < 2) return false
  const isVerb = adnominalVerb.test(token.stem) && (previous?.grammar === 'other' || !token.breaks)
  return !(token.word.endsWith('는') && isVerb && /[을를에로서]$/.test(previous?.word ?? ''))
}

/** The matrix subject among `subjects`: the strongest particle, the first of equals unless a clause has ended in between. */
export function matrixSubject(sentence: Sentence, subjects: readonly Subject[]): Subject | null {
  let best: Subject | null = null
  for (const subject of subjects) {
    if (!best || isBetter(sentence, best, subject)) best = subject
  }
  return best
}

function isBetter(sentence: Sentence, best: Subject, subject: Subject): boolean {
  if (subject.rank > best.rank) return true
  if (subject.rank < Math.min(best.rank, 2)) return false
  const between = sentence.slice(best.index + 1, subject.index)
  if (between.some((token) => clauseEnd.test(token.word) && (token.breaks || token.word.length > 2)))
    return subject.rank >= 2.5 || best.rank <= 2
  return subject.rank >= best.rank && best.reference.kind === 'bare' && subject.reference.kind !== 'bare'
}
