/** The line that says where a text comes from: outlet · byline · day. */
import type { Article } from '../../core/article/article'
import { day } from '../words'

/** @returns the parts that are known; the outlet falls back to the address's host */
export function sourceParts(article: Pick<Article, 'siteName' | 'byline' | 'publishedAt' | 'url'>): string[] {
  const host = URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') : null
  const published = article.publishedAt === null ? null : day(article.publishedAt)
  return [article.siteName ?? host, article.byline, published].filter((part): part is string => !!part)
}
