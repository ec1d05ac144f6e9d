/** Puts the affiliations right that a name alone does not settle, once the whole article is known. */
import { findBody } from './bodies'
import type { PeopleTable } from '../people/mentions'
import { longestPart } from '../people/positions'

/**
 * Drops the affiliation of “Mehta’s co-founder”, a person being no body, and fills in the body of people whom the article
 * places by “the company’s chief executive”: the one it speaks of there.
 */
export function completeAffiliations(text: string, table: PeopleTable): void {
  for (const person of table.people) {
    if (person.affiliation !== null && isPersonsName(person.affiliation, table)) person.affiliation = null
    if (person.affiliation !== null || !person.ofBodyAt) continue
    const body = findBody(text, person.ofBodyAt, table)
    if (body !== null && body.length <= longestPart) person.affiliation = body
  }
}

const isPersonsName = (name: string, { bySurname }: PeopleTable): boolean =>
  (bySurname.get(name.toLowerCase()) ?? []).some((person) => person.isCertain)
