import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { normalizeName } from '../../../../src/core/figures/normalize-name'
import { figuresWith, registry } from '../../../../src/core/figures/registry'
import { organisations } from '../../../../src/core/figures/registry-rows'

const twiceIn = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index)

describe('the registry', () => {
  test('knows at least 150 people and 60 organisations', () => {
    expect(registry.all.length).toBeGreaterThanOrEqual(150)
    expect(organisations.length).toBeGreaterThanOrEqual(60)
  })

  test('stays small enough to ship', () => {
    const data: unknown = JSON.parse(readFileSync('src/core/figures/registry.json', 'utf8'))
    expect(gzipSync(JSON.stringify(data), { level: 9 }).length).toBeLessThanOrEqual(9 * 1024)
  })

  test('gives every figure an id of its own and a name in both scripts', () => {
    expect(twiceIn(registry.all.map(({ id }) => id))).toEqual([])
    for (const { id, en, ko, speaks, role } of registry.all) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(en).toMatch(/^[\p{Script=Latin}]/u)
      expect(ko).toMatch(/[가-힣]/)
      expect(speaks.join(' ')).toMatch(/^[a-z]{2}( [a-z]{2})*$/)
      expect(role).not.toBe('')
    }
  })

  test('has no full name that two figures share, nor an organisation’s name twice', () => {
    expect([...registry.byName].filter(([, figures]) => figures.length > 1).map(([name]) => name)).toEqual([])
    expect(twiceIn(organisations.flatMap(({ names }) => [...new Set(names.map(normalizeName))]))).toEqual([])
  })

  test('marks only names it has as borne by many', () => {
    const { homonyms } = JSON.parse(readFileSync('src/core/figures/registry.json', 'utf8')) as { homonyms: string[] }
    const known = new Set(registry.all.map(({ en }) => en))
    expect(homonyms.filter((name) => !known.has(name))).toEqual([])
  })
})

describe('the reader’s own figures', () => {
  test('are new figures when the registry does not know them', () => {
    const figures = figuresWith([{ id: 'own-1', names: ['오나래', 'Oh Narae'] }])
    expect(figures.byId.get('own-1')).toMatchObject({ ko: '오나래', en: 'Oh Narae', common: false, speaks: [] })
    expect(figures.all.length).toBe(registry.all.length + 1)
  })

  test('are further spellings of a figure the registry knows by one of the names, or by the id', () => {
    const byName = figuresWith([{ id: 'own-2', names: ['Sam Altman', '샘 앨트만'] }])
    const byId = figuresWith([{ id: 'sam-altman', names: ['샘 앨트만'] }])
    for (const figures of [byName, byId]) {
      expect(figures.all.length).toBe(registry.all.length)
      expect(figures.byName.get('샘앨트만')?.map(({ id }) => id)).toEqual(['sam-altman'])
    }
  })

  test('leave the registry itself as it is', () => {
    figuresWith([{ id: 'own-3', names: ['홍길순'] }])
    expect(registry.byName.has('홍길순')).toBe(false)
    expect(figuresWith([])).toBe(registry)
  })
})
