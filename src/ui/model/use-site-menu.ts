/** The menu item that gives the page's site to the extension, or takes it back. */
import { useEffect, useState } from 'preact/hooks'
import { dropOrigin, requestOrigin } from '../../platform/permissions'
import type { MenuItem } from '../components/Menu'
import { say } from '../words'
import { accessTo, type PageAccess } from './page-access'
import { useSummary } from './summary-model'

export function useSiteMenu(): MenuItem[] {
  const { tabId, article } = useSummary()
  const [access, setAccess] = useState<PageAccess>({ kind: 'closed' })
  const look = (): void => void accessTo(tabId).then(setAccess)
  useEffect(look, [tabId, article.value?.runId])
  if (access.kind === 'closed') return []
  const { kind, origin } = access
  const site = new URL(origin).hostname
  // Runs in the click itself: the question must come before any `await`.
  const change = (): void => void (kind === 'followed' ? dropOrigin(origin) : requestOrigin(origin)).then(look, look)
  return [{ command: 'follow-site', label: say(kind === 'followed' ? 'unfollow_site' : 'follow_site', site), run: change }]
}
