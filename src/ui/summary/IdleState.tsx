/** A tab in front that nobody has asked about: it is read only on a click, unless the reader gave its site to the extension. */
import { useEffect, useState } from 'preact/hooks'
import { watchTab } from '../../platform/tabs'
import { followSite } from '../access/followed-sites'
import { accessTo, type PageAccess } from '../access/page-access'
import { useSummary, type SummaryModel } from '../tab/summary-model'
import { say } from '../words'

export function IdleState() {
  const model = useSummary()
  const [access, setAccess] = useState<PageAccess | null>(null)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = await accessTo(model.tabId, model.settings.peek().followedSites)
      setAccess(found)
      if (found.kind === 'followed') model.start()
    }
    void look()
    return watchTab(model.tabId, () => void look())
  }, [model.tabId])
  if (access?.kind === 'closed')
    return (
      <div class="blank">
        <h1>{say('failure_no_access')}</h1>
      </div>
    )
  if (access?.kind !== 'readable') return <div class="blank" />
  return (
    <div class="blank">
      <h1>{say('idle')}</h1>
      <button class="main-button" data-command="start" onClick={() => model.start()}>
        {say('action_title')}
      </button>
      <button class="quiet-button" data-command="follow-site" onClick={() => follow(model, access.origin)}>
        {say('follow_site', new URL(access.origin).hostname)}
      </button>
    </div>
  )
}

/** Called in the click itself: the question must come before any `await`. */
function follow(model: SummaryModel, origin: string): void {
  void followSite(model, origin).then((followed) => followed && model.start())
}
