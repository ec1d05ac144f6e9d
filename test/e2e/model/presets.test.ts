/** Every preset end to end: the reader's click, the built extension, and a server that speaks that provider's dialect and no other. */
import { describe, expect, it } from 'vitest'
import { presets, type Preset } from '../../../src/core/presets/presets'
import { extensionAddress } from '../../drivers/chromium/chromium-actions'
import { dialects } from '../../servers/server-dialects'
import { goodAnswer, headline, pointTexts, setModelStage } from './model-stage'
import { settledFace } from '../stage'

const stage = setModelStage()
const servers = presets.filter(({ baseURL }) => baseURL !== '')

/** As if the reader had chosen the preset, with the test server's address for the provider's own. */
async function choose({ id, models }: Preset): Promise<void> {
  const { baseURL, origin } = stage.server
  const model = { preset: id, baseURL, model: models[0] ?? 'hanbit-1', contextTokens: 32_768, images: false }
  const page = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/options/options.html'))
  await page.evaluate(
    async ({ settings, input }) => {
      await chrome.storage.local.set({ settings })
      await chrome.runtime.sendMessage({ request: 'key/store', input })
    },
    { settings: { version: 1, model, language: 'ko' }, input: { origin, key: 'key-of-the-test' } },
  )
  await page.close()
}

describe('a summary through the preset', () => {
  it.each(servers)('of $name is whole at the first request', async (preset) => {
    await choose(preset)
    stage.server.answerWith((request) => dialects[preset.id]!(request, JSON.stringify(goodAnswer(request))))
    const { popup } = await stage.summarise('/ko-article.html')
    const shown = await settledFace(popup)
    expect(shown).toMatchObject({ status: 'done', failure: null, headline })
    expect(shown.points).toEqual(pointTexts)
    expect(stage.server.requests).toHaveLength(1)
  })
})
