/** The line that says where a text comes from: outlet · byline · day. */
import type { Article } from '../../core/article/article'
import { outletOf } from '../../core/citation/formats/source-line'
import { day } from '../words'

/** @returns the parts that are known; the outlet falls back to the address's host */
export function sourceParts(article: Article): string[] {
  const published = article.publishedAt === null ? null : day(article.publishedAt)
  return [outletOf(article), article.byline, published].filter((part): part is string => !!part)
}
