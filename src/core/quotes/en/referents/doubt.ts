/** How sure a speaker is: which phrase speaks, and who that is. */
import type { Speaker } from '../../quote'
import type { Attribution } from '../attribution/attribute'
import type { PhrasePlace } from '../reading/paragraph-reading'
import { sumOfDoubts, type DoubtFact } from './doubt-weights'
import type { Identity } from './identity'
import { isOnesOffice } from '../../../english/offices'

/** From this sum on (log-odds of being right) a speaker is told as certain. */
const certain = 2.35
/** Below this what is known of the phrase alone leaves in doubt that it speaks. */
const phraseCertain = 0.9

export function doubtOf(attribution: Attribution, place: PhrasePlace, identity: Identity): Speaker['doubt'] {
  const phrase = phraseFacts(attribution, place)
  if (sumOfDoubts([...phrase, ...personFacts(place, identity)]) >= certain) return 'none'
  return sumOfDoubts(phrase) < phraseCertain ? 'speaker' : 'person'
}

const settings = { touching: 'a cue touches', loose: 'a cue is near', uncued: 'no cue', bare: 'alone in its paragraph' } as const

/** What holds for the phrase being the speaker. */
function phraseFacts({ site, margin, facts }: Attribution, place: PhrasePlace): DoubtFact[] {
  const found: DoubtFact[] = [leadOf(margin), settings[site.setting]]
  const isSubject = facts.some((fact) => /^(?:quote|speaker)-.*touching$/.test(fact) || fact === 'name and colon')
  if (!isSubject) found.push('subject of no cue beside it')
  if (place.reading !== site.reading) found.push('from another paragraph')
  if (site.words < 3) found.push('one or two words')
  else if (site.words < 6) found.push('three to five words')
  return found
}

function leadOf(margin: number): DoubtFact {
  if (margin < 0.5) return 'leads by less than 0.5'
  if (margin < 1.5) return 'leads by less than 1.5'
  if (margin < 3) return 'leads by less than 3'
  return margin < 5 ? 'leads by less than 5' : 'leads by 5 or more'
}

/** What holds for the person being the one that the phrase means. */
function personFacts(place: PhrasePlace, identity: Identity): DoubtFact[] {
  const { person, canonical } = identity
  const facts: DoubtFact[] = [meansOf(place, identity)]
  if (person) facts.push(person.isCertain ? 'surely a person' : person.signs.size > 0 ? 'perhaps a person' : 'hardly a person')
  if (/^\p{Ll}/u.test(canonical)) facts.push('not written as a name')
  if (!person && isTakenUp(place, canonical)) facts.push('spoken of as known')
  return facts
}

/** “the trader”, alone: somebody the article has told of before, in words that were not found. */
function isTakenUp({ reading: { tokens, phrases }, phrase: index }: PhrasePlace, canonical: string): boolean {
  const phrase = phrases[index]
  const noun = tokens[phrase?.head ?? 0]
  return phrase?.kind === 'person' && canonical === noun?.text && tokens[phrase.from]?.lower === 'the' && isOnesOffice(noun.lower)
}

/** By what means the phrase led there. */
function meansOf(place: PhrasePlace, { person, kind, margin }: Identity): DoubtFact {
  const phrase = place.reading.phrases[place.phrase]?.kind ?? 'other'
  if (!person)
    return kind === 'pronoun' ? 'nobody named, by pronoun' : kind === 'title' ? 'nobody named, by title' : `${phrase} nobody knows`
  if (kind === 'named') return 'named in full'
  if (kind === 'surname') return 'named by surname'
  if (kind === 'title' || margin === null) return 'meant by a description'
  if (margin < 1.5) return 'taken up with a lead below 1.5'
  return margin < 4.5 ? 'taken up with a lead below 4.5' : 'taken up with a lead of 4.5 or more'
}
