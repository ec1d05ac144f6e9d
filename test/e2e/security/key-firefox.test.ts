/** The same key in Firefox, where a content script can read `storage.local`: it is not there, nor anywhere else within reach. */
import { describe, expect, it } from 'vitest'
import { isSettled, readFace } from '../../drivers/face'
import { clickToolbarButton, closePopup, errorsOfExtension } from '../../drivers/firefox/firefox-actions'
import { until } from '../../drivers/poll'
import { quickly } from '../model/model-stage'
import { canaryKey, everyRequest, readStores, tryFromContentScript } from './canary'
import { connectInFirefox, setFirefoxStage } from '../firefox/firefox-stage'

const stage = setFirefoxStage('dist/firefox-e2e', (opened) => connectInFirefox(opened, { key: canaryKey }))

const openOptions = (): Promise<void> => stage.firefox.openPage(`${stage.firefox.origin}src/ui/options/options.html`)

describe('a key in Firefox', () => {
  it('is typed in once, and the server gets it in a header', async () => {
    const { client } = stage.firefox
    expect(stage.server.requests.map(({ headers }) => headers['authorization'])).toEqual([`Bearer ${canaryKey}`])
    expect(JSON.stringify(stage.server.requests.map(({ body }) => body))).not.toContain(canaryKey)
    expect(await client.inPage(() => document.documentElement.outerHTML)).not.toContain(canaryKey)
  })

  it('is out of a content script’s reach, which can neither read nor command', async () => {
    stage.server.answerWith(quickly)
    const address = `${stage.site.origin}/ko-article.html`
    await stage.firefox.openPage(address)
    await clickToolbarButton(stage.firefox)
    await until('the end of the run', async () => isSettled(await stage.firefox.popup.evaluate(readFace)))
    const asked = stage.server.requests.length
    const requests = everyRequest(stage.server.origin, 1)
    const reach = await stage.firefox.popup.evaluate(tryFromContentScript, address, requests)
    expect(reach).not.toContain(canaryKey)
    const { answers, areas } = JSON.parse(reach) as { answers: unknown[]; areas: unknown[] }
    expect(
      answers.every((answer) => answer === null || answer === 'silence' || (typeof answer === 'string' && answer.includes('Error'))),
    ).toBe(true)
    // The attack itself works: what does lie in `storage.local` is seen.
    expect(JSON.stringify(areas)).toContain(stage.server.baseURL)
    expect(stage.server.requests).toHaveLength(asked)
    await closePopup(stage.firefox)
  })

  it('is in no store but its own, and no error of the browser', async () => {
    await openOptions()
    expect(await stage.firefox.client.inPage(readStores)).not.toContain(canaryKey)
    // The browser's own refusal of the content script's attempt is no error of ours.
    const errors = (await errorsOfExtension(stage.firefox)).filter((line) => !line.includes('Security Error: Content at'))
    expect(errors).toEqual([])
  })
})
