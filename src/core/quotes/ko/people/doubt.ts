/** How sure a speaker is: who speaks, and who that is. */
import type { Doubt } from '../../quote'
import { kin } from '../../../korean/words/names'
import type { Utterance } from '../reading/utterances'
import { sumOfDoubts, type DoubtFact } from './doubt-weights'
import type { Resolved } from './resolved'

/** From this sum on (log-odds of being right) a speaker is told as certain. */
const certain = 2.8

export function doubtOf(resolved: Resolved, utterance: Utterance): Doubt {
  if (resolved.canonical === resolved.reference.name && resolved.reference.kind === 'pronoun') return 'person'
  if (resolved.isShared) return 'person'
  if (sumOfDoubts([...placeFacts(resolved, utterance), ...personFacts(resolved)]) >= certain) return 'none'
  return resolved.kind === 'continued' || resolved.reference.paragraph !== utterance.paragraph ? 'speaker' : 'person'
}

/** Where the words that name the speaker stand, and how the quotation is bound to its sentence. */
function placeFacts({ reference, kind }: Resolved, { ending, paragraph, start }: Utterance): DoubtFact[] {
  const facts: DoubtFact[] = []
  if (ending === 'bare') facts.push('no particle after the quotation')
  if (ending === 'turn') facts.push('a turn of a conversation')
  const paragraphs = paragraph - reference.paragraph
  if (kind === 'continued')
    facts.push(
      paragraphs === 0 ? 'goes on in its paragraph' : paragraphs === 1 ? 'goes on from the paragraph above' : 'goes on from farther above',
    )
  else if (paragraphs !== 0) facts.push('named in another paragraph')
  else facts.push(reference.start > start ? 'named after the quotation' : 'named before the quotation')
  return facts
}

/** Nouns that many bodies, groups and agents of others go by. */
const commonNoun =
  /^(?:연구팀|연구진|제작진|의료진|회사|업체|기업|사측|단체|협회|재단|조합|센터|본부|매체|신문|위원회|학회|법인|당국|투자|측|양[측사국당쪽]|노사|심사위원단|변호인|법률대리인|대리인)$/

function personFacts({ reference, person, canonical }: Resolved): DoubtFact[] {
  const facts: DoubtFact[] = [person ? `${reference.kind} who is known` : `${reference.kind} who is not known`]
  if (person && !person.role) facts.push('known without an office')
  if (!person && (commonNoun.test(canonical) || kin.has(canonical) || reference.kind === 'pronoun')) facts.push('nobody is named')
  return facts
}
