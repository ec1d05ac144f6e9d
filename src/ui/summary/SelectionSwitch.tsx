/** A click always reads the whole article; where words are selected in the page, the reader may choose them instead, and go back. */
import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../core/article/article'
import type { SummaryState } from '../../core/summary/summary-state'
import { selectionLength } from '../../protocol/article'
import { sameWishes } from '../tab/same-wishes'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'

/** Shorter selections are slips of the hand, or a word looked up. */
const leastCharacters = 100

export function SelectionSwitch({ article, state }: { article: Article; state: SummaryState }) {
  const model = useSummary()
  const selected = useSelectionLength(model.tabId)
  if (state.status === 'idle') return null
  const choose = (selection: boolean): void => model.start({ ...sameWishes(state, model.article.value), selection })
  if (article.selection)
    return (
      <p class="notice-line">
        {say('notice_selection')}{' '}
        <button class="link-button" data-command="whole" onClick={() => choose(false)}>
          {say('summarise_whole')}
        </button>
      </p>
    )
  if (selected < leastCharacters) return null
  return (
    <p class="quiet-line">
      <button class="link-button" data-command="selection" onClick={() => choose(true)}>
        {say('menu_selection')}
      </button>
    </p>
  )
}

/** Characters selected in the page when the face opened. */
function useSelectionLength(tabId: number): number {
  const [selected, setSelected] = useState(0)
  useEffect(() => {
    void selectionLength.sendToTab(tabId, {}).then(setSelected, () => undefined)
  }, [tabId])
  return selected
}
