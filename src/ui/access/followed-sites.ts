/** Sites whose articles are summarised as they come: listed in the settings, and open to the extension. */
import { dropOrigin, requestOrigin, sharesAccess } from '../../platform/permissions'
import { settingsItem } from '../../protocol/settings'
import type { SummaryModel } from '../tab/summary-model'

/** Called in the click itself: the question comes before any `await`. Answers whether the site is followed now. */
export async function followSite({ settings }: SummaryModel, origin: string): Promise<boolean> {
  const granted = requestOrigin(origin)
  const { followedSites } = settings.value
  // Listed at once: Chromium closes the popup that asks. Without access a listed site is not followed.
  await settingsItem.set({ ...settings.value, followedSites: [...followedSites.filter((site) => site !== origin), origin] })
  if (await granted.catch(() => false)) return true
  await settingsItem.set({ ...settings.value, followedSites })
  return false
}

/** Access stays where the connected model lives on the same host. */
export async function unfollowSite({ settings, connected }: SummaryModel, origin: string): Promise<void> {
  const followedSites = settings.value.followedSites.filter((site) => site !== origin)
  await settingsItem.set({ ...settings.value, followedSites })
  const model = connected.value
  const server = model && model !== 'unknown' ? model.baseURL : ''
  const needed = [server, ...followedSites].some((other) => URL.canParse(other) && sharesAccess(other, origin))
  if (!needed) await dropOrigin(origin)
}
