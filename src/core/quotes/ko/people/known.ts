/** Whom a Korean article names, with what speaks for there being one, and of what kind a speaker is. */
import type { TextSpan } from '../../../text/span'
import type { KnownReferent } from '../../language-rules'
import type { ReferentKind } from '../../referent'
import { isCommonName, isForeignSyllable, isKoreanName, isOrganisation, isPersonNoun, looksForeign } from '../../../korean/word-shape'
import { pronouns } from '../../../korean/words/names'
import { commonOrganisations, places } from '../../../korean/words/organisations'
import type { People, Person } from './people'
import type { Resolved } from './resolved'

/** The people and bodies that subjects of sentences name, besides those whom the article introduces. */
export class KnownReferents {
  readonly #people: People
  readonly #bodies = new Map<string, KnownReferent & { mentions: TextSpan[] }>()

  constructor(people: People) {
    this.#people = people
  }

  /** Takes note of a subject and of what it stands for. */
  see({ person, reference: { kind, start, end }, canonical }: Resolved): void {
    if (kind === 'organisation') this.#people.organisations.note(canonical)
    if (person) person.mentions.push({ start, end })
    else if (kind === 'organisation' && isProperName(canonical)) {
      const body = this.#bodies.get(canonical) ?? { kind: 'body', canonical, role: null, affiliation: null, mentions: [] }
      body.mentions.push({ start, end })
      this.#bodies.set(canonical, body)
    }
  }

  all(): KnownReferent[] {
    return [...[...this.#people.all()].filter(isShown).map(toReferent), ...this.#bodies.values()]
  }
}

/** 다솜랩, and neither 회사 nor a country. */
const isProperName = (name: string): boolean =>
  !commonOrganisations.has(name) && !places.has(name.slice(name.lastIndexOf(' ') + 1).replace(/(?<=..)서$/, ''))

/** Written as names are, and introduced with what they are or where they belong, or named more than once; and not the article's own reporter. */
function isShown({ name, role, affiliation, mentions }: Person): boolean {
  const words = name.split(/[ ·]/)
  if (role?.endsWith('기자') || !words.every((word) => isKoreanName(word) || looksForeign(word) || isForeignSyllable(word))) return false
  return role !== null || affiliation !== null || (isKoreanName(name) && new Set(mentions.map(({ start }) => start)).size > 1)
}

const toReferent = ({ name, role, affiliation, mentions }: Person): KnownReferent => ({
  kind: 'person',
  canonical: name,
  role,
  affiliation,
  mentions,
})

const document =
  /(?:영상|보고서|성명|성명서|논평|자료|입장문|발표문|논문|기사|사설|칼럼|책|편지|서한|문자|이메일|글|판결문|공소장|결정문|문건|게시물|설문|조사)$/

/** What a speaker is; null where nothing but the words themselves speaks for there being one. */
export function kindOf({ person, canonical, reference, kind }: Resolved): ReferentKind | null {
  if (person) return 'person'
  if (pronouns.has(canonical)) return null
  const last = canonical.split(' ').at(-1) ?? ''
  if (canonical.endsWith('들')) return 'group'
  if (document.test(last)) return 'document'
  if (isOrganisation(last)) return 'body'
  if (reference.kind === 'person' || reference.kind === 'surname' || isCommonName(canonical)) return 'person'
  if (kind === 'unnamed' || isPersonNoun(last)) return 'unnamed'
  return canonical.split(' ').every(looksForeign) ? 'person' : null
}
