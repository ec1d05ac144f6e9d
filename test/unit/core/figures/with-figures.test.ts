import { expect, test } from 'vitest'
import { registry } from '../../../../src/core/figures/registry'
import { likelyTranslated } from '../../../../src/core/figures/translated'
import { withFigures } from '../../../../src/core/figures/with-figures'
import type { Quote, Speaker } from '../../../../src/core/quotes/quote'

function quoteBy(canonical: string | null, role: string | null = null, affiliation: string | null = null): Quote {
  const speaker: Speaker | null =
    canonical === null
      ? null
      : {
          referent: null,
          mention: { text: canonical, start: 0, end: canonical.length },
          canonical,
          role,
          affiliation,
          evidence: { kind: 'named', note: '' },
          doubt: 'none',
        }
  return { id: 1, start: 20, end: 30, segments: [{ start: 20, end: 30 }], speaker, kind: 'direct', translated: null }
}

test('a known figure who speaks another language is marked as likely translated, with the reason', () => {
  const [quote] = withFigures([quoteBy('샘 올트먼')], { language: 'ko' })
  expect(quote?.speaker?.figureId).toBe('sam-altman')
  expect(quote?.translated).toEqual({ likely: true, reason: 'speaks-en' })
})

test('in the figure’s own language nothing was translated', () => {
  const [english] = withFigures([quoteBy('Sam Altman')], { language: 'en' })
  const [korean] = withFigures([quoteBy('곽노정', '사장', 'SK하이닉스')], { language: 'ko' })
  expect([english?.translated, korean?.translated]).toEqual([null, null])
  expect(korean?.speaker?.figureId).toBe('kwak-noh-jung')
})

test('one who speaks both languages may have said it as it stands', () => {
  const [quote] = withFigures([quoteBy('최태원', '회장', 'SK그룹')], { language: 'en' })
  expect(quote?.speaker?.figureId).toBe('chey-tae-won')
  expect(quote?.translated).toBeNull()
})

test('unknown and unnamed speakers stay as they are, and no word of a quotation changes', () => {
  const quotes = [quoteBy('오나래', 'CEO', '누리로봇'), quoteBy(null)]
  expect(withFigures(quotes, { language: 'ko' })).toEqual(quotes)
})

test('the article’s role and affiliation win over the registry’s', () => {
  const [quote] = withFigures([quoteBy('샘 올트먼', '이사', '누리재단')], { language: 'ko' })
  expect(quote?.speaker).toMatchObject({ role: '이사', affiliation: '누리재단', figureId: 'sam-altman' })
})

test('nothing is said of a figure whose language is unknown, nor of nobody', () => {
  const altman = registry.byId.get('sam-altman')
  expect(altman && likelyTranslated('ko', { ...altman, speaks: [] })).toBeNull()
  expect(likelyTranslated('ko', null)).toBeNull()
  expect(likelyTranslated('ko', registry.byId.get('liang-wenfeng') ?? null)?.reason).toBe('speaks-zh')
})
