/** Puts the affiliations right that a name alone does not settle, once the whole article is known. */
import { dominantBody, findBody } from './bodies'
import type { PeopleTable } from '../people/mentions'
import { isCourtesy, isOffice, isRank } from '../../../english/offices'
import { isPlace } from '../../../english/words/places'
import { longestPart } from '../people/positions'

/** Offices that only a body has. */
const companyOffice =
  /^(?:co-?founder|founder|chief [\w ]+officer|chief executive|finance (?:chief|director)|c[eft]o|coo|managing director)$/i

/**
 * Drops what is no body: a person (“Mehta’s co-founder”), a place (“Montana Gov.”), an office (“the Prime Minister’s wife”), a word with
 * the capital of a sentence's head; and fills in the body of people whom the article places by “the company’s chief executive”: the one
 * it speaks of there, or of “chief product officer”: the one it is about.
 */
export function completeAffiliations(text: string, table: PeopleTable): void {
  const about = table.people.some(({ role }) => companyOffice.test(role ?? '')) ? dominantBody(text, table) : null
  for (const person of table.people) {
    if (person.affiliation !== null && !isBody(person.affiliation, table)) person.affiliation = null
    if (person.affiliation !== null) continue
    const ofOffice = companyOffice.test(person.role ?? '') ? about : null
    const body = person.ofBodyAt ? findBody(text, person.ofBodyAt, table) : ofOffice
    if (body !== null && body.length <= longestPart) person.affiliation = body
  }
}

function isBody(name: string, { bySurname, ordinary }: PeopleTable): boolean {
  const words = name.toLowerCase().split(/[\s’']+/)
  if (isPlace(name) || /-(?:based|born)$/.test(name) || (words.length === 1 && ordinary.has(words[0] ?? ''))) return false
  if (words.every((word) => isOffice(word) || isCourtesy(word) || isRank(word))) return false
  return !(bySurname.get(name.toLowerCase()) ?? []).some((person) => person.isCertain)
}
