/** Holds every line of a summary against the article. */
import type { Article } from '../../article/article'
import type { Quote } from '../../quotes/quote'
import type { Language } from '../../text/language'
import type { Sentence } from '../../text/sentence'
import type { Claim, Summary } from '../summary-state'
import { keepTrueQuotations } from '../answer/quotation-check'
import { factsOf, type ArticleFacts } from './article-facts'
import { checkLine } from './check-line'

/**
 * Grounds a whole summary that is written in `language`. Picks of quotes that do not exist are dropped.
 * Pure; for an article of 100,000 characters about a second.
 */
export function groundSummary(
  summary: Summary,
  article: Pick<Article, 'text' | 'title' | 'language' | 'publishedAt'> & Partial<Pick<Article, 'otherLanguage'>>,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  language: Language,
): Summary {
  const facts = factsOf(article, sentences)
  const ids = new Set(quotes.map(({ id }) => id))
  const check = (claim: Claim): Claim => (article.otherLanguage ? checkUnread(claim, facts) : checkLine(claim, facts, language))
  return {
    ...summary,
    headline: summary.headline && check(summary.headline),
    lede: summary.lede && check(summary.lede),
    points: summary.points.map(check),
    picks: summary.picks.filter(({ id }) => ids.has(id)),
  }
}

/** Of an article in a language that nothing here reads, only words in quotation marks can be held against the text. */
function checkUnread(claim: Claim, article: ArticleFacts): Claim {
  const { text, doubts } = keepTrueQuotations(claim.text, article.known)
  const sentences = claim.sentences.filter((index) => article.sentences[index] !== undefined)
  return { ...claim, text, sentences, doubts, supported: true }
}
