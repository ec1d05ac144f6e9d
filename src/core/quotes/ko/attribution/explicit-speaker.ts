/** The speaker whom the sentence of a quotation names. */
import { speakerBehind } from './after-quotation'
import type { Phrases } from '../phrases/noun-phrase'
import type { Reference } from '../reading/reference'
import { matrixSubject, type Subject } from './subjects'
import type { Sentence } from '../reading/tokens'
import type { Utterance } from '../reading/utterances'
import { speechNouns } from '../../../korean/words/cues'
import { isPersonNoun } from '../../../korean/word-shape'

/** Who speaks the quotation at `index`; the words from `from` on belong to it. Null when the sentence names nobody. */
export function explicitSpeaker(
  phrases: Phrases,
  sentence: Sentence,
  from: number,
  index: number,
  subjects: readonly Subject[],
): Reference | null {
  const utterance = sentence[index]?.utterance as Utterance
  if (utterance.ending === 'turn') return utterance.label
  const owner = precedingOwner(phrases, sentence, from, index)
  if (owner) return owner
  const behind =
    utterance.ending === 'final' || utterance.ending === 'connective' ? null : speakerBehind(phrases, sentence, index, subjects)
  if (behind) return behind
  const heard = heardSpeaker(phrases, sentence, from, index)
  if (heard) return heard
  const cited = citedSpeaker(phrases, sentence, from, index)
  if (cited) return cited
  if (utterance.needs === 'question') return null
  const before = subjects.filter(
    (subject) => subject.index >= from && subject.index < index && (utterance.needs !== 'asked' || subject.rank === 2),
  )
  const subject = matrixSubject(sentence, before, index)
  if (subject) return subject.reference
  return (
    speakerBehind(phrases, sentence, index, subjects) ??
    speakerBeside(phrases, sentence, from, index) ??
    relayedSpeaker(phrases, sentence, from, index)
  )
}

/** 한가람 위원장의 “…” 발언, 한 회장의 “…”라는 말, 그의 대답은 “…”였다. */
function precedingOwner(phrases: Phrases, sentence: Sentence, from: number, index: number): Reference | null {
  const { ending } = sentence[index]?.utterance ?? { ending: null }
  if (ending !== 'bare' && ending !== 'adnominal') return null
  const previous = sentence[index - 1]
  const at = previous?.grammar === 'topic' && speechNouns.has(previous.stem) ? index - 2 : index - 1
  if (at < from || sentence[at]?.grammar !== 'genitive') return null
  const reference = phrases.endingAt(sentence, at)
  return reference?.kind === 'bare' ? null : reference
}

/** 박 대표에게서 “…”는 약속을 받았다, 당직자로부터 “…”는 답을 들었다. */
function heardSpeaker(phrases: Phrases, sentence: Sentence, from: number, index: number): Reference | null {
  if (index - 1 < from || !isToldOf(sentence, index)) return null
  const reference = phrases.endingAt(sentence, index - 1)
  return reference && (reference.kind !== 'bare' || isPersonNoun(reference.name)) ? reference : null
}

/** Whether the quotation at `index` is what somebody heard from the one named before it. */
export const isToldOf = (sentence: Sentence, index: number): boolean =>
  sentence[index]?.utterance?.ending === 'adnominal' &&
  /(?:에게서|로부터|한테서)$/.test(sentence[index - 1]?.word ?? '') &&
  sentence.slice(index + 1, index + 4).some(({ word }) => /^(?:받|들[었은을]|듣|얻)/.test(word))

/** 가온시 경찰국 대변인 말을 인용, “…”. */
function citedSpeaker(phrases: Phrases, sentence: Sentence, from: number, index: number): Reference | null {
  for (let at = Math.max(from, index - 3); at < index; at++) {
    if (!sentence[at]?.word.startsWith('인용')) continue
    const isWords = /^(?:말|발언)/.test(sentence[at - 1]?.word ?? '')
    const head = at - (isWords ? 2 : 1)
    const reference = head >= from ? phrases.endingAt(sentence, head) : null
    if (reference && /^(?:person|surname|unnamed|title)$/.test(reference.kind)) return reference
  }
  return null
}

/** 김도윤 대표, “…”: no particle at all. */
function speakerBeside(phrases: Phrases, sentence: Sentence, from: number, index: number): Reference | null {
  if (index - 1 < from) return null
  const reference = phrases.endingAt(sentence, index - 1)
  return reference && (reference.kind === 'person' || reference.kind === 'surname') && sentence[index - 1]?.grammar === 'none'
    ? reference
    : null
}

/** 국방부에 따르면 “…”. */
function relayedSpeaker(phrases: Phrases, sentence: Sentence, from: number, index: number): Reference | null {
  for (let at = from + 1; at < index; at++) {
    if (!/^따르면|^의하면/.test(sentence[at]?.word ?? '')) continue
    const reference = phrases.endingAt(sentence, at - 1)
    if (reference && reference.kind !== 'bare') return reference
  }
  return null
}
