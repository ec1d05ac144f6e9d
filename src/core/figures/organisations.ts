/** Organisations under all their names: `OpenAI` is 오픈AI is 오픈에이아이. */
import { normalizeName } from './normalize-name'
import { organisations, type Organisation } from './registry-rows'

const byName = new Map<string, Organisation>(
  organisations.flatMap((organisation) => organisation.names.map((name): [string, Organisation] => [normalizeName(name), organisation])),
)
const legalForm = /(?:^주식회사\s*|\s*주식회사$|[,\s]+(?:inc|corp|corporation|co|ltd|llc|plc)\.?$)/giu

/** The organisation of the registry that bears this name; null when none does. */
export function resolveOrganisation(name: string): Organisation | null {
  return byName.get(normalizeName(name)) ?? byName.get(normalizeName(name.trim().replace(legalForm, ''))) ?? null
}

/** True when an affiliation as an article writes it (`삼성전자 DS부문`, `Google’s AI unit`) names the organisation. */
export function namesOrganisation(affiliation: string, organisation: string): boolean {
  const words = affiliation.split(/[^\p{L}\p{N}&]+/u).filter(Boolean)
  const names = byName.get(normalizeName(organisation))?.names ?? [organisation]
  return names.some((name) => standsIn(words, normalizeName(name)))
}

const particle = /(?:의|은|는|이|가|와|과|에서|측)$/u
const longestName = 6

/** Words may be written together or apart; a Korean particle may follow the last one. */
function standsIn(words: readonly string[], name: string): boolean {
  return words.some((_, from) => {
    let joined = ''
    return words.slice(from, from + longestName).some((word) => {
      joined += normalizeName(word)
      return joined === name || joined.replace(particle, '') === name
    })
  })
}
