/**
 * Ministries, courts, agencies, outlets under their Korean and English names: what no rule of sound leads from one to the other.
 * Sources: https://www.korea.kr (ministries and agencies), https://eng.scourt.go.kr (courts), https://www.un.org/en/about-us/un-system
 * and https://www.mofa.go.kr (international organisations), otherwise the bodies' own pages; short forms as news writes them.
 */
import { splitParticle } from '../korean/particles'
import data from './bodies.json'
import { normalizeName } from './normalize-name'

const rows = (data as [english: string, korean: string][]).map((row) => row.flatMap((names) => names.split('|')))

const byName = new Map<string, string[]>()
for (const names of rows) {
  for (const key of new Set(names.map(normalizeName))) byName.set(key, [...(byName.get(key) ?? []), ...names])
}

/** All names of the bodies that bear this name, in both scripts; empty when the table has none. */
export function namesOfBody(name: string): readonly string[] {
  return byName.get(normalizeName(name)) ?? []
}

const longestFirst = [...new Set(rows.flat())].toSorted((a, b) => b.length - a.length)
const escaped = (name: string): string => name.replaceAll('.', String.raw`\.`).replaceAll("'", "[’']")
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![A-Za-z0-9])`, 'gu')

/** The names of the table that stand in a text, in order; of two the longer one. */
export function bodiesIn(text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
    .filter(({ name, end }) => endsThere(name, text.slice(end)))
}

/** 국회는 is the parliament, 국회의원 a member of it. */
function endsThere(name: string, rest: string): boolean {
  const tail = /^[가-힣]*/.exec(rest)?.[0] ?? ''
  return tail === '' || splitParticle(name + tail).stem === name
}
