/** What else a name is called, as far as tables know: 미국 is the U.S., 샘 올트먼 is Sam Altman. */
import { namesOfBody } from '../../../figures/bodies'
import { normalizeName } from '../../../figures/normalize-name'
import { resolveOrganisation } from '../../../figures/organisations'
import { registry } from '../../../figures/registry'
import { namesOfPlace } from './place-names'

/** Other names in both scripts, the name itself perhaps among them; empty when no table has it. */
export function otherNamesOf(name: string): readonly string[] {
  const normal = normalizeName(name)
  const figures = registry.byName.get(normal) ?? []
  const families = figures.length === 0 ? (registry.bySurname.get(normal) ?? []) : []
  return [
    ...namesOfPlace(name),
    ...namesOfBody(name),
    ...(resolveOrganisation(name)?.names ?? []),
    ...figures.flatMap((figure) => figure.names),
    ...families.flatMap((figure) => figure.surnames),
  ]
}
