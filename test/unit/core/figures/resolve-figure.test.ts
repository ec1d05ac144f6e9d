import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registry } from '../../../../src/core/figures/registry'
import { resolveFigure, type FigureHints } from '../../../../src/core/figures/resolve-figure'

const idOf = (name: string, hints?: FigureHints): string | null => resolveFigure(name, hints)?.id ?? null

describe('a full name', () => {
  test.each([
    ['샘 올트먼', 'sam-altman'],
    ['샘 알트만', 'sam-altman'],
    ['샘올트먼', 'sam-altman'],
    ['SAM ALTMAN', 'sam-altman'],
    ['샘 올트먼(Sam Altman)', 'sam-altman'],
    ['다리오 아모데이', 'dario-amodei'],
    ['다니엘라 아모데이', 'daniela-amodei'],
    ['젠슨황', 'jensen-huang'],
    ['黄仁勋', 'jensen-huang'],
    ['량원펑', 'liang-wenfeng'],
    ['梁文锋', 'liang-wenfeng'],
    ['Wenfeng Liang', 'liang-wenfeng'],
    ['Kai-Fu Lee', 'kai-fu-lee'],
    ['Kai Fu Lee', 'kai-fu-lee'],
    ['Clement Delangue', 'clement-delangue'],
    ['우르줄라 폰데어라이엔', 'ursula-von-der-leyen'],
  ])('%s is found in any script and spelling', (name, id) => {
    expect(idOf(name)).toBe(id)
  })

  test('is found in every form the registry has, composed or not, when it is rare', () => {
    const named = registry.all.filter(({ common }) => !common).flatMap((figure) => figure.names.map((name) => ({ figure, name })))
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.constantFrom('NFC', 'NFD'), ({ figure, name }, form) => {
        expect(idOf(` ${name.normalize(form)} `)).toBe(figure.id)
        expect(idOf(name.toUpperCase())).toBe(figure.id)
      }),
    )
  })
})

describe('a name that many people bear', () => {
  test('proves nothing alone, nor with an office that many hold', () => {
    expect(idOf('이재용')).toBeNull()
    expect(idOf('최수연', { role: '대표' })).toBeNull()
    expect(idOf('Brad Smith', { role: 'president' })).toBeNull()
  })

  test('is found with an affiliation that agrees', () => {
    expect(idOf('이재용', { role: '회장', affiliation: '삼성전자' })).toBe('lee-jae-yong')
    expect(idOf('최수연', { affiliation: '네이버' })).toBe('choi-soo-yeon')
    expect(idOf('Brad Smith', { affiliation: 'Microsoft Corp.' })).toBe('brad-smith')
  })

  test('is found with an office that few hold', () => {
    expect(idOf('이재명', { role: '대통령' })).toBe('lee-jae-myung')
    expect(idOf('배경훈', { role: '과기정통부 장관' })).toBe('bae-kyung-hoon')
  })

  test('is someone else when the affiliation disagrees', () => {
    expect(idOf('이재용', { role: '회장', affiliation: '한빛상사' })).toBeNull()
    expect(idOf('이재명', { role: '과장', affiliation: '한국은행' })).toBeNull()
  })
})

describe('a family name alone', () => {
  test('is found with an affiliation or an office of few that agrees', () => {
    expect(idOf('올트먼', { affiliation: '오픈AI' })).toBe('sam-altman')
    expect(idOf('머스크', { role: '테슬라 CEO' })).toBe('elon-musk')
    expect(idOf('트럼프', { role: '대통령' })).toBe('donald-trump')
  })

  test('is nobody without one, nor with one of someone else', () => {
    expect(idOf('올트먼')).toBeNull()
    expect(idOf('Altman', { role: 'director', affiliation: 'the Weir Museum' })).toBeNull()
    expect(idOf('Cook', { role: 'CEO' })).toBeNull()
  })

  test('is nobody when two figures share it, and nobody for one syllable', () => {
    expect(idOf('아모데이', { affiliation: '앤스로픽' })).toBeNull()
    expect(idOf('Amodei', { role: 'CEO', affiliation: 'Anthropic' })).toBeNull()
    expect(idOf('황', { affiliation: '엔비디아' })).toBeNull()
  })
})

test('an invented person is nobody, whatever is said of them', () => {
  for (const name of ['오나래', '김진우', 'Ada Fenwick', '', '그', '오픈AI'])
    expect(idOf(name, { role: 'CEO', affiliation: '오픈AI' })).toBeNull()
})

test('an organisation in a longer word or another one’s name is not that organisation', () => {
  expect(idOf('최수연', { affiliation: '네이버후드' })).toBeNull()
  expect(idOf('최수연', { affiliation: '네이버의 자회사' })).toBe('choi-soo-yeon')
  expect(idOf('김정호', { affiliation: 'KAIST 전기및전자공학부' })).toBe('kim-joung-ho')
})
