/**
 * `npm run screenshots [-- [--sizes] NAME…]`: pictures of every face in every state, light and dark, in Korean and English, into
 * `out/screenshots`; a chosen few into `docs/screenshots`. With `--sizes` also panels of other widths, and the popup on a phone.
 */
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumPath } from './ensure-browsers'
import { openScene, type Staging } from '../test/scenes/open-scene'
import { scenes } from '../test/scenes/scenes'
import type { FaceName, Scene } from '../test/scenes/scene'
import { serveFaces } from '../test/scenes/serve-faces'

const stagings: readonly Staging[] = (['ko', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
)
const withSizes = process.argv.includes('--sizes')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))

/** What a face is shown at beside its usual size, by the name its pictures bear. */
const otherSizes: Partial<Record<FaceName, Record<string, Partial<Staging>>>> = {
  sidepanel: {
    '-240': { size: { width: 240, height: 860 } },
    '-320': { size: { width: 320, height: 860 } },
    '-600': { size: { width: 600, height: 860 } },
  },
  popup: { '-phone': { size: { width: 360, height: 640 }, touch: true } },
}

/** The pictures that documents show. */
const chosen: Record<string, string> = {
  'popup-done-ko-light': 'popup-korean',
  'popup-streaming-en-dark': 'popup-streaming',
  'popup-on-device-english-article-en-light': 'popup-on-device',
  'sidepanel-done-english-en-light': 'panel-english-of-korean',
  'sidepanel-evidence-ko-dark': 'panel-evidence',
  'options-works-en-light': 'options',
  'library-filled-ko-light': 'library',
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
const faces = await serveFaces()

async function picture(scene: Scene, staging: Staging, sizeName = ''): Promise<void> {
  const page = await openScene(browser, faces, scene, staging)
  const name = `${scene.face}${sizeName}-${scene.name}-${staging.language}-${staging.theme}`
  const fullPage = scene.face === 'options' || scene.face === 'library'
  await page.screenshot({ path: `out/screenshots/${name}.png`, fullPage })
  const shown = chosen[name]
  if (shown) await page.screenshot({ path: `docs/screenshots/${shown}.png` })
  await page.close()
}

try {
  mkdirSync('out/screenshots', { recursive: true })
  const shown = scenes.filter((scene) => wanted.length === 0 || wanted.some((word) => scene.name.includes(word) || scene.face === word))
  for (const scene of shown)
    for (const staging of stagings) {
      await picture(scene, staging)
      if (!withSizes) continue
      for (const [name, size] of Object.entries(otherSizes[scene.face] ?? {})) await picture(scene, { ...staging, ...size }, name)
    }
  console.log(`${shown.length} scenes in out/screenshots`)
} finally {
  await browser.close()
  await faces.close()
}
