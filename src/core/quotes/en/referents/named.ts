/** Speakers who are named: people of the table, and bodies and people named once. */
import type { PhrasePlace } from '../reading/paragraph-reading'
import { identityOf, type Identity } from './identity'
import type { PeopleTable } from '../people/mentions'
import type { NounPhrase } from '../reading/noun-phrases'
import type { References } from './references'
import { positionOf } from '../people/positions'
import { titledSpan } from '../people/person'
import { spanOf } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { isTitle } from '../reading/names'
import { isGivenName } from '../../../english/words/first-names'

/** “the Swede said” */
const isDemonym = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  to - from === 2 &&
  tokens[from]?.lower === 'the' &&
  /^(?:swede|czech|dane|finn|pole|briton|scot|turk|spaniard|croat|serb|slovak|swiss|greek|kiwi|.*(?:[^n]ian|can|ean|ese|man))$/.test(
    tokens[from + 1]?.lower ?? '',
  )

/** The speaker a name phrase means; `references` tell whom “the Swede” takes up. */
export function ofName(text: string, place: PhrasePlace, table: PeopleTable, references: References): Identity {
  const { tokens, phrases, names } = place.reading
  const phrase = phrases[place.phrase]
  const name = names[place.phrase]
  const person = table.mentionOf(place)?.person
  if (person) return identityOf(person, name && name.words.length > 1 ? 'named' : 'surname')
  if (phrase && isDemonym(tokens, phrase)) {
    const found = references.at(place, null)
    if (found?.mention.person) return identityOf(found.mention.person, 'title', { place: found.mention.place, margin: found.margin })
  }
  const span = name ? titledSpan(tokens, name) : spanOf(tokens, phrase?.from ?? 0, phrase?.to ?? 0)
  const written = text.slice(span.start, span.end)
  const { role, affiliation } = name ? positionOf(tokens, name) : { role: null, affiliation: null }
  return {
    canonical: table.byInitials.get(written) ?? written,
    role: role && text.slice(role.start, role.end),
    affiliation: affiliation && text.slice(affiliation.start, affiliation.end),
    kind: 'named',
    referent: name && (isGivenName(name.words[0] ?? '') || isTitle(tokens[name.from - 1]?.lower ?? '')) ? 'person' : 'body',
    person: null,
    foundAt: null,
    margin: null,
  }
}
