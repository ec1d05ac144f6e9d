/** Goes through the article once and gives every utterance its speaker. */
import { speakerBehind } from './after-quotation'
import { Discourse, type Resolved } from './discourse'
import type { Phrases } from './noun-phrase'
import { People, personInGloss } from './people'
import type { Reference } from './reference'
import { findSubjects, isSubordinate, matrixSubject, type Subject } from './subjects'
import type { Sentence, Token } from './tokens'
import type { Utterance } from './utterances'
import { isOrganisation, isPersonalGloss, titleOf } from './word-shape'
import { askers, speechNouns, speechVerb } from './words/cues'
import { wordSet } from './words/word-set'

/** How many paragraphs back a quotation without a subject may look for its speaker. */
const longestSilence = 8

export function attributeUtterances(phrases: Phrases, sentences: () => Iterable<Sentence>): Map<Utterance, Resolved | null> {
  const people = meetPeople(phrases, sentences)
  const discourse = new Discourse(people)
  const speakers = new Map<Utterance, Resolved | null>()
  let orphans: Utterance[] = []
  for (const sentence of sentences()) {
    const subjects = findSubjects(phrases, sentence, people)
    for (const { reference } of subjects) if (reference.kind === 'person') touch(people, reference)
    attributeSentence(phrases, sentence, subjects, discourse, speakers)
    orphans = adoptOrphans(sentence, orphans, discourse, speakers)
  }
  return speakers
}

/** “…” in a paragraph of its own, then 김 대표는 이렇게 말했다: whoever the next sentence shows speaking has said it. */
function adoptOrphans(
  sentence: Sentence,
  orphans: readonly Utterance[],
  discourse: Discourse,
  speakers: Map<Utterance, Resolved | null>,
): Utterance[] {
  const own = sentence.flatMap(({ utterance }) => (utterance?.ending === 'bare' && speakers.get(utterance) === null ? [utterance] : []))
  if (own.length === sentence.length) return [...orphans, ...own]
  const verb = sentence.at(-1)?.word ?? ''
  if (discourse.last && speechVerb.test(verb)) for (const orphan of orphans) speakers.set(orphan, discourse.last)
  return own
}

function touch(people: People, reference: Reference): void {
  const person = people.named(reference.name)
  if (person) people.touch(person)
}

/** First reading: everyone who is named in full, with role and affiliation. */
function meetPeople(phrases: Phrases, sentences: () => Iterable<Sentence>): People {
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

function attributeSentence(
  phrases: Phrases,
  sentence: Sentence,
  subjects: readonly Subject[],
  discourse: Discourse,
  speakers: Map<Utterance, Resolved | null>,
): void {
  let from = 0
  let free = subjects
  let current: Resolved | null = null
  let waiting: Utterance[] = []
  for (const [index, token] of sentence.entries()) {
    const { utterance } = token
    if (!utterance) continue
    const found = explicitSpeaker(phrases, sentence, from, index, free)
    const isLocal =
      found !== null && isSubordinate(sentence, index) && free.some(({ rank, reference }) => rank === 2 && reference === found)
    if (isLocal) {
      free = free.filter(({ reference }) => reference !== found)
      if (!isNobodys(utterance, found)) speakers.set(utterance, discourse.resolve(found))
      continue
    }
    if (isNobodys(utterance, found)) continue
    from = index + 1
    if (found) {
      const resolved = discourse.resolve(found)
      for (const earlier of waiting) speakers.set(earlier, resolved)
      waiting = []
      current = resolved
      discourse.note(resolved)
    }
    speakers.set(utterance, current ?? implicitSpeaker(discourse, utterance))
    if (!current && utterance.ending === 'connective') waiting.push(utterance)
  }
  if (!current) noteTopic(sentence, subjects, discourse)
}

function explicitSpeaker(
  phrases: Phrases,
  sentence: Sentence,
  from: number,
  index: number,
  subjects: readonly Subject[],
): Reference | null {
  const utterance = sentence[index]?.utterance as Utterance
  if (utterance.label) return utterance.label
  const owner = precedingOwner(phrases, sentence, from, index)
  if (owner) return owner
  const behind =
    utterance.ending === 'final' || utterance.ending === 'connective' ? null : speakerBehind(phrases, sentence, index, subjects)
  if (behind) return behind
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

/** 김세현 위원장의 “…” 발언, 구 회장의 “…”라는 말, 그의 대답은 “…”였다. */
function precedingOwner(phrases: Phrases, sentence: Sentence, from: number, index: number): Reference | null {
  const { ending } = sentence[index]?.utterance as Utterance
  if (ending !== 'bare' && ending !== 'adnominal') return null
  const previous = sentence[index - 1]
  const at = previous?.grammar === 'topic' && speechNouns.has(previous.stem) ? index - 2 : index - 1
  if (at < from || sentence[at]?.grammar !== 'genitive') return null
  const reference = phrases.endingAt(sentence, at)
  return reference?.kind === 'bare' ? null : reference
}

/** 런던 경찰국 대변인 말을 인용, “…”. */
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

/** Questions put to the speaker and words that stand written somewhere are no quotations when nobody is named for them. */
function isNobodys(utterance: Utterance, speaker: Reference | null): boolean {
  if (speaker && (speaker.address === '기자' || askers.has(speaker.name.split(' ').at(-1) as string))) return true
  return utterance.needs !== 'nothing' && speaker === null
}

function implicitSpeaker(discourse: Discourse, utterance: Utterance): Resolved | null {
  const { last } = discourse
  if (!last || utterance.paragraph - last.reference.paragraph > longestSilence) return null
  return { ...last, kind: 'continued', source: last.source ?? last.reference.paragraph }
}

const isNamed = ({ kind }: Reference): boolean => kind === 'person' || kind === 'surname'

/** A sentence without a quotation changes who is spoken of when its topic is somebody. */
function noteTopic(sentence: Sentence, subjects: readonly Subject[], discourse: Discourse): void {
  const topics = subjects.filter(({ rank, reference }) => rank >= 2.5 || (rank === 2 && isNamed(reference)))
  const topic = matrixSubject(sentence, topics, sentence.length)
  if (!topic) return
  const resolved = discourse.resolve(topic.reference)
  if (topic.reference.kind !== 'bare' || resolved.person) discourse.note(resolved)
}
