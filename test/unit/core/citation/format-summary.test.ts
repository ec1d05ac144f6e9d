import { describe, expect, test } from 'vitest'
import { formatAll, formatSummary, type SummaryOptions } from '../../../../src/core/citation/formats/format-summary'
import type { Claim } from '../../../../src/core/summary/summary-state'
import { fictionalArticle, quotationOf, speaker } from './fictional-article'

const claim = (text: string, facts: Partial<Claim> = {}): Claim => ({ text, sentences: [0], doubts: [], supported: true, ...facts })
const article = fictionalArticle(['오나래 대표는 “길을 찾자”고 말했다.'])
const quotation = quotationOf(article, ['길을 찾자'], { speaker: speaker('오나래', '대표', null) })
const summary = { headline: claim('새 공장 연다'), lede: null, points: [claim('첫째'), claim('둘째 <b>')] }
const options: SummaryOptions = { style: 'plain', language: 'ko', link: 'https://hanbit.example/news/17' }
const source = '누리로봇, 새 공장 연다 (한빛일보, 2025. 2. 4.) https://hanbit.example/news/17'

describe('a copied summary', () => {
  test('has headline, points and the source it was made from', () => {
    expect(formatSummary(summary, article, options)).toBe(`새 공장 연다\n\n• 첫째\n• 둘째 <b>\n\n${source}`)
  })

  test('in HTML and Markdown is a list, its text escaped and its source linked', () => {
    expect(formatSummary(summary, article, { ...options, style: 'html' })).toBe(
      '<p><strong>새 공장 연다</strong></p><ul><li>첫째</li><li>둘째 &lt;b&gt;</li></ul>' +
        '<p>누리로봇, 새 공장 연다 (<a href="https://hanbit.example/news/17">한빛일보</a>, 2025. 2. 4.)</p>',
    )
    expect(formatSummary(summary, article, { ...options, style: 'markdown' })).toBe(
      '**새 공장 연다**\n\n- 첫째\n- 둘째 \\<b\\>\n\n누리로봇, 새 공장 연다 ([한빛일보](https://hanbit.example/news/17), 2025. 2. 4.)',
    )
  })

  test('has its lede between headline and points', () => {
    const whole = { ...summary, lede: claim('누리로봇이 새 공장을 <연다>.') }
    expect(formatSummary(whole, article, options)).toBe(`새 공장 연다\n\n누리로봇이 새 공장을 <연다>.\n\n• 첫째\n• 둘째 <b>\n\n${source}`)
    expect(formatSummary(whole, article, { ...options, style: 'html' })).toContain('</p><p>누리로봇이 새 공장을 &lt;연다&gt;.</p><ul>')
    expect(formatSummary(whole, article, { ...options, style: 'markdown' })).toContain('\n\n누리로봇이 새 공장을 \\<연다\\>.\n\n- 첫째')
  })

  test('marks what the article does not bear out', () => {
    const doubtful = {
      headline: null,
      lede: null,
      points: [claim('셋', { supported: false }), claim('9명', { doubts: [{ start: 0, end: 1, reason: 'number' }] })],
    }
    expect(formatSummary(doubtful, article, options)).toBe(`• 셋 [확인 필요]\n• 9명 [확인 필요]\n\n${source}`)
    expect(formatSummary(doubtful, article, { ...options, language: 'en' })).toContain('• 셋 [not verified]')
  })

  test('marks what was read off a chart', () => {
    const seen = { headline: null, lede: null, points: [claim('셋', { sentences: [], images: [0] })] }
    expect(formatSummary(seen, article, options)).toBe(`• 셋 [도표에서 읽음]\n\n${source}`)
    expect(formatSummary(seen, article, { ...options, language: 'en' })).toContain('• 셋 [read off a chart]')
  })

  test('without points is the source alone', () => {
    expect(formatSummary({ headline: null, lede: null, points: [] }, article, options)).toBe(source)
  })
})

test('“copy all” gives the summary and each quotation, its translation below it, the address once', () => {
  const quotes = [{ quote: quotation, translation: { text: 'Let us find a way', language: 'en' as const } }]
  expect(formatAll(summary, quotes, article, options)).toBe(
    `${formatSummary(summary, article, options)}\n\n“길을 찾자” — 오나래, 대표 (한빛일보, 2025. 2. 4.)\n[기계 번역] Let us find a way`,
  )
  expect(formatAll(summary, quotes, article, { ...options, style: 'html' })).toMatch(/^<p><strong>.*<\/blockquote>.*<\/p>$/s)
})
