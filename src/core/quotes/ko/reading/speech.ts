/** Whether a marked span is what somebody said, and no emphasis, title, slogan or headline. */
import type { MarkedSpan } from '../../../text/marks'
import { isSentence, type Ending } from './endings'
import { predicateNoun } from '../../../korean/particles'
import { namingVerb, speechNouns, speechVerb } from '../../../korean/words/cues'

export interface Candidate {
  mark: MarkedSpan
  words: string
  ending: Ending
  isClause: boolean
  /** Up to sixty characters after the particle, within the paragraph. */
  after: string
  /** The ten characters before the mark. */
  before: string
  /** Nothing but the mark stands before it in its paragraph. */
  opensParagraph: boolean
}

export function isSpeech(candidate: Candidate): boolean {
  const { words, ending, isClause, after, mark } = candidate
  const isDouble = mark.style === 'double'
  const isPhrase = words.length >= 8 && words.includes(' ')
  const next = after.trimStart()
  switch (ending) {
    case 'final':
      if (namingVerb.test(next) && !(isClause && isPhrase)) return false
      if (isDouble) return true
      if (/^(?:한|할|하는|했던) /.test(next)) return false
      return (isClause && speechVerb.test(next)) || (isClause && words.includes(' ')) || (isPhrase && speechVerb.test(next))
    case 'connective':
      return isDouble || isClause || (words.length >= 7 && words.includes(' '))
    case 'adnominal':
      return isDouble && (isClause || isPhrase) && namesSpeech(after)
    default:
      return isDouble && isBareSpeech(candidate)
  }
}

/** “…”는 뜻을 밝혔다: words for a will or a thought, said aloud. */
const statedWill =
  /^ (?:[가-힣]{1,6} ){0,2}(?:뜻|의지|의사|취지|방침|계획|생각|심경|심정|의향|기대|희망|이유|원칙|확신|마음|인식)[을를로]? ?(?:[가-힣]{1,6} ){0,2}(?:밝혔|밝힌|밝혀|전했|전한|말했|말한|표했|표시|드러냈|내비쳤|강조|피력|나타냈)/

/** Looks for the noun that “…”라는 belongs to: the first of either table among the next words. */
function namesSpeech(after: string): boolean {
  if (/^ (?:게|것이|것은|건) /.test(after) || statedWill.test(after)) return true
  for (const word of after
    .trim()
    .split(/[\s,.]+/)
    .slice(0, 4)) {
    const stem = predicateNoun(word)
    if (speechNouns.has(stem) || speechNouns.has(word)) return true
  }
  return false
}

/** 발언 and the like after “A”, “B” 등의, for A too; 주문했다 after “…”도. */
const listedSpeech =
  /^(?:,? ?["“][^"“”]{1,40}["”]){0,4} ?(?:등|등의|이런|같은|식의|이라는 등) [^“"]{0,12}(?:발언|말|주장|비판|지적|의견|반응|댓글)/
const speechNext = /^ ?(?:발언|주장|비판|지적|호소|경고|반박)/
const objectOfSpeech = /^(?:도|을|를) (?:[가-힣]{1,6} ){0,2}(?:주문|당부|강조|요청|촉구|언급|요구|밝혔|말했|덧붙)/
/** “…”를 외쳤다. */
const shouted = /^[을를] (?:[가-힣]{1,6} )?(?:외쳤|외치|연호)/
/** 그의 대답은 “…”였다. */
const copula = /^(?:이었|였|이다|입니다)/
const nounBefore = /(?:말|답|답변|설명|주장|소감|반응|인사|한마디|첫마디)[은는] ?$/
const directVerb = /^,? (?:말했|말한다|밝혔|전했|덧붙였|강조했|설명했|답했)/
const subjectAndVerb =
  /^,? (?:[가-힣A-Za-z]{1,10} ){0,3}[가-힣A-Za-z]{1,10}[은는이가] (?:[가-힣]{1,6} ){0,2}(?:말했|말한|밝혔|전했|덧붙|강조했|설명했|답했|썼|적었|회상)/

function isBareSpeech({ words, before, after, mark, isClause, opensParagraph }: Candidate): boolean {
  if (!mark.closed) return opensParagraph && isSentence(words) && !/["“”]/.test(words)
  if (/^(?:\s|\]|\)|$)/.test(after) && isSentence(words)) return true
  if (copula.test(after) && nounBefore.test(before)) return true
  if (speechNext.test(after)) return isClause || words.includes(' ')
  if (isClause && listedSpeech.test(after)) return true
  if (isClause && shouted.test(after)) return true
  if (words.length < 8) return false
  if (listedSpeech.test(after) || objectOfSpeech.test(after) || directVerb.test(after) || subjectAndVerb.test(after)) return true
  return /^[,.]?\s*\]?$/.test(after) && words.length >= 15 && /[다요죠까]$/.test(words.trimEnd())
}
