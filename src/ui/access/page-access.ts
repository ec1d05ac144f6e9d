/** How far a tab's page may be read without a click of the reader's. */
import { hasOrigin } from '../../platform/permissions'
import { tabById } from '../../platform/tabs'

export type PageAccess =
  /** The reader gave this site to the extension: its articles are summarised as they come. */
  | { kind: 'followed'; origin: string }
  /** Readable, but only when the reader asks; the whole site can be asked for. */
  | { kind: 'readable'; origin: string }
  /** Only a click on the toolbar icon opens it. */
  | { kind: 'closed' }

/** @param followed origins the reader chose to follow: access that serves a model's server alone follows nothing */
export async function accessTo(tabId: number, followed: readonly string[]): Promise<PageAccess> {
  const url = (await tabById(tabId))?.url ?? null
  if (url === null || !/^https?:/.test(url)) return { kind: 'closed' }
  const { origin } = new URL(url)
  const isFollowed = followed.includes(origin) && (await hasOrigin(origin))
  return { kind: isFollowed ? 'followed' : 'readable', origin }
}
