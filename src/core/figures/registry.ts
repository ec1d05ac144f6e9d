/** The registry of names as the product uses it: figures and organisations, found by any of their names. */
import type { Figure, UserFigure } from './figure'
import { spellNames } from './name-pattern'
import { normalizeName } from './normalize-name'
import data from './registry.json'

/** English name, Korean name, organisations (`;` between), role, languages spoken, Chinese characters. */
type PersonRow = [en: string, ko: string, organisations: string, role: string, speaks: string, han?: string]

export interface Organisation {
  en: string
  ko: string
  names: readonly string[]
}

/** Figures with the indexes over their names; keys are normalised. */
export interface Figures {
  all: readonly Figure[]
  byId: ReadonlyMap<string, Figure>
  byName: ReadonlyMap<string, readonly Figure[]>
  bySurname: ReadonlyMap<string, readonly Figure[]>
}

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
const unique = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))]
/** A Korean name of the usual shape: hundreds may bear it. */
const isKoreanName = (ko: string, speaks: string): boolean => speaks.startsWith('ko') && /^[가-힣],/.test(ko)

function toFigure([enPattern, koPattern, organisations, role, speaks, han = '']: PersonRow): Figure {
  const en = spellNames(enPattern)
  const ko = spellNames(koPattern)
  const spelt = [...en, ...ko, ...spellNames(han)]
  const name = en[0]?.full ?? ''
  return {
    id: idOf(name),
    en: name,
    ko: ko[0]?.full ?? null,
    names: unique(spelt.map(({ full }) => full)),
    surnames: unique(spelt.map(({ surname }) => surname)),
    organisations: organisations.split(';').filter(Boolean),
    role,
    speaks: speaks.split(' ').filter(Boolean),
    common: isKoreanName(koPattern, speaks) || data.homonyms.includes(name),
  }
}

function indexBy(figures: readonly Figure[], keysOf: (figure: Figure) => readonly string[]): Map<string, Figure[]> {
  const index = new Map<string, Figure[]>()
  for (const figure of figures)
    for (const key of new Set(keysOf(figure).map(normalizeName))) index.set(key, [...(index.get(key) ?? []), figure])
  return index
}

function indexFigures(all: readonly Figure[]): Figures {
  return {
    all,
    byId: new Map(all.map((figure) => [figure.id, figure])),
    byName: indexBy(all, (figure) => figure.names),
    bySurname: indexBy(all, (figure) => figure.surnames),
  }
}

const people = (data.people as PersonRow[]).map(toFigure)

/** The figures that ship with the product. */
export const registry: Figures = indexFigures(people)

export const organisations: readonly Organisation[] = data.organisations.map(([en = '', ko = '']) => {
  const names = [...spellNames(en), ...spellNames(ko)].map(({ full }) => full)
  return { en: spellNames(en)[0]?.full ?? '', ko: spellNames(ko)[0]?.full ?? '', names: unique(names) }
})

/**
 * The registry together with the reader's own figures. Names that the registry knows become further spellings of that figure;
 * others are new figures. The reader chose them, so their names count as certain.
 */
export function figuresWith(own: readonly UserFigure[]): Figures {
  if (own.length === 0) return registry
  const merged = new Map(registry.byId)
  for (const { id, names } of own) {
    const known = merged.get(id) ?? names.flatMap((name) => registry.byName.get(normalizeName(name)) ?? [])[0]
    merged.set(known?.id ?? id, known ? { ...known, names: unique([...known.names, ...names]) } : fromReader(id, names))
  }
  return indexFigures([...merged.values()])
}

function fromReader(id: string, names: readonly string[]): Figure {
  const isHangul = (name: string): boolean => /[가-힣]/.test(name)
  return {
    id,
    en: names.find((name) => !isHangul(name)) ?? null,
    ko: names.find(isHangul) ?? null,
    names: unique(names),
    surnames: [],
    organisations: [],
    role: '',
    speaks: [],
    common: false,
  }
}
