/** Goes through the article once and gives every utterance its speaker. */
import { closingOwner } from './after-quotation'
import type { KnownReferent } from '../../language-rules'
import { Discourse } from '../people/discourse'
import { KnownReferents } from '../people/known'
import type { Resolved } from '../people/resolved'
import { explicitSpeaker, isToldOf } from './explicit-speaker'
import { meetPeople } from '../people/meet-people'
import { anonymousTurn, whoIsAsked } from './interview'
import type { Phrases } from '../phrases/noun-phrase'
import type { People } from '../people/people'
import type { Reference } from '../reading/reference'
import { findSubjects, isSubordinate, matrixSubject, severalPeople, type Subject } from './subjects'
import type { Sentence } from '../reading/tokens'
import type { Utterance } from '../reading/utterances'
import { predicateNoun } from '../../../korean/particles'
import { askers, speechNouns, speechVerb } from '../../../korean/words/cues'

/** How many paragraphs back a quotation without a subject may look for its speaker. */
const longestSilence = 8

/** How many quotations in a row may wait for a speaker named after them. */
const longestOrphanage = 4

const mayBeNamed: ReadonlySet<Reference['kind']> = new Set(['person', 'surname', 'organisation', 'bare'])

interface Attributions {
  speakers: ReadonlyMap<Utterance, Resolved | null>
  known: KnownReferent[]
}

export function attributeUtterances(phrases: Phrases, sentences: () => Iterable<Sentence>): Attributions {
  const people = meetPeople(phrases, sentences)
  const discourse = new Discourse(people)
  const known = new KnownReferents(people)
  const speakers = new Map<Utterance, Resolved | null>()
  let orphans: Utterance[] = []
  let interviewee: Resolved | null = null
  for (const sentence of sentences()) {
    const subjects = findSubjects(phrases, sentence, people)
    for (const { reference } of subjects) {
      if (reference.kind === 'person') touch(people, reference)
      if (mayBeNamed.has(reference.kind)) known.see(discourse.resolve(reference))
    }
    interviewee ??= whoIsAsked(phrases, sentence, discourse)
    const answer = anonymousTurn(sentence)
    if (answer) {
      interviewee ??= implicitSpeaker(discourse, answer, true)
      speakers.set(answer, interviewee && again(interviewee))
      continue
    }
    const credited = phrases.creditedBy(sentence)
    if (credited) discourse.note(discourse.resolve(credited))
    else attributeSentence(phrases, sentence, subjects, discourse, speakers)
    orphans = adoptOrphans(sentence, orphans, credited !== null, discourse, speakers)
  }
  return { speakers, known: known.all() }
}

/** “…” in a paragraph of its own, then 김 대표는 이렇게 말했다 or - 김○○ 대표: whoever the next sentence shows speaking has said it. */
function adoptOrphans(
  sentence: Sentence,
  orphans: readonly Utterance[],
  isCredit: boolean,
  discourse: Discourse,
  speakers: Map<Utterance, Resolved | null>,
): Utterance[] {
  const own = sentence.flatMap(({ utterance }, index) =>
    utterance?.ending === 'bare' && !isHearsay(sentence, index) && speakers.get(utterance) === null ? [utterance] : [],
  )
  if (own.length === sentence.length) return [...orphans, ...own].slice(-longestOrphanage)
  const verb = sentence.at(-1)?.word ?? ''
  if (discourse.last && (isCredit || speechVerb.test(verb) || (verb.endsWith('다') && speechNouns.has(predicateNoun(verb)))))
    for (const orphan of orphans) speakers.set(orphan, discourse.last)
  return own
}

function touch(people: People, reference: Reference): void {
  const person = people.named(reference.name)
  if (person) people.touch(person, reference.address)
}

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
  const asking = new Set<Reference>()
  for (const [index, token] of sentence.entries()) {
    const { utterance } = token
    if (!utterance) continue
    const named = explicitSpeaker(phrases, sentence, from, index, free)
    const isTalk =
      isHearsay(sentence, index) &&
      (named === null || subjects.some(({ index: at, rank, reference }) => (rank <= 1 || at < index) && reference === named))
    const found = isTalk ? null : named
    if (found && utterance.needs === 'asked') asking.add(found)
    const isLocal =
      found !== null &&
      (isToldOf(sentence, index) ||
        (isSubordinate(sentence, index) && free.some(({ rank, reference }) => rank === 2 && reference === found)))
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
    speakers.set(utterance, current ?? (isTalk ? null : implicitSpeaker(discourse, utterance, isAnswer(sentence, index))))
    if (!current && utterance.ending === 'connective') waiting.push(utterance)
  }
  if (current) return
  const owner = closingOwner(phrases, sentence)
  if (owner) discourse.note(discourse.resolve(owner))
  else
    noteTopic(
      phrases,
      sentence,
      subjects.filter(({ reference }) => !asking.has(reference)),
      discourse,
    )
}

/** Questions put to the speaker and words that stand written somewhere are no quotations when nobody is named for them. */
function isNobodys(utterance: Utterance, speaker: Reference | null): boolean {
  if (speaker && (speaker.address === '기자' || askers.has(speaker.name.split(' ').at(-1) as string))) return true
  return utterance.needs !== 'nothing' && speaker === null
}

/** 비결을 묻는 말에 “…”. */
const isAnswer = (sentence: Sentence, index: number): boolean =>
  sentence.slice(Math.max(0, index - 8), index).some(({ word }) => /^(?:묻자|묻는|물음|물었)/.test(word))

const again = (speaker: Resolved): Resolved => ({ ...speaker, kind: 'continued', source: speaker.source ?? speaker.reference.paragraph })

function implicitSpeaker(discourse: Discourse, utterance: Utterance, isAnswer: boolean): Resolved | null {
  const last = (isAnswer ? discourse.protagonist : null) ?? discourse.last
  if (!last || utterance.paragraph - last.reference.paragraph > longestSilence) return null
  return again(last)
}

/** “…”는 말이 나온다, 돌아온 답은 “…”였다: words that are anybody's. */
function isHearsay(sentence: Sentence, index: number): boolean {
  const ending = sentence[index]?.utterance?.ending
  const previous = sentence[index - 1]
  if (ending === 'bare') return previous?.grammar === 'topic' && speechNouns.has(previous.stem) && index > 1
  if (ending !== 'adnominal') return false
  const after = sentence.slice(index + 1, index + 6)
  const noun = after.findIndex(({ stem, grammar }) => /^(?:subject|also)$/.test(grammar) && speechNouns.has(stem))
  return noun >= 0 && after.slice(noun + 1, noun + 4).some(({ word }) => arisingVerb.test(word))
}

/** What talk does by itself. */
const arisingVerb =
  /^(?:나오|나온|나왔|들리|들린|들려|들렸|쏟아|퍼|이어|잇|제기|크|높|많|있|돌고|돌았|도는|우세|지배|줄을|줄이|올라|적지|흘러|오가|오갔|오간|빗발|터져|터졌|번졌|쇄도|거세|적잖)/

const isNamed = ({ kind }: Reference): boolean => kind === 'person' || kind === 'surname'

/** 하청 노동자들의 표정은 어둡다: 이들 may go back to them. */
function notePlural(phrases: Phrases, sentence: Sentence, discourse: Discourse): void {
  const at = sentence.findLastIndex(({ grammar, stem, utterance }) => !utterance && grammar === 'genitive' && severalPeople.test(stem))
  const owner = at < 0 ? null : phrases.endingAt(sentence, at)
  if (owner) discourse.noteMany(discourse.resolve(owner))
}

/** A sentence without a quotation changes who is spoken of when its topic is somebody. */
function noteTopic(phrases: Phrases, sentence: Sentence, subjects: readonly Subject[], discourse: Discourse): void {
  const topics = subjects.filter(
    ({ rank, reference, isAmongOthers }) => !isAmongOthers && (rank >= 2.5 || (rank === 2 && isNamed(reference))),
  )
  const matrix = matrixSubject(sentence, topics, sentence.length)
  const topic =
    matrix?.reference.kind === 'bare'
      ? (topics.findLast(({ reference }) => isNamed(reference) && reference.title !== null) ?? matrix)
      : matrix
  notePlural(phrases, sentence, discourse)
  if (!topic) return
  const resolved = discourse.resolve(topic.reference)
  if (topic.rank === 2 && !topic.reference.title && !resolved.person) return
  if (topic.reference.kind !== 'bare' || resolved.person) discourse.note(resolved)
}
