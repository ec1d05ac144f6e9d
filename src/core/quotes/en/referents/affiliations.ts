/** Puts the affiliations right that a name alone does not settle, once the whole article is known. */
import { dominantBody, findBody } from './bodies'
import type { PeopleTable } from '../people/mentions'
import { isCourtesy, isOffice, isRank } from '../../../english/offices'
import { isOrganisationNoun } from '../../../english/words/people-words'
import { isPlace } from '../../../english/words/places'
import { longestBody } from '../people/positions'

/** Offices that only a body has. */
const companyOffice =
  /^(?:co-?founder|founder|chief [\w ]+officer|chief executive|finance (?:chief|director)|c[eft]o|coo|managing director)$/i

/** Offices that stand with the body's name before them. */
const officeOfBody = /^(?:head of .*|(?:.* )?(?:director|spokes(?:man|woman|person)))$/i

/**
 * Drops what is no body: a person (“Mehta’s co-founder”), a place (“Montana Gov.”), an office (“the Prime Minister’s wife”), a word with
 * the capital of a sentence's head, or one that may be a place; and fills in the body of people whom the article places by “the
 * company’s chief executive”: the one it speaks of there, or of “chief product officer”: the one it is about.
 */
export function completeAffiliations(text: string, table: PeopleTable): void {
  const about = table.people.some(({ role }) => companyOffice.test(role ?? '')) ? dominantBody(text, table) : null
  for (const person of table.people) {
    if (person.affiliation !== null && !(isBody(person.affiliation, table) && isAttested(text, person.affiliation, person.role)))
      person.affiliation = null
    if (person.affiliation !== null) continue
    const ofOffice = companyOffice.test(person.role ?? '') ? about : null
    const body = person.ofBody ? findBody(text, person.ofBody.place, table, person.ofBody.noun) : ofOffice
    if (body !== null && body.length <= longestBody) person.affiliation = body
  }
}

/**
 * A single word with a capital may be a place (“Roe, 83, of Harrow”) or an adjective (“Retired nurse Ana Roe”). It is a body where the
 * article has it again, where it is written as places never are (“HVN”, “NovaLab”), where people work, and where only bodies have such
 * an office.
 */
function isAttested(text: string, name: string, role: string | null): boolean {
  if (/\s|\p{Lu}\p{L}*\p{Lu}|\p{L}\.\p{L}/u.test(name) || isOrganisationNoun(name.toLowerCase())) return true
  const at = text.indexOf(name)
  if (text.includes(name, at + name.length) || companyOffice.test(role ?? '') || officeOfBody.test(role ?? '')) return true
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? ''
  return /^(?:at|for)$/.test(before) || (before === 'of' && role !== null) || isOrganisationNoun(before)
}

function isBody(name: string, { bySurname, ordinary }: PeopleTable): boolean {
  const words = name.toLowerCase().split(/[\s’']+/)
  if (isPlace(name) || /-(?:based|born)$/.test(name) || (words.length === 1 && ordinary.has(words[0] ?? ''))) return false
  if (words.every((word) => isOffice(word) || isCourtesy(word) || isRank(word))) return false
  return !(bySurname.get(name.toLowerCase()) ?? []).some((person) => person.isCertain)
}
