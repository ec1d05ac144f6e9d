/** Candidates for the speaker within a sentence: nouns with 은/는, 도, 이/가, and which of them is the matrix subject. */
import type { Phrases } from '../phrases/noun-phrase'
import type { People } from '../people/people'
import { nobody, type Reference } from '../reading/reference'
import type { Sentence, Token } from '../reading/tokens'
import { askers } from '../../../korean/words/cues'
import { kin } from '../../../korean/words/names'
import { titlesAfterNames } from '../../../korean/words/titles'
import { neverSpeakers } from '../../../korean/words/stops'

export interface Subject {
  index: number
  reference: Reference
  /** 은/는 3, 도 2.5, 이/가 2, 에서는 1, no particle 0.5. */
  rank: number
  /** 김○○ 의원 등이: one of several. */
  isAmongOthers: boolean
}

const ranks: Partial<Record<Token['grammar'], number>> = { topic: 3, also: 2.5, subject: 2, place: 1 }
/** In words: how far a clause about something reaches. */
const longestClause = 30
/** ‘단일화하겠느냐’는 질문에: the end of words in marks, and no noun. */
const quotedClause = /(?:냐|[는은던인]가|요|까|다|하라|하자)[’'”"]$/
const clauseEnd = /(?:지만|는데|으나|었고|았고|했고|였고|됐고|으며|였으며|자)$/
/** Stems of verbs that 는 makes adnominal; the first kind is never a noun here. */
const surelyVerb = /(?:하|되|시키|이끄|만드|나오|키우|따르|이르|다루|지내|떠나|앞두|갖추|맞추|비추|늦추|낮추|나서|보이)$/
const perhapsVerb = /(?:오가|내|주|쓰|보|가|오|모르|부르|오르|흐르|두|지|치|나|서|타|꾸|누|리|기|크|바꾸|모이|쌓이|놓이|쓰이|감추|멈추)$/

/** 왜 늦었느냐는 물음, 언제인지는: a question that a noun takes up, or the object of a verb. */
const questionClause = /(?:[느으이]냐|[았었였했됐겠]냐|[은는인던]가|[는은인던]지|을[까지]|ㄹ[까지])$/

/** 안심해도 된다, 걸음을 서두르는: no name, for all that it has a surname and two syllables more; a name has been introduced, or has no object before it. */
const isVerbLikeName = ({ kind, role, name }: Reference, { word }: Token, previous: Token | undefined, people: People): boolean =>
  kind === 'person' &&
  role === null &&
  (word.endsWith('해도') || (word.endsWith('는') && /[을를]$/.test(previous?.word ?? ''))) &&
  people.named(name) === null

/** 관람객들, 참가자들, 조합원들. */
export const severalPeople = /[가-힣](?:객|자|원|인|민|생|사|수|장)들$/

/** 70%에 달한다는 보고, 미칠 수 있다는 지적: a clause that a noun takes up. 캐나다는 and 판다는 are none. */
const reportedClause = /(?:[았었였했겠됐갔왔]|한|된|는|있|없|않|같|이|온|진|킨|친|준|쓴|른)다$/

/** Every subject of the sentence, in order. */
export function findSubjects(phrases: Phrases, sentence: Sentence, people: People): Subject[] {
  const found: Subject[] = []
  for (const [index, token] of sentence.entries()) {
    const isToo = index > 0 && (token.word === '역시' || token.word === '또한' || token.stem === '등')
    const rank = isToo && token.grammar !== 'topic' ? ranks.also : ranks[token.grammar]
    if (rank === undefined || token.utterance) continue
    const reference = phrases.endingAt(sentence, isToo ? index - 1 : index) ?? knownOffice(token, people)
    if (isToo && (!reference || reference.kind === 'bare')) continue
    if (reference && isPlausible(reference, token, sentence[index - 1], people))
      found.push({ index, reference, rank, isAmongOthers: token.stem === '등' })
  }
  return found
}

/** 시장은, where the article has one: elsewhere it may be a market. */
function knownOffice({ start, stem, stemEnd, paragraph }: Token, people: People): Reference | null {
  if (!titlesAfterNames.has(stem) || people.withTitle(stem) === null) return null
  return { ...nobody, kind: 'title', name: stem, wording: stem, start, end: stemEnd, title: stem, address: stem, role: stem, paragraph }
}

function isPlausible(reference: Reference, token: Token, previous: Token | undefined, people: People): boolean {
  const isGuess = reference.kind === 'bare' || reference.kind === 'organisation'
  if (isGuess && token.word.endsWith('는') && questionClause.test(token.stem)) return false
  if (isVerbLikeName(reference, token, previous, people)) return false
  if (/(?:면서|하여|해서)$/.test(token.stem) || quotedClause.test(token.stem)) return false
  if (isGuess && token.word.endsWith('다는') && reportedClause.test(token.stem)) return false
  if (isGuess && neverSpeakers.has(token.stem) && reference.start === token.start) return false
  if (askers.has(token.stem)) return true
  if (token.grammar === 'place') return reference.kind === 'organisation' || reference.kind === 'unnamed'
  if (reference.kind !== 'bare') return true
  if (people.named(reference.name) || people.withPart(token.stem) || kin.has(token.stem)) return true
  if (severalPeople.test(token.stem)) return true
  if (token.grammar !== 'topic' || token.stem.length < 2) return false
  if (!token.word.endsWith('는')) return true
  return !surelyVerb.test(token.stem) && !(perhapsVerb.test(token.stem) && /[을를에로서]$/.test(previous?.word ?? ''))
}

/**
 * Who speaks the quotation at `quotation`: the strongest particle, the first of equals unless a clause has ended in between.
 * “…”고 묻자 belongs to the subject with 이/가 before it, whatever the topic of the sentence.
 */
export function matrixSubject(sentence: Sentence, subjects: readonly Subject[], quotation: number): Subject | null {
  const free = subjects.filter((subject) => !isEmbedded(sentence, subject, quotation))
  const local = isSubordinate(sentence, quotation) ? free.findLast((subject) => subject.rank === 2) : undefined
  if (local) return local
  let best: Subject | null = null
  for (const subject of free) {
    if (!best || isBetter(sentence, best, subject)) best = subject
  }
  return best
}

/** Whether the subject is that of a clause before the quotation: 김 의원이 사퇴한 데 대해 “…”, 김 의원이 사퇴하자 “…”. */
function isEmbedded(sentence: Sentence, subject: Subject, quotation: number): boolean {
  if (subject.reference.kind === 'bare' && (isOfQuestion(sentence, subject, quotation) || isOfReportedWords(sentence, subject, quotation)))
    return true
  if (subject.rank !== 2) return false
  const between = sentence.slice(subject.index + 1, Math.min(quotation, subject.index + longestClause))
  if (between.some((token, at) => aboutNoun.test(token.word) && adnominalEnding.test(between[at - 1]?.word ?? ''))) return true
  return between.every((token) => !token.utterance) && between.some((token) => otherSubjectFollows.test(token.word))
}

/** 돌아올 생각은 없느냐고 묻자 “…”: the subject of a question put to whoever answers. */
const isOfQuestion = (sentence: Sentence, subject: Subject, quotation: number): boolean =>
  sentence
    .slice(subject.index + 1, quotation)
    .some(
      ({ word, utterance }, at, between) =>
        !utterance && /[가-힣]냐고$|[가-힣](?:는|은|인|을|할)지$/.test(word) && /^(?:묻|물었|물어|질문)/.test(between[at + 1]?.word ?? ''),
    )

/** 물가는 내려갈 것이라며 “…”: what is said without marks has subjects of its own. */
const isOfReportedWords = (sentence: Sentence, subject: Subject, quotation: number): boolean =>
  sentence
    .slice(subject.index + 1, Math.min(quotation, subject.index + longestClause))
    .some(({ word, utterance }) => !utterance && /[가-힣](?:이라며|이라면서|다며|다면서|라면서)$/.test(word))

const aboutNoun = /^(?:데|것에|것을|것과|점에|점을|사실을|사실에|소식에|일에|사건에)/
const adnominalEnding = /[가-힣](?:한|은|는|할|된|던|인|온|친|린|긴|난|른|킨)$/
const otherSubjectFollows = /[가-힣](?:자|다며)$/

/** Whether the verb after the quotation closes a clause below the sentence: …고 묻자, …고 말했다고. */
export function isSubordinate(sentence: Sentence, quotation: number): boolean {
  if (!sentence[quotation]?.utterance) return false
  for (const token of sentence.slice(quotation + 1, quotation + 4)) {
    if (token.utterance) return false
    if (/(?:자|했다고|였다고|혔다고|했다며|한)$/.test(token.word)) return sentence.length > quotation + 2
  }
  return false
}

function isBetter(sentence: Sentence, best: Subject, subject: Subject): boolean {
  if (subject.rank > best.rank) return true
  if (subject.rank < Math.min(best.rank, 2)) return false
  const between = sentence.slice(best.index + 1, subject.index)
  if (between.some((token) => clauseEnd.test(token.word) && (token.breaks || token.word.length > 2)))
    return subject.rank >= 2.5 || best.rank <= 2
  return subject.rank >= best.rank && best.reference.kind === 'bare' && subject.reference.kind !== 'bare'
}
