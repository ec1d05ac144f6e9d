/** Fills in the body of people whom the article places by “the company’s chief executive”: the one it speaks of there. */
import { findBody } from './antecedents'
import type { PeopleTable } from './mentions'
import { longestPart } from './positions'

export function completeAffiliations(text: string, table: PeopleTable): void {
  for (const person of table.people) {
    if (person.affiliation !== null || !person.ofBodyAt) continue
    const body = findBody(text, person.ofBodyAt, table)
    if (body !== null && body.length <= longestPart) person.affiliation = body
  }
}
