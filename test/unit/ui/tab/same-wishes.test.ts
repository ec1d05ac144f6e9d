import { expect, it } from 'vitest'
import type { ArticleState } from '../../../../src/core/summary/summary-state'
import { sameWishes } from '../../../../src/ui/tab/same-wishes'

const state = { status: 'on-device', runId: 'r', language: 'ko', length: 'short', reason: 'no-model' } as const
const read = (selection: boolean, anyway?: boolean) => ({ article: { selection }, anyway }) as unknown as ArticleState

it('a follow-up of a summarised selection asks for the selection again, never for the whole page', () => {
  expect(sameWishes(state, read(true))).toEqual({ language: 'ko', length: 'short', selection: true, anyway: false })
})
it('a follow-up keeps what the reader said about a page that is no article', () => {
  expect(sameWishes(state, read(false, true))).toMatchObject({ selection: false, anyway: true })
})
it('asks for nothing in particular while there is nothing on screen', () => {
  expect(sameWishes({ status: 'idle' }, null)).toEqual({})
})
