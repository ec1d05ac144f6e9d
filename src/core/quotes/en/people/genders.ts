/** Learns who is “he” and who is “she” from the pronouns of paragraphs that speak of one person. */
import type { NameMention } from './mentions'
import type { ParagraphReading } from '../reading/paragraph-reading'
import type { Person } from './person'
import type { Gender } from '../../../english/words/first-names'

const genderOf = new Map<string, Gender>([
  ...['he', 'his', 'him', 'himself'].map((word): [string, Gender] => [word, 'male']),
  ...['she', 'her', 'herself'].map((word): [string, Gender] => [word, 'female']),
])

/** The weight of a “he”: it is the subject, as the person is; a “his” may be anybody's. */
const sure = 2

/** Sets the gender of people whose given name leaves it open or guessed. `mentions` are those of all readings, in order. */
export function learnGenders(mentions: readonly NameMention[], readings: readonly ParagraphReading[]): void {
  const votes = new Map<Person, number>()
  let next = 0
  for (const reading of readings) {
    const from = next
    while (mentions[next]?.place.reading === reading) next++
    const someone = mentions
      .slice(from, next)
      .filter(({ person, isDescribed, isSubject }) => (person ? !person.isBody : isDescribed && isSubject))
    const person = someone[0]?.person
    if (!person || someone.some((mention) => mention.person !== person)) continue
    for (const { lower, start } of reading.tokens) {
      const gender = start > (someone[0]?.start ?? 0) ? genderOf.get(lower) : undefined
      const weight = /^s?he$/.test(lower) ? sure : 1
      if (gender) votes.set(person, (votes.get(person) ?? 0) + (gender === 'male' ? weight : -weight))
    }
  }
  for (const [person, vote] of votes) {
    if (vote === 0 || person.genderFrom === 'name') continue
    person.gender = vote > 0 ? 'male' : 'female'
    person.genderFrom = Math.abs(vote) >= sure ? 'pronouns' : 'guess'
  }
}
