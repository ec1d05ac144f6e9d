import { afterEach, describe, expect, it, vi } from 'vitest'

const browser = vi.hoisted((): Record<string, unknown> => ({}))
vi.mock('../../../src/platform/browser', () => ({ browser }))
const { canOpenSidePanel, openSidePanel } = await import('../../../src/platform/side-panel')

const opening = () => vi.fn(async () => undefined)

afterEach(() => {
  vi.unstubAllGlobals()
  for (const key of Object.keys(browser)) delete browser[key]
})

describe('the panel of a window', () => {
  it('is Chromium’s side panel where there is one', async () => {
    const open = opening()
    vi.stubGlobal('chrome', { sidePanel: { open } })
    await openSidePanel(7)
    expect(open).toHaveBeenCalledWith({ windowId: 7 })
  })

  it('is Firefox’s sidebar where there is that', async () => {
    const open = opening()
    browser['sidebarAction'] = { open }
    await openSidePanel(7)
    expect(open).toHaveBeenCalledOnce()
  })

  it('is not offered by a browser with neither, and the popup opens in its place', async () => {
    const openPopup = opening()
    vi.stubGlobal('chrome', {})
    browser['action'] = { openPopup }
    expect(canOpenSidePanel()).toBe(false)
    await openSidePanel(7)
    expect(openPopup).toHaveBeenCalledOnce()
  })

  it('is refused, and nothing thrown, where not even that can be opened', async () => {
    vi.stubGlobal('chrome', {})
    browser['action'] = {}
    await expect(openSidePanel(7)).rejects.toThrow()
  })
})
