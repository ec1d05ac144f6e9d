/** Host access goes back to the reader when nothing needs it any more. */
import type { ModelSettings } from '../../core/settings'
import { dropOrigin, sharesAccess } from '../../platform/permissions'
import { readerSettings } from './reader-settings'

/**
 * @param former address that needed access before: a model's server or a followed site
 * @param now the model that is asked from now on; its host keeps its access, and so do followed sites
 */
export async function giveBackAccess(former: string | undefined, now: ModelSettings | null): Promise<void> {
  if (!former || !URL.canParse(former)) return
  const needed = [now?.baseURL ?? '', ...readerSettings.value.followedSites]
  if (needed.some((address) => URL.canParse(address) && sharesAccess(address, former))) return
  await dropOrigin(former).catch(() => false)
}
