/** An article of invented people for the citation tests, and quotations of it. */
import { layOutParagraphs, type Article } from '../../../../src/core/article/article'
import { verifyQuote, type Quote, type Speaker, type VerifiedQuote } from '../../../../src/core/quotes/quote'

export function fictionalArticle(paragraphs: readonly string[], facts: Partial<Article> = {}): Article {
  return {
    ...layOutParagraphs(paragraphs.map((text) => ({ text, kind: 'body' }))),
    url: 'https://hanbit.example/news/17?from=front#comments',
    canonicalUrl: 'https://hanbit.example/news/17',
    title: '누리로봇, 새 공장 연다',
    deck: null,
    byline: null,
    siteName: '한빛일보',
    section: null,
    leadImage: null,
    images: [],
    publishedAt: '2025-02-04T09:30:00+09:00',
    modifiedAt: null,
    language: 'ko',
    verdict: 'article',
    otherLanguage: null,
    truncated: null,
    source: 'drawn',
    via: null,
    otherText: '',
    selection: false,
    ...facts,
  }
}

export const speaker = (canonical: string, role: string | null, affiliation: string | null): Speaker => ({
  referent: null,
  mention: { text: canonical, start: 0, end: canonical.length },
  canonical,
  role,
  affiliation,
  evidence: { kind: 'named', note: canonical },
  doubt: 'none',
})

/** The first place where the words stand one after another, as a verified quotation. */
export function quotationOf(article: Article, parts: readonly string[], facts: Partial<Quote> = {}): VerifiedQuote {
  let from = 0
  const segments = parts.map((part) => {
    const start = article.text.indexOf(part, from)
    from = start + part.length
    return { start, end: from }
  })
  const quote: Quote = {
    id: 1,
    start: segments[0]?.start ?? 0,
    end: from,
    segments,
    speaker: null,
    kind: 'direct',
    translated: null,
    ...facts,
  }
  const verified = verifyQuote(article, quote)
  if (!verified) throw new Error(`not in the article: ${parts.join(' / ')}`)
  return verified
}
