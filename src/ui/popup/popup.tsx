/** The popup: opening it is the click that asks for a summary of the tab in front. */
import { holdLifeline } from '../../platform/lifeline'
import { canOpenSidePanel, openSidePanel } from '../../platform/side-panel'
import { activeTab, type TabInFront } from '../../platform/tabs'
import { SummaryView } from '../summary/SummaryView'
import { openSummary, type SummaryModel } from '../tab/summary-model'
import { mount } from '../mount'
import { say } from '../words'

function Popup({ model, tab }: { model: SummaryModel; tab: TabInFront }) {
  return (
    <SummaryView model={model}>
      {canOpenSidePanel() && (
        <button class="plain-button" data-command="panel" onClick={() => void openSidePanel(tab.windowId).then(() => window.close())}>
          {say('open_panel')}
        </button>
      )}
    </SummaryView>
  )
}

async function open(tab: TabInFront): Promise<void> {
  holdLifeline(`popup:${tab.windowId}`)
  const model = await openSummary(tab.id)
  model.start()
  mount(<Popup model={model} tab={tab} />)
}

const tab = await activeTab()
if (tab) await open(tab)
