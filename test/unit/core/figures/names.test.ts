import { describe, expect, test } from 'vitest'
import { displayNames } from '../../../../src/core/figures/display-names'
import { spellNames } from '../../../../src/core/figures/name-pattern'
import { resolveOrganisation } from '../../../../src/core/figures/organisations'
import { figuresWith, registry } from '../../../../src/core/figures/registry'

const spelt = (pattern: string): string[] => spellNames(pattern).map(({ full }) => full)

describe('the short notation of names', () => {
  test('spells out every combination, the first one to be shown', () => {
    expect(spelt('나나/나나아 웨어/위어')).toEqual(['나나 웨어', '나나아 웨어', '나나 위어', '나나아 위어'])
    expect(spelt('Ada Fenwick|A. Fenwick')).toEqual(['Ada Fenwick', 'A. Fenwick'])
    expect(spelt('')).toEqual([])
  })

  test('knows the family name, wherever it stands and however long it is', () => {
    expect(spellNames('Ada Fenwick')).toEqual([{ full: 'Ada Fenwick', surname: 'Fenwick' }])
    expect(spellNames('오,나래')).toEqual([{ full: '오나래', surname: '오' }])
    expect(spellNames('Oh, Narae')).toEqual([
      { full: 'Oh Narae', surname: 'Oh' },
      { full: 'Narae Oh', surname: 'Oh' },
    ])
    expect(spellNames('Ada van_der_Weir')).toEqual([{ full: 'Ada van der Weir', surname: 'van der Weir' }])
    expect(spellNames('나래')).toEqual([{ full: '나래', surname: '' }])
  })
})

test('organisations are found whatever their legal form', () => {
  for (const name of ['OpenAI', 'OpenAI, Inc.', '오픈에이아이', 'open ai']) expect(resolveOrganisation(name)?.en).toBe('OpenAI')
  expect(resolveOrganisation('주식회사 카카오')?.en).toBe('Kakao')
  expect(resolveOrganisation('누리로봇')).toBeNull()
})

describe('shown names', () => {
  const altman = registry.byId.get('sam-altman')

  test('come in the reader’s script first, then in the other', () => {
    expect(altman && displayNames(altman, 'ko')).toEqual({ primary: '샘 올트먼', secondary: 'Sam Altman' })
    expect(altman && displayNames(altman, 'en')).toEqual({ primary: 'Sam Altman', secondary: '샘 올트먼' })
  })

  test('are one where only one is known', () => {
    const own = figuresWith([{ id: 'own', names: ['오나래'] }]).byId.get('own')
    expect(own && displayNames(own, 'en')).toEqual({ primary: '오나래', secondary: null })
  })
})
