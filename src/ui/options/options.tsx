/** Options: a refuge for the indecisive. Everything works untouched; nothing here must be visited. */
import { mount } from '../mount'
import { followSettings } from '../access/reader-settings'
import { say } from '../words'
import { showConnected } from './connection/draft'
import { DataSection } from './DataSection'
import { FollowedSection } from './FollowedSection'
import { ModelSection } from './connection/ModelSection'
import { PrivacySection } from './PrivacySection'
import { ShortcutsSection } from './ShortcutsSection'
import { SummarySection } from './SummarySection'
import { WatchedSection } from './WatchedSection'

function Options() {
  return (
    <main class="page">
      <h1>{say('options_title')}</h1>
      <p class="hint">{say('options_untouched')}</p>
      <ModelSection />
      <SummarySection />
      <WatchedSection />
      <FollowedSection />
      <ShortcutsSection />
      <DataSection />
      <PrivacySection />
    </main>
  )
}

await followSettings()
await showConnected()
mount(<Options />, say('options_title'))
