/**
 * `npm run demo [-- FILE_OR_URL] [--language ko|en]`: the whole product on one page, in a real Chromium: builds, loads the extension,
 * presses the toolbar button, prints what the popup shows, copies a quotation, opens the panel and saves pictures of both.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium, type Chromium } from '../test/drivers/chromium/chromium'
import { clickToolbarButton, openSidePanel, readClipboard } from '../test/drivers/chromium/chromium-actions'
import { isSettled, places, readFace, type ShownSummary } from '../test/drivers/face'
import { until } from '../test/drivers/poll'
import { serveSavedPage, startSite } from '../test/servers/site-server'

const pictures = 'out/demo'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { language: { type: 'string', default: 'ko' } } })
const language = values.language === 'en' ? 'en' : 'ko'
const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

/** Address of the page to summarise, and what ends its server. */
async function pageToShow(target: string | undefined): Promise<{ address: string; close(): Promise<void> }> {
  if (target === undefined) {
    const site = await startSite()
    return { address: `${site.origin}/ko-article.html`, close: site.close }
  }
  if (!existsSync(target)) return { address: target, close: () => Promise.resolve() }
  const site = await serveSavedPage(target)
  return { address: `${site.origin}/${encodeURIComponent(basename(target))}`, close: site.close }
}

function print(shown: ShownSummary): void {
  console.log(`\n${shown.headline}\n${shown.source}\n`)
  for (const point of shown.points) console.log(`  • ${point}`)
  let last = ''
  for (const { speaker, office, words } of shown.quotes) {
    const who = office ? `${speaker} (${office})` : speaker
    if (who !== last) console.log(`\n  ${who}`)
    console.log(`    ${words.map((part) => `“${part}”`).join(' … ')}`)
    last = who
  }
  for (const notice of shown.notices) console.log(`\n${notice}`)
  console.log(`\n${shown.footer}`)
}

async function copyFirstQuote(popup: Page): Promise<void> {
  await popup.locator(places.copy).first().click()
  const { text } = await until('the clipboard to be filled', async () => {
    const content = await readClipboard(popup)
    return content.text ? content : null
  })
  console.log(`\nOn the clipboard after one click on Copy:\n  ${text}`)
}

async function show(browser: Chromium, address: string): Promise<void> {
  const page = await browser.openPage(address).catch(() => {
    throw new Error(`${address} could not be opened.`)
  })
  const popup = await clickToolbarButton(browser, page)
  const shown = await until('the summary', async () => {
    const now = await popup.evaluate(readFace)
    return isSettled(now) ? now : null
  })
  print(shown)
  await popup.screenshot({ path: `${pictures}/popup.png` })
  if (shown.quotes.length > 0) await copyFirstQuote(popup)
  const panel = await openSidePanel(browser, popup.locator(places.openPanel))
  await until('the panel to show the summary', async () => isSettled(await panel.evaluate(readFace)))
  await panel.screenshot({ path: `${pictures}/panel.png` })
  console.log(`\nPictures: ${pictures}/popup.png, ${pictures}/panel.png`)
}

/** The extension as it ships; what the build has to say matters only when it fails. */
function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/build.mjs', 'chrome'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`)
}

async function demonstrate(): Promise<void> {
  console.log('Building the extension …')
  buildExtension()
  mkdirSync(pictures, { recursive: true })
  const site = await pageToShow(positionals[0])
  console.log(`Opening ${site.address} in Chromium and pressing the toolbar button …`)
  const browser = await launchChromium({ extension: 'dist/chrome', language, headed: hasDisplay })
  try {
    await show(browser, site.address)
    if (hasDisplay) {
      console.log('The browser stays open; close its window to end.')
      await browser.context.waitForEvent('close', { timeout: 0 })
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

await demonstrate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
