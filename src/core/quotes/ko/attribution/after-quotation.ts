/** Speakers that stand behind the quotation: “…”는 김 의원의 지적, “…”고 말한 김 의원, “…”라고 그는 말했다, “…” 김 의원의 말이다. */
import type { Phrases } from '../phrases/noun-phrase'
import type { Reference } from '../reading/reference'
import type { Subject } from './subjects'
import type { Sentence, Token } from '../reading/tokens'
import { askers, speechNouns, speechVerb } from '../../../korean/words/cues'
import { predicateNoun } from '../../../korean/particles'
import { isPersonNoun, looksForeign, titleOf } from '../../../korean/word-shape'
import { boundaryWords, neverSpeakers } from '../../../korean/words/stops'

const reach = 7
const adnominalSpeech = /(?:한|힌|던|은|진|온|린)$/

const isPerson = (reference: Reference | null): reference is Reference => reference !== null && reference.kind !== 'bare'

/** The speaker behind the quotation at `index`, or null. `subjects` are those of the whole sentence. */
export function speakerBehind(phrases: Phrases, sentence: Sentence, index: number, subjects: readonly Subject[]): Reference | null {
  const end = nextQuotation(sentence, index)
  const utterance = sentence[index]?.utterance
  if (!utterance) return null
  if (index === 0 && utterance.ending === 'bare') {
    const owner = closingOwner(phrases, sentence) ?? closingSubject(sentence, subjects)
    if (owner) return owner
  }
  if (utterance.ending === 'adnominal' || utterance.ending === 'bare' || utterance.needs === 'question') {
    const owner = owningSpeaker(phrases, sentence, index, end)
    if (owner || utterance.ending === 'adnominal' || utterance.needs === 'question') return owner
  }
  return describedSpeaker(phrases, sentence, index, end) ?? followingSubject(sentence, index, end, subjects)
}

/** [“…”] 서울에서 만난 김○○ 대표의 말이다. */
export function closingOwner(phrases: Phrases, sentence: Sentence): Reference | null {
  const [owner, noun] = sentence.slice(-2)
  if (owner?.grammar !== 'genitive' || !noun?.word.endsWith('다') || !speechNouns.has(predicateNoun(noun.word))) return null
  const reference = phrases.endingAt(sentence, sentence.length - 2)
  return isPerson(reference) ? reference : null
}

/** “…” 서울에서 만난 김○○ 씨가 손을 저으며 말했다. */
function closingSubject(sentence: Sentence, subjects: readonly Subject[]): Reference | null {
  const isOnly = sentence.every(({ utterance }, at) => at === 0 || !utterance)
  if (!isOnly || !speechVerb.test(sentence.at(-1)?.word ?? '')) return null
  return subjects.findLast(({ rank, reference }) => rank >= 2 && reference.kind !== 'bare')?.reference ?? null
}

function nextQuotation(sentence: Sentence, index: number): number {
  const next = sentence.findIndex((token, at) => at > index && token.utterance)
  return Math.min(next < 0 ? sentence.length : next, index + 1 + reach)
}

/** “…”는 [게] 윤서아 부사장의 지적. */
function owningSpeaker(phrases: Phrases, sentence: Sentence, index: number, end: number): Reference | null {
  const isBare = sentence[index]?.utterance?.ending === 'bare'
  for (let at = index + 1; at < end; at++) {
    const token = sentence[at] as Token
    const isOwner = token.grammar === 'genitive' || (token.grammar === 'none' && speechNouns.has(sentence[at + 1]?.stem ?? ''))
    if (token.grammar === 'topic' || (token.grammar === 'other' && !isBare)) return null
    if (!isOwner) continue
    const noun = sentence.slice(at + 1, at + 4).map(({ stem }) => predicateNoun(stem))
    if (!noun.some((word) => speechNouns.has(word) || word === '질문' || word === '물음')) return null
    const reference = phrases.endingAt(sentence, at)
    if (token.grammar === 'none' && reference?.kind === 'bare') return null
    if (
      boundaryWords.has(token.stem) ||
      (reference?.kind === 'bare' && (neverSpeakers.has(token.stem) || (token.stem.length === 2 && !looksForeign(token.stem))))
    )
      return null
    return askers.has(token.stem) ? null : reference
  }
  return null
}

/** “…”고 말한 김○○ 대표. */
function describedSpeaker(phrases: Phrases, sentence: Sentence, index: number, end: number): Reference | null {
  const verb = sentence
    .slice(index + 1, Math.min(index + 4, end))
    .findIndex(({ word }) => speechVerb.test(word) && adnominalSpeech.test(word))
  if (verb < 0) return null
  const from = index + 2 + verb
  for (let at = from; at < end; at++) {
    const token = sentence[at] as Token
    if (token.grammar === 'none' && !token.breaks && at + 1 < end) continue
    const reference = phrases.endingAt(sentence, at)
    return isPerson(reference) && reference.start >= (sentence[from] as Token).start ? reference : null
  }
  return null
}

/** “…”라고 그녀는 인정했다. */
function followingSubject(sentence: Sentence, index: number, end: number, subjects: readonly Subject[]): Reference | null {
  const subject = subjects.find((candidate) => candidate.index > index && candidate.index < end)
  if (!subject || subject.rank < 2 || (subject.reference.kind === 'bare' && !isPersonNoun((sentence[subject.index] as Token).stem)))
    return null
  const first = sentence[index + 1] as Token
  const isBare = sentence[index]?.utterance?.ending === 'bare'
  if (isBare && subject.rank === 3) return subject.reference
  const lead = sentence.slice(index + 1).filter(({ start }) => start < subject.reference.start)
  if (subject.reference.start > first.start && !lead.every(leadsToName)) return null
  const isSole = sentence[index]?.utterance?.ending === 'final' && !subjects.some((other) => other.index < index && other.rank >= 2)
  if (isSole && subject.rank === 3) return withOffice(subject.reference, lead)
  const verb = sentence.slice(subject.index + 1, end).findIndex(({ word }) => speechVerb.test(word))
  const reachOfVerb = isBare ? reach : 2
  return verb >= 0 && verb <= reachOfVerb ? withOffice(subject.reference, lead) : null
}

/** “…”고 시장 김민수는: what the subject is, before its name. */
const leadsToName = ({ grammar, breaks, stem }: Token): boolean =>
  (grammar === 'none' || grammar === 'genitive') && !breaks && !speechVerb.test(stem)

function withOffice(reference: Reference, lead: readonly Token[]): Reference {
  const office = lead.at(-1)
  if (reference.kind !== 'person' || reference.role || !office || !isPersonNoun(office.word)) return reference
  return { ...reference, role: office.word, title: titleOf(office.word) }
}
