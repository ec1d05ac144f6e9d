/** How the speaker was found, where the words beside the quotation do not name them in full. */
import type { Speaker } from '../../core/quotes/quote'
import { Tip } from '../shared/Tip'
import { useSummary } from '../tab/summary-model'

export function SpeakerEvidence({ speaker }: { speaker: Speaker | null }) {
  const model = useSummary()
  if (!speaker || speaker.evidence.kind === 'named' || speaker.evidence.kind === 'unnamed') return null
  const { mention, evidence } = speaker
  // Words that are only in the page's data stand nowhere in the page.
  if (model.article.value?.article.source === 'data')
    return (
      <Tip class="evidence" reason={evidence.note}>
        {mention.text}
      </Tip>
    )
  return (
    <button class="quiet-button evidence tipped" onClick={() => model.show([mention])}>
      <span class="evidence-mention">{mention.text}</span>
      <span class="tip"> {evidence.note}</span>
    </button>
  )
}
