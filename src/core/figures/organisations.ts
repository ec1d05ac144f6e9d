/** Organisations under all their names: `OpenAI` is 오픈AI is 오픈에이아이. */
import { normalizeName } from './normalize-name'
import { organisations, type Organisation } from './registry-rows'

const byName = new Map<string, Organisation>(
  organisations.flatMap((organisation) => organisation.names.map((name): [string, Organisation] => [normalizeName(name), organisation])),
)
const namesOf = new Map<Organisation, ReadonlySet<string>>(
  organisations.map((organisation) => [organisation, new Set(organisation.names.map(normalizeName))]),
)
const legalForm = /^주식회사\s|(?:\s주식회사|,? (?:inc|corp|corporation|co|ltd|llc|plc)\.?)$/giu

/** The organisation of the registry that bears this name; null when none does. */
export function resolveOrganisation(name: string): Organisation | null {
  return byName.get(normalizeName(name)) ?? byName.get(normalizeName(name.trim().replace(legalForm, ''))) ?? null
}

/**
 * Tells which organisations an affiliation names, as an article writes it: `삼성전자 DS부문`, `Google’s AI unit`.
 * @returns a test for an organisation's English name, of the registry or not
 */
export function organisationsNamedIn(affiliation: string): (organisation: string) => boolean {
  const phrases = phrasesOf(affiliation)
  return (organisation) => {
    const name = normalizeName(organisation)
    const known = byName.get(name)
    const names = (known && namesOf.get(known)) ?? new Set([name])
    return phrases.some((phrase) => names.has(phrase))
  }
}

const particle = /(?:의|은|는|이|가|와|과|에서|측)$/u
const longestName = 6

/** Runs of words written together, with and without a Korean particle at the end: names are spaced in many ways. */
function phrasesOf(text: string): string[] {
  const words = text
    .split(/[^\p{L}\p{N}&]+/u)
    .map(normalizeName)
    .filter((word) => word !== '')
  return words.flatMap((_, from) =>
    words.slice(from, from + longestName).flatMap((_word, length) => {
      const phrase = words.slice(from, from + length + 1).join('')
      return [phrase, phrase.replace(particle, '')]
    }),
  )
}
