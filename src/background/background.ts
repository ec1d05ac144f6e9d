/** The background's front door: every listener is registered here, synchronously, as both browsers demand. */
import { browser } from '../platform/browser'
import { openOwnPage } from '../platform/tabs'
import { onOriginGranted } from '../platform/permissions'
import { isOwnPage, serveRequests } from '../platform/request'
import { answers } from './answers'
import { offerMenus } from './tabs/menus'
import { routeToolbarClicks } from './tabs/panel-windows'
import { leaveArticle, leaveTab, ownsRun, resumeAwaited, startRun } from './runs/summary-service'
import { markInterruptedRuns } from './storage/tab-state'
import { watchTabs } from './tabs/tab-watch'

const asSettingsSay = { language: null, length: null, fresh: false, anyway: false, coverage: null }

// Only our own pages may ask: a run may cost money.
serveRequests(answers, isOwnPage)
routeToolbarClicks((tabId) => startRun({ tabId, ...asSettingsSay, selection: false }, { clicked: true }))
offerMenus((tabId, selection) => startRun({ tabId, ...asSettingsSay, selection }, { clicked: true }))
watchTabs({ left: leaveTab, leftArticle: leaveArticle })
onOriginGranted(resumeAwaited)

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openOwnPage('src/ui/welcome/welcome.html')
})

void markInterruptedRuns(ownsRun)
