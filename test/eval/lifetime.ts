/**
 * `npm run -s eval:lifetime -- chrome|firefox`: runs that outlast the background's thirty seconds, with the popup closed and the product's
 * own watchdogs. Takes seven minutes; prints JSONL `{browser, name, status, requests, seconds, asSpecified}`.
 */
import { driveChromium, driveFirefox, type ExtensionDriver } from '../drivers/extension-driver'
import { isSettled } from '../drivers/face'
import { startFakeModelServer, type FakeModelServer } from '../servers/fake-model-server'
import { lifetimes, type Lifetime } from '../servers/lifetimes'
import { pause, until } from '../drivers/poll'
import { startSite } from '../servers/site-server'

/** Seconds a run may take beyond what the server makes it take. */
const grace = 10

async function outlast(driver: ExtensionDriver, server: FakeModelServer, article: string, { replies, seconds, requests }: Lifetime) {
  await driver.prepare({
    version: 1,
    language: 'ko',
    model: { preset: 'openai', baseURL: server.baseURL, model: 'slow-model', contextTokens: 32_768, images: false },
  })
  server.answerWith(...replies)
  await driver.openPage(article)
  await driver.openPopup()
  await until('the request', () => server.requests.length > 0)
  const started = Date.now()
  await driver.closePopup()
  await pause((seconds - 5) * 1_000)
  const early = server.requests.filter(({ aborted }) => aborted).length
  await pause((5 + grace / 2) * 1_000)
  await driver.openPopup()
  const shown = await until('the end of the run', async () => {
    const face = await driver.read()
    return isSettled(face) ? face : null
  })
  await driver.closePopup()
  const asked = server.requests.length
  return {
    status: shown.failure ?? shown.status,
    requests: asked,
    seconds: Math.round((Date.now() - started) / 1_000),
    asSpecified: shown.status === 'done' && asked === requests && early === 0,
  }
}

const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome'
const site = await startSite()
const server = await startFakeModelServer()
const driver = await (browser === 'firefox' ? driveFirefox() : driveChromium())
try {
  for (const lifetime of lifetimes) {
    const outcome = await outlast(driver, server, `${site.origin}/ko-article.html`, lifetime)
    process.stdout.write(`${JSON.stringify({ browser, name: lifetime.name, ...outcome })}\n`)
  }
} finally {
  await Promise.all([driver.close(), server.close(), site.close()])
}
