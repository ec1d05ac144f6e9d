/** The popup and the sidebar of an extension, which live in Firefox's own window and not in a tab. */
import { writeFileSync } from 'node:fs'
import { until } from '../poll'
import type { MarionetteClient } from './marionette/client'
import type { BrowserElement, PrivilegedGlobals } from './marionette/privileged'

type SurfaceKind = 'popup' | 'sidebar'

/** Finds the surface and does one thing with it. Sent to the browser as source, so it stands alone. */
async function visitSurface(kind: SurfaceKind, task: 'run' | 'place' | 'picture', script: string, args: unknown[]): Promise<unknown> {
  const { Services, ChromeUtils } = globalThis as unknown as PrivilegedGlobals
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const frame = window.document.querySelector<BrowserElement>(kind === 'popup' ? 'browser.webextension-popup-browser' : '#sidebar')
  const inner = kind === 'popup' ? frame : frame?.contentDocument?.querySelector<BrowserElement>('#webext-panels-browser')
  if (!frame || !inner) throw new Error(`no ${kind} is open`)
  if (task === 'run') {
    const actors = ChromeUtils.importESModule('chrome://remote/content/marionette/actors/MarionetteCommandsParent.sys.mjs')
    return actors.getMarionetteCommandsActorProxy(() => inner.browsingContext).executeScript(script, args, {})
  }
  if (task === 'place') {
    const outside = frame.getBoundingClientRect()
    const inside = inner.getBoundingClientRect()
    return kind === 'popup' ? { x: outside.x, y: outside.y } : { x: outside.x + inside.x, y: outside.y + inside.y }
  }
  const bitmap = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL().split(',')[1]
}

export class FirefoxSurface {
  constructor(
    readonly client: MarionetteClient,
    readonly kind: SurfaceKind,
  ) {}

  /** Runs a function in the surface's document; sent as source. */
  async evaluate<Args extends unknown[], Answer>(task: (...args: Args) => Answer, ...args: Args): Promise<Answer> {
    return (await this.client.inBrowser(visitSurface, this.kind, 'run', `return (${String(task)})(...arguments)`, args)) as Answer
  }

  /** Text of the first element that matches; null when there is none. */
  text(selector: string): Promise<string | null> {
    return this.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector)
  }

  /** Presses the mouse in the middle of the first element that matches, once it stands still. */
  async click(selector: string): Promise<void> {
    const inside = await this.#restingPlace(selector)
    const outside = (await this.client.inBrowser(visitSurface, this.kind, 'place', '', [])) as { x: number; y: number }
    const target = { x: Math.round(outside.x + inside.x), y: Math.round(outside.y + inside.y) }
    const actions = [
      { type: 'pointerMove', ...target },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }
    await this.client.withBrowserWindow(() => this.client.send('WebDriver:PerformActions', { actions: [mouse] }))
  }

  /** The middle of an element, in CSS pixels of the surface, once two looks find it at the same place: what glides is missed by the mouse. */
  #restingPlace(selector: string): Promise<{ x: number; y: number }> {
    let last: string | undefined
    return until(`${selector} to stand still`, async () => {
      const place = await this.evaluate((css) => {
        const element = document.querySelector(css)
        const box = element?.getBoundingClientRect()
        if (!element || !box || box.width === 0) return null
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        if (!element.contains(document.elementFromPoint(middle.x, middle.y)))
          element.scrollIntoView({ block: 'center', behavior: 'instant' })
        return middle
      }, selector)
      if (!place) throw new Error(`nothing to be seen matches ${selector}`)
      const former = last
      last = JSON.stringify(place)
      return last === former ? place : null
    })
  }

  /** Saves a PNG of the surface. */
  async screenshot(file: string): Promise<void> {
    const picture = (await this.client.inBrowser(visitSurface, this.kind, 'picture', '', [])) as string
    writeFileSync(file, Buffer.from(picture, 'base64'))
  }
}
