/** The browser's own model is used only where it is ready, and never fetched. */
import { describe, expect, it, vi } from 'vitest'
import { builtInAi, isBuiltInAiReady, type BrowserLanguageModel } from '../../../src/providers/built-in-ai'
import { collectParts } from '../../support/collect-parts'

type Availability = Awaited<ReturnType<BrowserLanguageModel['availability']>>

function browserWith(
  availability: Availability,
  pieces: string[] = ['{"status"', ':"ok"}'],
  failure?: DOMException | 'none, it never ends',
) {
  const destroy = vi.fn()
  const create = vi.fn(async () => ({
    contextUsage: 42,
    destroy,
    promptStreaming: (_text: string, { signal }: { signal: AbortSignal }) => {
      let next = 0
      return new ReadableStream<string>({
        start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
        async pull(controller) {
          const piece = pieces[next++]
          if (piece !== undefined) controller.enqueue(piece)
          else if (failure === undefined) controller.close()
          else if (failure instanceof DOMException) controller.error(failure)
          else await new Promise((resolve) => setTimeout(resolve, 5)).then(() => controller.enqueue(' '))
        },
      })
    },
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

  it.each([['none, it never ends'] as const, [new DOMException('', 'UnknownError')]])(
    'has answered once its object has closed, whatever follows: %s',
    async (failure) => {
      const { api, destroy } = browserWith('available', ['{"status":"ok"', '}'], failure)
      const { parts, text, failure: ended } = await collectParts(builtInAi('en', api, 50))
      expect([ended, text.trim(), parts.at(-1)?.type]).toEqual([null, '{"status":"ok"}', 'finish'])
      expect(destroy).toHaveBeenCalledOnce()
    },
  )

  it('has not answered when the browser withholds it, closed or not', async () => {
    const { api } = browserWith('available', ['{"status":"ok"}'], new DOMException('', 'NotReadableError'))
    expect((await collectParts(builtInAi('en', api))).failure).toMatchObject({ code: 'content_filter', retry: 'never' })
  })

  it('sends nothing anywhere', () => {
    expect(builtInAi('en', browserWith('available').api).origin).toBeNull()
  })
})
