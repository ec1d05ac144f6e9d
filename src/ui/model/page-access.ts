/** How far a tab that is not summarised yet may be read. */
import { hasOrigin } from '../../platform/permissions'
import { tabById } from '../../platform/tabs'

export type PageAccess =
  /** The reader gave this site to the extension: its articles are summarised as they come. */
  | { kind: 'followed' }
  /** Readable, but only when the reader asks. `origin` can be asked for. */
  | { kind: 'readable'; origin: string }
  /** Only a click on the toolbar icon opens it. */
  | { kind: 'closed' }

export async function accessTo(tabId: number): Promise<PageAccess> {
  const url = (await tabById(tabId))?.url ?? null
  if (url === null || !/^https?:/.test(url)) return { kind: 'closed' }
  const { origin } = new URL(url)
  return (await hasOrigin(origin)) ? { kind: 'followed' } : { kind: 'readable', origin }
}
