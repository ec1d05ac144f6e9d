import type { Article } from '../../article/article'

/** What of an article decides what of it is sent. */
export type ReadingSource = Pick<Article, 'text' | 'title' | 'language'>
