/** The figures the product knows: those it ships with, and the reader's own. */
import type { Figure, UserFigure } from './figure'
import { normalizeName } from './normalize-name'
import { people } from './registry-rows'

/** The keys of the name indexes are normalised names. */
export interface Figures {
  all: readonly Figure[]
  byId: ReadonlyMap<string, Figure>
  byName: ReadonlyMap<string, readonly Figure[]>
  bySurname: ReadonlyMap<string, readonly Figure[]>
}

export const registry: Figures = indexFigures(people)

/**
 * The registry together with the reader's own figures. With the id or a name of a known figure, they are further spellings of
 * that figure; otherwise a new one. The reader chose the names, so they count as certain.
 */
export function figuresWith(own: readonly UserFigure[]): Figures {
  if (own.length === 0) return registry
  const merged = new Map(registry.byId)
  for (const { id, names } of own) {
    const known = merged.get(id) ?? knownBy(names)
    const figure = known ? { ...known, names: [...new Set([...known.names, ...names])] } : newFigure(id, names)
    merged.set(figure.id, figure)
  }
  return indexFigures([...merged.values()])
}

function knownBy(names: readonly string[]): Figure | undefined {
  return names.flatMap((name) => registry.byName.get(normalizeName(name)) ?? [])[0]
}

function newFigure(id: string, names: readonly string[]): Figure {
  const isHangul = (name: string): boolean => /[가-힣]/.test(name.normalize('NFC'))
  return {
    id,
    en: names.find((name) => !isHangul(name)) ?? null,
    ko: names.find(isHangul) ?? null,
    names: [...new Set(names)],
    surnames: [],
    organisations: [],
    role: '',
    speaks: [],
    common: false,
  }
}

function indexFigures(all: readonly Figure[]): Figures {
  return {
    all,
    byId: new Map(all.map((figure) => [figure.id, figure])),
    byName: indexBy(all, (figure) => figure.names),
    bySurname: indexBy(all, (figure) => figure.surnames),
  }
}

function indexBy(figures: readonly Figure[], namesOf: (figure: Figure) => readonly string[]): Map<string, Figure[]> {
  const index = new Map<string, Figure[]>()
  for (const figure of figures)
    for (const key of new Set(namesOf(figure).map(normalizeName))) index.set(key, [...(index.get(key) ?? []), figure])
  return index
}
