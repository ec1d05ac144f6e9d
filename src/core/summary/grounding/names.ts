/** Finds the names in a line of a summary: people, firms, places, in Hangul or Latin letters. */
import { splitParticle } from '../../quotes/ko/particles'
import { isCommonName, isOrganisation, titleOf } from '../../quotes/ko/word-shape'
import { notNames, officeModifiers } from '../../quotes/ko/words/names'
import { knownOrganisations } from '../../quotes/ko/words/organisations'
import type { TextSpan } from '../../text/span'
import { looksForeign } from './loan-words'
import { genericEnglish, nameLikeAdverbs } from './name-words'
import { isPlace } from './place-names'

/** Why a word is taken for a name: a title follows, a table has it, or it only looks like one. */
export type NameCertainty = 'titled' | 'place' | 'person' | 'organisation' | 'foreign' | 'latin'

export interface NameFact extends TextSpan {
  kind: 'name'
  /** Without particles, titles and other common words. */
  words: string[]
  script: 'hangul' | 'latin'
  certainty: NameCertainty
}

const latinName =
  /(?<![\p{L}\p{N}])(?=\p{Lu})\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}&]*(?:[-’'.](?=\p{Script=Latin})[\p{Script=Latin}\p{M}]+)*/gu
const possessive = /[’']s$/
const koreanWord = /[가-힣]+/g

/** The names of a text, in order; a name's words in another order or with titles between are several names. */
export function namesIn(text: string): NameFact[] {
  return [...latinNames(text), ...hangulNames(text)].toSorted((a, b) => a.start - b.start)
}

function latinNames(text: string): NameFact[] {
  const names: NameFact[] = []
  let open: NameFact | null = null
  for (const { 0: raw, index } of text.matchAll(latinName)) {
    const word = raw.replace(possessive, '')
    const isName = tellsApart(word) && !isSentenceWord(text, index, raw)
    const goesOn: boolean = open !== null && text.slice(open.end, index) === ' '
    if (!isName) open = null
    else if (open && goesOn) {
      open.words.push(word)
      open.end = index + word.length
    } else {
      open = { kind: 'name', start: index, end: index + word.length, words: [word], script: 'latin', certainty: 'latin' }
      names.push(open)
    }
    if (raw !== word) open = null
  }
  return names
}

const tellsApart = (word: string): boolean => word.length > 1 && !genericEnglish.has(word.toLowerCase().replace(/\.$/, ''))

/** A capital at the start of a sentence proves nothing, unless another capital or a possessive follows. */
function isSentenceWord(text: string, index: number, raw: string): boolean {
  if (!/(?:^|[.!?:]\s|[“"‘(])$/.test(text.slice(Math.max(0, index - 2), index))) return false
  if (possessive.test(raw) || /^\p{L}+[\p{Lu}\p{N}]/u.test(raw)) return false
  return !/^\s\p{Lu}/u.test(text.slice(index + raw.length, index + raw.length + 2))
}

function hangulNames(text: string): NameFact[] {
  const words = [...text.matchAll(koreanWord)]
  return words.flatMap((match, at) => {
    const next = words[at + 1]
    const isNextTo = next !== undefined && text.slice(match.index + match[0].length, next.index) === ' '
    const { stem } = splitParticle(match[0])
    const certainty = certaintyOf(match[0], stem, isNextTo ? next[0] : null)
    if (!certainty) return []
    const name = certainty === 'titled' ? match[0] : stem
    return [{ kind: 'name', start: match.index, end: match.index + name.length, words: [name], script: 'hangul', certainty }]
  })
}

/** 전략적, 강력히, 여기서: three syllables under a surname, and nobody. */
const isAdverb = (word: string): boolean => /[적히]$/.test(word) || nameLikeAdverbs.has(word)
/** Particles that only nouns have; 는 and 은 end verbs as well. */
const nounParticle = /(?:가|이|을|를|의|와|과|도|에서|에게|께서)$/
const verbEnding = /[다는은한된할될던]$|(?:며|면서|지만|도록|려고|거나)$|[하되다라지리나르](?:고|면|여|게)$/
const fewestSyllables = 3

function certaintyOf(word: string, stem: string, next: string | null): NameCertainty | null {
  const { grammar } = splitParticle(word)
  if (isPlace(stem) && stem.length > 1) return 'place'
  if (notNames.has(stem) || officeModifiers.has(stem) || titleOf(stem) !== null) return null
  const isTitled = next !== null && grammar === 'none' && titleOf(splitParticle(next).stem) !== null
  if (isTitled && (isCommonName(word) || looksForeign(word))) return 'titled'
  if (isCommonName(stem) && !isAdverb(stem)) return 'person'
  const isLong = stem.length > fewestSyllables
  if (knownOrganisations.has(stem) || (isLong && isOrganisation(stem))) return 'organisation'
  const isNoun = nounParticle.test(word) || !verbEnding.test(word)
  return isNoun && stem.length >= fewestSyllables && looksForeign(stem) ? 'foreign' : null
}
