/** Options. Everything works untouched; nothing here must be visited. */
import { mount } from '../mount'
import { followSettings } from '../model/reader-settings'
import { say } from '../words'
import { showConnected } from './connection'
import { ModelSection } from './ModelSection'
import { SummarySection } from './SummarySection'

function Options() {
  return (
    <main class="options">
      <h1>{say('options_title')}</h1>
      <ModelSection />
      <SummarySection />
    </main>
  )
}

await followSettings()
showConnected()
mount(<Options />)
