/** The menu item that gives the page's site to the extension, or takes it back. */
import { useEffect, useState } from 'preact/hooks'
import type { MenuItem } from '../shared/Menu'
import { say } from '../words'
import { followSite, unfollowSite } from '../access/followed-sites'
import { accessTo, type PageAccess } from '../access/page-access'
import { useSummary } from '../tab/summary-model'

export function useSiteMenu(): MenuItem[] {
  const model = useSummary()
  const { tabId, article, settings } = model
  const [access, setAccess] = useState<PageAccess>({ kind: 'closed' })
  const look = (): void => void accessTo(tabId, settings.value.followedSites).then(setAccess)
  useEffect(look, [tabId, article.value?.runId, settings.value.followedSites])
  if (access.kind === 'closed') return []
  const { kind, origin } = access
  const site = new URL(origin).hostname
  // Runs in the click itself: the question must come before any `await`.
  const change = (): void => void (kind === 'followed' ? unfollowSite(model, origin) : followSite(model, origin)).then(look, look)
  return [{ command: 'follow-site', label: say(kind === 'followed' ? 'unfollow_site' : 'follow_site', site), run: change }]
}
