/** Whether two names mean the same person or organisation, whatever their script. For comparing texts, not for naming a speaker. */
import { normalizeName } from './normalize-name'
import { resolveOrganisation } from './organisations'
import { registry, type Figures } from './registry'

/**
 * True for equal names, for two full names or two family names of one figure (Altman, 올트먼), and for two names of one organisation.
 * A family name and a full name are not the same name.
 */
export function sameName(a: string, b: string, figures: Figures = registry): boolean {
  const [first, second] = [normalizeName(a), normalizeName(b)]
  if (first === '' || second === '') return false
  if (first === second) return true
  const organisation = resolveOrganisation(a)
  if (organisation !== null) return organisation === resolveOrganisation(b)
  return shareFigure(figures.byName, first, second) || shareFigure(figures.bySurname, first, second)
}

function shareFigure(index: Figures['byName'], a: string, b: string): boolean {
  const others = index.get(b) ?? []
  return (index.get(a) ?? []).some((figure) => others.includes(figure))
}
