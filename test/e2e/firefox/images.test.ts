/** Charts in Firefox: its content script reads and shrinks them as Chromium's does. */
import { expect, it } from 'vitest'
import { wholeAnswer } from '../../servers/completion-frames'
import { until } from '../../drivers/poll'
import { connectInFirefox, setFirefoxStage, tidyFirefox } from './firefox-stage'

const stage = setFirefoxStage()
tidyFirefox(stage)

/** Connects a model that can see, then ticks the box for charts. */
async function connect(): Promise<void> {
  const { client } = stage.firefox
  await connectInFirefox(stage, { model: 'qwen2-vl-7b' })
  await until('the choice of images', () => client.inPage(() => document.querySelector('[name="images"]') !== null))
  await client.click('[name="images"]')
  await until('the box to be ticked', () => client.inPage(() => document.querySelector('[name="images"]:checked') !== null))
}

it('both charts of an article go to a model that can see', async () => {
  await connect()
  stage.server.answerWith(
    wholeAnswer({
      status: 'ok',
      headline: { s: [1], i: [], text: 'The port grew the most in three years' },
      bullets: [{ s: [], i: [2], text: 'Containers made up 58.5 percent of all cargo.' }],
      quotes: [],
    }),
  )
  const shown = await stage.summarise('/chart-article.html')
  expect(shown.status).toBe('done')
  expect(shown.footer).toContain('2 of 2 charts sent')
  const content = stage.server.requests[0]?.body?.['messages'].at(-1).content as { image_url?: { url: string } }[]
  const images = content.flatMap(({ image_url }) => image_url?.url ?? [])
  expect(images).toHaveLength(2)
  for (const image of images) expect(image).toMatch(/^data:image\/(png|jpeg);base64,.{500}/)
})
