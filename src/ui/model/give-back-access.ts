/** Host access of a model's server goes back to the reader when the server is asked no more. */
import type { ModelSettings } from '../../core/settings'
import { dropOrigin, sharesAccess } from '../../platform/permissions'
import { readerSettings } from './reader-settings'

/** @param former the model that was asked before @param now the one that is asked from now on; its host keeps its access, and so do followed sites */
export async function giveBackAccess(former: ModelSettings | null, now: ModelSettings | null): Promise<void> {
  if (!former || !URL.canParse(former.baseURL)) return
  const needed = [now?.baseURL ?? '', ...readerSettings.value.followedSites]
  if (needed.some((address) => URL.canParse(address) && sharesAccess(address, former.baseURL))) return
  await dropOrigin(former.baseURL).catch(() => false)
}
