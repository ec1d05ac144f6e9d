/** The browser's own model is used only where it is ready, and never fetched. */
import { describe, expect, it, vi } from 'vitest'
import { builtInAi, isBuiltInAiReady, type BrowserLanguageModel } from '../../../src/providers/built-in-ai'
import { collectParts } from '../../support/collect-parts'

type Availability = Awaited<ReturnType<BrowserLanguageModel['availability']>>

function browserWith(availability: Availability, pieces: string[] = ['{"status"', ':"ok"}'], failure?: DOMException) {
  const destroy = vi.fn()
  const create = vi.fn(async () => ({
    contextUsage: 42,
    destroy,
    promptStreaming: () =>
      new ReadableStream<string>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(piece)
          if (failure) controller.error(failure)
          else controller.close()
        },
      }),
  }))
  return { api: { availability: async () => availability, create } satisfies BrowserLanguageModel, create, destroy }
}

describe('the built-in model', () => {
  it('answers where it is available, and its session is let go', async () => {
    const { api, destroy } = browserWith('available')
    const { text, parts } = await collectParts(builtInAi('en', api))
    expect(text).toBe('{"status":"ok"}')
    expect(parts.at(-1)).toEqual({ type: 'finish', usage: { inputTokens: 42, outputTokens: null, requests: 1 } })
    expect(destroy).toHaveBeenCalledOnce()
  })

  it.each(['unavailable', 'downloadable', 'downloading'] as const)('starts nothing where it is %s', async (availability) => {
    const { api, create } = browserWith(availability)
    expect((await collectParts(builtInAi('ko', api))).failure).toMatchObject({ code: 'model_not_found', retry: 'never' })
    expect(create).not.toHaveBeenCalled()
    expect(await isBuiltInAiReady('ko', api)).toBe(false)
  })

  it('is not there in a browser without one', async () => {
    expect(await isBuiltInAiReady('en', null)).toBe(false)
    expect((await collectParts(builtInAi('en', null))).failure?.code).toBe('model_not_found')
  })

  it.each([
    ['QuotaExceededError', 'context_overflow'],
    ['NotSupportedError', 'wrong_language'],
    ['UnknownError', 'server'],
  ])('says %s as %s', async (name, code) => {
    const { api, destroy } = browserWith('available', [], new DOMException('', name))
    expect((await collectParts(builtInAi('en', api))).failure?.code).toBe(code)
    expect(destroy).toHaveBeenCalledOnce()
  })

  it('sends nothing anywhere', () => {
    expect(builtInAi('en', browserWith('available').api).origin).toBeNull()
  })
})
