/** Puts a scene before the eyes: opens the face, stages the state, and does what the scene says. */
import type { Browser, Page } from 'playwright-core'
import { sceneTime, type Act, type FaceName, type InterfaceLanguage, type Scene, type ShownScene } from './scene'
import type { ServedFaces } from './serve-faces'

export interface Staging {
  language: InterfaceLanguage
  theme: 'light' | 'dark'
  /** Of the view, where it is not the face's usual one. */
  size?: { width: number; height: number }
  /** A finger in place of a mouse. */
  touch?: boolean
  /** Let things glide; pictures are taken without. */
  motion?: boolean
}

const sizes: Record<FaceName, { width: number; height: number }> = {
  popup: { width: 400, height: 600 },
  sidepanel: { width: 380, height: 860 },
  options: { width: 900, height: 1000 },
  library: { width: 900, height: 1000 },
  welcome: { width: 900, height: 700 },
}

async function perform(page: Page, act: Act): Promise<void> {
  if ('hover' in act) await page.locator(act.hover).first().hover()
  if ('click' in act) await page.locator(act.click).first().click()
  if ('focus' in act) await page.locator(act.focus).first().focus()
  if ('fill' in act) await page.locator(act.fill).first().fill(act.value)
  if ('switchTab' in act) await page.evaluate((tabId) => window.switchTab(tabId), act.switchTab)
  await page.waitForTimeout(80)
}

export async function openScene(browser: Browser, faces: ServedFaces, scene: Scene, staging: Staging): Promise<Page> {
  const { language, theme, size, touch = false, motion = false } = staging
  const { face, session, local, answers, tabUrl } = scene
  const page = await browser.newPage({
    viewport: size ?? sizes[face],
    colorScheme: theme,
    locale: language,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    hasTouch: touch,
    isMobile: touch,
  })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const shown: ShownScene = { session: structuredClone(session), local, answers, tabUrl, language }
  await page.clock.setFixedTime(sceneTime)
  await page.addInitScript((value) => (window.scene = value), shown)
  await page.goto(faces.addressOf(face))
  await page.locator('#root > *').first().waitFor()
  await page.waitForTimeout(60)
  if (scene.act) await perform(page, scene.act)
  return page
}
