/** Names in Hangul, told by the title that follows, by tables, and by what the word looks like. */
import { splitParticle } from '../../../korean/particles'
import { isCommonName, isOrganisation, titleOf } from '../../../korean/word-shape'
import { notNames, officeModifiers } from '../../../korean/words/names'
import { knownOrganisations } from '../../../korean/words/organisations'
import { otherNamesOf } from './known-names'
import { foreignSyllables, looksForeign } from '../../../korean/loan-words'
import type { NameCertainty, NameFact } from './name-fact'
import { nameLikeAdverbs } from './name-words'
import { isPlace } from './place-names'

const koreanWord = /[가-힣]+/g

/** The names of a text in Hangul, in order. */
export function hangulNames(text: string): NameFact[] {
  const words = [...text.matchAll(koreanWord)]
  const names = words.flatMap((match, at): NameFact[] => {
    const end = match.index + match[0].length
    const word = readWord(match[0], wordsAfter(text, words, at), text[end] ?? '')
    const certainty = certaintyOf(word)
    if (!certainty) return []
    const name = certainty === 'titled' ? word.whole : word.stem
    return [{ kind: 'name', start: match.index, end: match.index + name.length, words: [name], script: 'hangul', certainty }]
  })
  return joinForeign(text, names)
}

/** 마티아스 벨란, 엘리자 손더스 대표: foreign words with only a space between are one name. */
function joinForeign(text: string, names: readonly NameFact[]): NameFact[] {
  const joined: NameFact[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const goesOn =
      last &&
      text.slice(last.end, name.start) === ' ' &&
      [last, name].every(({ certainty, words }) => certainty === 'foreign' || (certainty === 'titled' && looksForeign(words[0] ?? '')))
    if (last && goesOn) joined.splice(-1, 1, { ...name, start: last.start, end: name.end, words: [...last.words, ...name.words] })
    else joined.push(name)
  }
  return joined
}

/** A Korean word with what tells whether it is a noun. */
interface KoreanWord {
  whole: string
  stem: string
  isTitled: boolean
  /** A particle that only nouns have, or a comma as in a list of names. */
  isNoun: boolean
}

/** 는 and 은 end verbs as well. */
const nounParticle = /(?:가|이|을|를|의|와|과|도|에|에서|에게|께서|에는|에도|까지|부터|보다)$/
const contraction = /(?:엔|에선|에겐|한텐|께선)$/
const fewestSyllables = 3

/** The next words, at most two, as long as only a space divides them. */
function wordsAfter(text: string, words: readonly RegExpExecArray[], at: number): string[] {
  const found: string[] = []
  for (const next of words.slice(at + 1, at + 3)) {
    const before = words[at + found.length] as RegExpExecArray
    if (text.slice(before.index + before[0].length, next.index) !== ' ') break
    found.push(next[0])
  }
  return found
}

const isBare = (word: string): boolean => splitParticle(word).grammar === 'none'
const isTitle = (word: string | undefined): boolean => word !== undefined && titleOf(splitParticle(word).stem) !== null

/** 서진우 대표, and both words of 엘리자 손더스 대표. */
const standsBeforeTitle = (whole: string, [next, afterNext]: readonly string[]): boolean =>
  isBare(whole) && (isTitle(next) || (next !== undefined && isBare(next) && isTitle(afterNext) && looksForeign(whole)))

function readWord(whole: string, next: readonly string[], sign: string): KoreanWord {
  const { stem, grammar } = splitParticle(whole.replace(contraction, '에'))
  const isTopic = grammar === 'topic' && !verbBefore.test(stem)
  return {
    whole,
    stem,
    isTitled: standsBeforeTitle(whole, next),
    isNoun:
      isTopic || (grammar !== 'none' && (nounParticle.test(whole) || contraction.test(whole))) || (grammar === 'none' && /[,·]/.test(sign)),
  }
}

function certaintyOf({ whole, stem, isTitled, isNoun }: KoreanWord): NameCertainty | null {
  if (isPlace(stem) && stem.length > 1 && !commonWords.test(stem)) return 'place'
  if (notNames.has(stem) || officeModifiers.has(stem) || titleOf(stem) !== null) return null
  if (isTitled) return isCommonName(whole) || (looksForeign(whole) && !verbEnding.test(whole)) ? 'titled' : null
  if (isNoun && isCommonName(stem) && !isAdverb(stem) && !isAbstract(stem)) return 'person'
  if (isKnownFirm(stem) || (isNoun && stem.length > fewestSyllables && isOrganisation(stem))) return 'organisation'
  return stem.length >= fewestSyllables && (isNoun ? looksForeign(stem) : isForeignBeyondDoubt(stem)) ? 'foreign' : null
}

/** Places, and oftener something else: a match, a bout, let us go. */
const commonWords = /^(?:경기|대전|가자)$/
/** 전략적, 강력히, 여기서: three syllables under a surname, and nobody. */
const isAdverb = (word: string): boolean => /[적히]$/.test(word) || nameLikeAdverbs.has(word)
/** 내림세, 유연성: three syllables under a surname, and an abstract noun by its last one. */
const isAbstract = (word: string): boolean => /[성세률율력권량론층망체]$/.test(word)
/** 신화 is a news agency and a myth. */
const isKnownFirm = (stem: string): boolean => knownOrganisations.has(stem) && (stem.length > 2 || otherNamesOf(stem).length > 0)
const isForeignBeyondDoubt = (word: string): boolean => foreignSyllables(word) > 1 && !verbEnding.test(word)
/** Stems that 는 makes adnominal verbs of: 떨어지는, 움직이는. */
const verbBefore = /[하되이지리키기치시내오나있없]$/
const verbEnding = /[다는은한된할될던까운서]$|(?:며|면서|지만|도록|려고|거나)$|[하되다라지리나르](?:고|면|여|게|나|어)$/
