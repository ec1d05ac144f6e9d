/** Reads the short notation of `registry.json`: the figures and organisations that ship with the product. */
import type { Figure } from './figure'
import { spellNames } from './name-pattern'
import data from './registry.json'

/** English and Korean names (see `name-pattern.ts`), organisations (`;` between), role, languages spoken, Chinese characters. */
type PersonRow = [en: string, ko: string, organisations: string, role: string, speaks: string, han?: string]

/** Names divided by `|`, the one to show first. */
type OrganisationRow = [en: string, ko: string, han?: string]

export interface Organisation {
  en: string
  ko: string
  names: readonly string[]
}

const unique = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))]
const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
/** A Korean name of the usual shape: hundreds may bear it. */
const isUsualKoreanName = (ko: string, speaks: string): boolean => speaks.startsWith('ko') && ko.includes(',')

function toFigure([enPattern, koPattern, organisations, role, speaks, hanPattern = '']: PersonRow): Figure {
  const en = spellNames(enPattern)
  const ko = spellNames(koPattern)
  const spelt = [...en, ...ko, ...spellNames(hanPattern)]
  const name = en[0]?.full ?? ''
  return {
    id: idOf(name),
    en: name,
    ko: ko[0]?.full ?? null,
    names: unique(spelt.map(({ full }) => full)),
    surnames: unique(spelt.map(({ surname }) => surname)),
    organisations: organisations.split(';'),
    role,
    speaks: speaks.split(' '),
    common: isUsualKoreanName(koPattern, speaks) || data.homonyms.includes(name),
  }
}

function toOrganisation(row: OrganisationRow): Organisation {
  const names = row.map((name = '') => name.split('|'))
  return { en: names[0]?.[0] ?? '', ko: names[1]?.[0] ?? '', names: unique(names.flat()) }
}

export const people: readonly Figure[] = (data.people as PersonRow[]).map(toFigure)

export const organisations: readonly Organisation[] = (data.organisations as OrganisationRow[]).map(toOrganisation)
