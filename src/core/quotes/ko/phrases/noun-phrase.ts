/** Reads the noun phrase that ends at a word: how far it reaches back, and who it names. */
import { nobody, type Reference, type ReferenceDraft } from '../reading/reference'
import { sliceOf, type Phrase } from './phrase'
import { readTitled } from './titled-phrase'
import { readUntitled } from './untitled-phrase'
import type { Sentence, Token } from '../reading/tokens'
import { isBody, isKoreanName, isOrganisation, looksForeign, titleOf } from '../../../korean/word-shape'
import { ageOrGrade, notNames, officeModifiers, pronouns, surnames } from '../../../korean/words/names'
import { kindsOfFirm, places } from '../../../korean/words/organisations'
import { boundaryWords, doubtfulEnding, verbalEnding } from '../../../korean/words/stops'

const longestPhrase = 9

const creditDash = /(?:^|\n)\s?[-–—―]\s?$/

/** 수사 중인, 최초인: 인 is a copula after them. Elsewhere it may be part of the word: 온라인, 정치인. */
const stateNoun = /(?:중|상태|수준|규모|대상|상황|최초|유일|예정|입장|정도|위기|공석)$/

/** Index of the first word of the phrase whose last word is `head`. */
function phraseStart(sentence: Sentence, head: number): number {
  let start = head
  while (start > 0 && head - start < longestPhrase) {
    const token = sentence[start - 1] as Token
    if (token.utterance || token.breaks || endsPhrase(sentence, start - 1)) break
    start--
  }
  return start
}

function endsPhrase(sentence: Sentence, at: number): boolean {
  const token = sentence[at] as Token
  const next = sentence[at + 1] as Token
  const previous = sentence[at - 1]
  if (previous && closesClause(previous, token)) return true
  const precedesTitle = titleOf(next.word) !== null || titleOf(next.stem) !== null
  if (precedesTitle && (officeModifiers.has(token.word) || isPossibleName(token.word) || isDepartment(token.word))) return false
  if (precedesTitle && surnames.has(token.word) && previous?.grammar !== 'other') return false
  if (token.word === '겸' && previous && titleOf(previous.word) && (precedesTitle || titleOf(sentence[at + 2]?.stem ?? ''))) return false
  if (token.word === '및' && joinsBodies(previous, next, sentence[at + 2])) return false
  if (boundaryWords.has(token.word) || (/^\d/.test(token.word) && !ageOrGrade.test(token.word))) return true
  if (places.has(token.word)) return false
  switch (token.grammar) {
    case 'none':
      return verbalEnding.test(token.word) || (doubtfulEnding.test(token.word) && !isKoreanName(token.word))
    case 'genitive':
      return false
    case 'copula':
      return titleOf(token.stem) === null && stateNoun.test(token.stem)
    default:
      return titleOf(token.word) === null && !isNameInDisguise(token, next, sentence[at + 2])
  }
}

/** 나온 is a verb before a title, for all that it has a surname and a syllable more. */
const isPossibleName = (word: string): boolean => isKoreanName(word) && !verbalEnding.test(word)

/** 가온랩 및 다솜랩 대표: one office of two bodies. */
const joinsBodies = (previous: Token | undefined, next: Token, afterNext: Token | undefined): boolean =>
  previous !== undefined &&
  isOrganisation(previous.word) &&
  afterNext !== undefined &&
  titleOf(afterNext.stem) !== null &&
  !isKoreanName(next.word)

/** “…”고 맞서자, 서비스를 총괄한, 해 달라고 한, 얼마 전, 같은 당: what the first of two words tells of the second. */
function closesClause(previous: Token, token: Token): boolean {
  if (previous.word === '같은') return true
  if (previous.utterance) return /[가-힣](?:자|더니|지만|면서)$/.test(token.word)
  if (token.word === '한') return previous.word.endsWith('고')
  if (token.word === '전') return /^(?:얼마|오래|며칠|방금|몇|\d)|[년월일주달]$/.test(previous.word)
  return previous.grammar === 'other' && /[을를로에]$/.test(previous.word) && endsInN(token.word) && !isKoreanName(token.word)
}

/** Whether the last syllable ends in ㄴ, as every adnominal verb of the past does. */
const endsInN = (word: string): boolean => (word.charCodeAt(word.length - 1) - 0xac00) % 28 === 4

/** 화학과 교수 is no 화학 and a professor. */
const isDepartment = (word: string): boolean => /(?:학|공|외|내|안|인|정책|기획|수사|형사|총무)과$/.test(word) && word !== '대학과'

/** 박정만 다솜그룹 회장, 이하은 다솜증권 연구원, 페드로 알바레스: a name that ends like a particle. */
function isNameInDisguise({ word, stem }: Token, next: Token, afterNext: Token | undefined): boolean {
  if (isOrganisation(stem) || notNames.has(stem)) return false
  if (/^[가-힣]{2,3}[에로도만와과인]$/.test(word) && looksForeign(word) && looksForeign(next.stem)) return !isKoreanName(next.stem)
  if (!isKoreanName(word) || !isOrganisation(next.word)) return false
  return /[만인]$/.test(word) || (afterNext !== undefined && titleOf(afterNext.stem) !== null)
}

/** What those do to an organisation who speak for it. */
const leading = /^(?:이끄는|이끈|이끌|창업한|설립한|세운|만든|운영하는|운영한|운영해|대표하는)/
const belonging = /^(?:합류한|일하는|일한|일해|근무하는|근무한|다니는|몸담은|소속된|속한|재직)/

/** Reads the phrases of one text. Those of the sentence at hand are kept, so that none is read twice in a row. */
export class Phrases {
  readonly #text: string
  #sentence: Sentence | null = null
  #read: (Reference | null | undefined)[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** 가온랩을 이끄는 토비 랜스: the organisation of the clause before the phrase. */
  #ledOrganisation(sentence: Sentence, start: number): string | null {
    const at = start - 2
    const led = sentence[at]
    if (led?.grammar !== 'other' || !(/[을를]$/.test(led.word) ? leading : belonging).test(sentence[start - 1]?.word ?? '')) return null
    return isOrganisation(led.stem) || kindsOfFirm.test(sentence[at - 1]?.word ?? '') ? sliceOf(this.#text, [led]) : null
  }

  /** `- 한도담 다솜대 교수` in a line of its own, below words that are nobody's yet: who has said them. */
  creditedBy(sentence: Sentence): Reference | null {
    const [first] = sentence
    if (!first || sentence.length > longestPhrase || !creditDash.test(this.#text.slice(Math.max(0, first.start - 4), first.start)))
      return null
    const reference = this.endingAt(sentence, sentence.length - 1)
    return reference?.kind === 'person' && reference.start === first.start ? reference : null
  }

  /** Who the phrase ending at word `head` of the sentence names; null when it names nobody. */
  endingAt(sentence: Sentence, head: number): Reference | null {
    const last = sentence[head]
    if (!last || last.utterance) return null
    if (sentence !== this.#sentence) {
      this.#sentence = sentence
      this.#read = []
    }
    const known = this.#read[head]
    if (known !== undefined) return known
    const start = phraseStart(sentence, head)
    const draft = readDraft({ text: this.#text, tokens: sentence.slice(start, head + 1), last, head: last.stem })
    if (draft?.kind === 'person') draft.affiliation ??= this.#ledOrganisation(sentence, start)
    const reference = draft && { ...draft, wording: this.#text.slice(draft.start, draft.end), paragraph: last.paragraph }
    this.#read[head] = reference
    return reference
  }
}

function readDraft(phrase: Phrase): ReferenceDraft | null {
  const { head, last } = phrase
  if (pronouns.has(head)) return { ...nobody, kind: 'pronoun', name: head, start: last.start, end: last.stemEnd }
  const title = titleOf(head)
  return title && !isBody(head) ? readTitled(phrase, title) : readUntitled(phrase)
}
