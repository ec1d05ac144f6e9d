/** The panel beside the page: it follows the tab in front, and shows no other tab's summary. */
import { signal } from '@preact/signals'
import { holdLifeline } from '../../platform/lifeline'
import { activeTab, watchActiveTab } from '../../platform/tabs'
import { SummaryView } from '../components/SummaryView'
import { summaryModel, type SummaryModel } from '../model/summary-model'
import { mount } from '../mount'

const model = signal<SummaryModel | null>(null)

function follow(tabId: number): void {
  model.value?.close()
  model.value = summaryModel(tabId, true)
}

function Panel() {
  return model.value && <SummaryView key={model.value.tabId} model={model.value} />
}

const tab = await activeTab()
if (tab) {
  holdLifeline(`panel:${tab.windowId}`)
  follow(tab.id)
  watchActiveTab(tab.windowId, follow)
}
mount(<Panel />)
