/** The panel beside the page: it follows the tab in front, and shows no other tab's summary. */
import { signal } from '@preact/signals'
import { holdLifeline } from '../../platform/lifeline'
import { activeTab, watchActiveTab } from '../../platform/tabs'
import { SummaryView } from '../summary/SummaryView'
import { openSummary, type SummaryModel } from '../tab/summary-model'
import { mount } from '../mount'

const shown = signal<SummaryModel | null>(null)
let wanted: number | null = null

/** @param opening the panel was just opened, which is itself the reader's wish; a mere change of tabs is not */
async function follow(tabId: number, opening: boolean): Promise<void> {
  wanted = tabId
  shown.value?.close()
  shown.value = null
  const model = await openSummary(tabId)
  if (wanted !== tabId) return model.close()
  if (opening) model.start()
  shown.value = model
}

function Panel() {
  return shown.value && <SummaryView key={shown.value.tabId} model={shown.value} />
}

mount(<Panel />)
const tab = await activeTab()
if (tab) {
  holdLifeline(`panel:${tab.windowId}`)
  watchActiveTab(tab.windowId, (tabId) => void follow(tabId, false))
  await follow(tab.id, true)
  // A switch between the question and the watch was told to nobody.
  const front = await activeTab()
  if (front && front.id !== wanted) await follow(front.id, false)
}
