/** Which figure of the registry a speaker is, across scripts. A doubtful match is not made. */
import type { Figure } from './figure'
import { normalizeName } from './normalize-name'
import { organisationsNamedIn } from './organisations'
import { registry, type Figures } from './registry'
import { holdsOffice, offices } from './offices'

/** What the article says of the speaker, as it says it. */
export interface FigureHints {
  role?: string | null
  affiliation?: string | null
}

/**
 * The figure behind a speaker's name, or null. A full name is enough unless many people bear it; such a name, and a family
 * name alone, need an affiliation or a rare office that agrees, and a family name must be the registry's only one.
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
function agrees({ organisations, role: known }: Figure, { role, affiliation }: FigureHints): boolean {
  if (affiliation) return organisations.some(organisationsNamedIn(affiliation))
  if (!role) return false
  if (organisations.some(organisationsNamedIn(role))) return true
  return offices.some((office) => known.includes(office.registry) && holdsOffice(role, office))
}
