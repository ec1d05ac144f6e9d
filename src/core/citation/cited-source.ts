/** Whom and what a citation names. */
import type { Article } from '../article/article'

export type CitedArticle = Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'siteName' | 'publishedAt' | 'language'> &
  Partial<Pick<Article, 'via'>>

/** As the article has them. */
export interface CitedSpeaker {
  canonical: string
  role: string | null
  affiliation: string | null
  /** The figure of the registry this is, when that is certain. */
  figureId?: string | null
}
