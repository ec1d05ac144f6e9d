import { describe, expect, it } from 'vitest'
import type { ArticleState, SummaryState } from '../../../../src/core/summary/summary-state'
import { shownArticle } from '../../../../src/ui/tab/shown-article'

const article = (runId: string): ArticleState => ({ runId }) as ArticleState
const reading = (runId: string): SummaryState => ({ status: 'reading', runId, language: 'ko', length: 'standard' })
const onDevice = (runId: string): SummaryState => ({ status: 'on-device', runId, language: 'ko', length: 'standard', reason: 'no-model' })

describe('the article on screen', () => {
  it('is that of the state’s own run', () => {
    expect(shownArticle(null, article('a'), onDevice('a'))?.runId).toBe('a')
  })

  it('is never that of another run', () => {
    expect(shownArticle(null, article('a'), onDevice('b'))).toBeNull()
    expect(shownArticle(null, article('a'), reading('b'))).toBeNull()
  })

  it('stays while the same page is read again', () => {
    expect(shownArticle(article('a'), article('a'), reading('b'))?.runId).toBe('a')
  })

  it('goes as soon as the tab leaves the page', () => {
    expect(shownArticle(article('a'), article('a'), { status: 'idle' })).toBeNull()
    expect(shownArticle(article('a'), null, reading('b'))).toBeNull()
  })
})
