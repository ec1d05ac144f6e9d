import { describe, expect, it } from 'vitest'
import { headlineQuotesMissing } from '../../../src/core/quotes/find-quotes'

const missing = (title: string, text: string) => headlineQuotesMissing({ title, text }).map((span) => title.slice(span.start, span.end))

describe('quotations in the headline', () => {
  const body = 'Mira Solberg said “We shipped it too early, and we know it.” 그는 “속도보다 안전이 먼저”라고 말했다.'

  it('pass when the body has their words, whatever the punctuation, spacing and case', () => {
    expect(missing('‘we shipped it too early’, says Solberg', body)).toEqual([])
    expect(missing('솔베르그 "속도보다 안전이먼저"', body)).toEqual([])
    expect(missing('“We shipped it … and we know it”', body)).toEqual([])
  })

  it('are reported when the words are the desk’s own', () => {
    expect(missing('Solberg: “We failed our users”', body)).toEqual(['We failed our users'])
    expect(missing("솔베르그 '완전한 실패' 인정", body)).toEqual(['완전한 실패'])
  })
})
