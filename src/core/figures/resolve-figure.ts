/** Which figure of the registry a speaker is, across scripts. A doubtful match is not made. */
import type { Figure } from './figure'
import { normalizeName } from './normalize-name'
import { namesOrganisation } from './organisations'
import { registry, type Figures } from './registry'
import { offices, type Office } from './role-words'

/** What the article says of the speaker, as it says it. */
export interface FigureHints {
  role?: string | null
  affiliation?: string | null
}

/**
 * The figure behind a speaker's name, or null. A full name is enough unless many people bear it; such a name, and a family
 * name alone, need an affiliation or a role that agrees, and a family name must be the registry's only one.
 */
export function resolveFigure(canonical: string, hints: FigureHints = {}, figures: Figures = registry): Figure | null {
  const name = normalizeName(canonical)
  const bearers = figures.byName.get(name) ?? []
  if (bearers.length === 1 && !bearers[0]?.common) return onlyOne(bearers)
  if (bearers.length > 0) return onlyOne(bearers.filter((figure) => agrees(figure, hints)))
  const relative = onlyOne(figures.bySurname.get(name) ?? [])
  return relative && name.length > 1 && agrees(relative, hints) ? relative : null
}

const onlyOne = (found: readonly Figure[]): Figure | null => (found.length === 1 ? (found[0] ?? null) : null)

/** An affiliation decides where there is one, as roles are alike everywhere. */
function agrees(figure: Figure, { role, affiliation }: FigureHints): boolean {
  if (affiliation) return figure.organisations.some((organisation) => namesOrganisation(affiliation, organisation))
  if (!role) return false
  if (figure.organisations.some((organisation) => namesOrganisation(role, organisation))) return true
  return sharedOffices(role, figure.role).some((office) => !office.widespread || !figure.common)
}

function sharedOffices(a: string, b: string): Office[] {
  const holds = (role: string, office: Office): boolean => office.words.some((word) => role.toLowerCase().includes(word))
  return offices.filter((office) => holds(a, office) && holds(b, office))
}
