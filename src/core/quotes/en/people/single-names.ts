/** People the article never names in full: “Okoro said”, “Mr. Vik’s father”. */
import { isDateline } from '../reading/noun-phrases'
import type { ParagraphReading } from '../reading/paragraph-reading'
import { learn, newPerson, type Person } from './person'
import { isHardlyPerson, isSurelyPerson } from './personhood'
import { isOrganisationNoun, isPersonNoun } from '../../../english/words/people-words'

/** Names of one word that are no surname of `bySurname`, of people who do what people do or speak more than once. */
export function singleNames(text: string, readings: readonly ParagraphReading[], bySurname: ReadonlyMap<string, unknown>): Person[] {
  const found = new Map<string, Person>()
  const timesHeard = new Map<Person, number>()
  for (const reading of readings) {
    for (const [phrase, name] of reading.names.entries()) {
      if (name?.words.length !== 1 || bySurname.has(name.surname) || !isNameAlone(reading, phrase)) continue
      const person = found.get(name.surname) ?? newPerson(text, reading.tokens, name)
      found.set(name.surname, person)
      learn(text, { reading, phrase }, name, person)
      if (reading.subjects.has(phrase)) timesHeard.set(person, (timesHeard.get(person) ?? 0) + 1)
    }
  }
  return [...found.values()].filter(
    (person) => !isHardlyPerson(person.signs) && (isSurelyPerson(person.signs) || (timesHeard.get(person) ?? 0) > 1),
  )
}

/** A capital, and neither a dateline nor the plural of a people: “Okoro”, and not “Republicans”. */
function isNameAlone({ tokens, phrases, names }: ParagraphReading, index: number): boolean {
  const phrase = phrases[index]
  const name = names[index]
  if (!phrase || !name || phrase.kind !== 'name' || isDateline(tokens, phrase)) return false
  return tokens[name.to - 1]?.isCapital === true && !isOrganisationNoun(name.surname) && !isPersonNoun(name.surname)
}
