/** The offices of people whom the article only calls by them: “Ana Roe has sold the boat. The sculptor …”. */
import { genderOfNoun } from '../../../english/words/first-names'
import { isOnesOffice } from '../../../english/offices'
import type { ParagraphReading } from '../reading/paragraph-reading'
import type { PeopleTable } from '../people/mentions'
import { roleMeans } from '../people/role-words'
import type { NounPhrase } from '../reading/noun-phrases'
import type { Token } from '../reading/tokens'
import { isVerb } from '../reading/verbs'
import { findDescription } from './bodies'
import { roleOf } from './descriptions'
import type { References } from './references'

/** The lead, in log-odds, that makes the description one person's. */
const surely = 1.5

/** Gives people without a role the one that the subject of a sentence takes them up by, where it can mean nobody else. */
export function completeRoles(text: string, readings: readonly ParagraphReading[], table: PeopleTable, references: References): void {
  if (table.people.every(({ role }) => role !== null)) return
  const isHeld = holding(table)
  const given = new Set<string>()
  for (const reading of readings) {
    const { tokens, phrases, sentencesAt } = reading
    const openings = new Set(sentencesAt)
    for (const [index, phrase] of phrases.entries()) {
      const noun = tokens[phrase.head]?.lower ?? ''
      if (phrase.kind !== 'person' || !openings.has(phrase.from) || !isDescription(tokens, phrase)) continue
      const place = { reading, phrase: index }
      if (given.has(noun) || isHeld(noun) || findDescription(place, noun, table)) continue
      const taken = references.at(place, genderOfNoun(noun))
      const person = taken && taken.margin >= surely ? taken.mention.person : null
      if (!person?.isCertain || person.role !== null) continue
      person.role = roleOf(text, tokens, phrase)
      given.add(noun)
    }
  }
}

/** Whether somebody is told to hold the office; the article's people are gone through once for each. */
function holding({ people }: PeopleTable): (noun: string) => boolean {
  const known = new Map<string, boolean>()
  return (noun) => {
    const isHeld = known.get(noun) ?? people.some(({ role }) => role !== null && roleMeans(role, noun))
    known.set(noun, isHeld)
    return isHeld
  }
}

/** “The Harrow sculptor sold”, and neither “the last man to row”, “the former sculptor” nor “the attorney general of Harrow”. */
function isDescription(tokens: readonly Token[], { from, to, head }: NounPhrase): boolean {
  const noun = tokens[head]
  if (tokens[from]?.lower !== 'the' || !noun || noun.isCapital || !isOnesOffice(noun.lower) || vague.test(noun.lower)) return false
  if (tokens.slice(from, head).some(({ lower }) => /^(?:former|first|last|next|other|late|then|dominant)$/.test(lower))) return false
  const after = tokens[to]
  return after !== undefined && isVerb(after)
}

const vague =
  /^(?:former|latter|man|woman|official|person|guy|lady|boy|girl|child|youth|teenager|someone|somebody|source|member|winner|victim)$/
