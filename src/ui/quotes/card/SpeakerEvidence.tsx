/** How the speaker was found, where the words beside the quotation do not name them in full, or who it perhaps is. */
import type { Speaker } from '../../../core/quotes/quote'
import type { Language } from '../../../core/text/language'
import { Tip } from '../../shared/Tip'
import { useSummary } from '../../tab/summary-model'
import { say } from '../../words'
import { mentionInMarks } from '../shown-name'

/** Named in full beside the quotation, or a source without a name. */
const isPlain = ({ evidence: { kind } }: Speaker): boolean => kind === 'named' || kind === 'unnamed'

export function SpeakerEvidence({ speaker, language }: { speaker: Speaker | null; language: Language }) {
  const model = useSummary()
  if (!speaker || speaker.doubt === 'person' || (isPlain(speaker) && speaker.doubt !== 'speaker')) return null
  const { mention, evidence, doubt } = speaker
  const shown = doubt === 'speaker' ? say('perhaps', speaker.canonical) : say('in_the_article', mentionInMarks(mention.text, language))
  const reason =
    doubt === 'speaker' ? say('doubt_speaker') : evidence.kind === 'chosen' ? say('chosen_by_model', evidence.note) : evidence.note
  // Words that are only in the page's data stand nowhere in the page.
  if (model.article.value?.article.source === 'data')
    return (
      <Tip class="evidence" reason={reason}>
        {shown}
      </Tip>
    )
  return (
    <button class="evidence tipped" data-command="show-mention" onClick={() => model.show([mention])}>
      {shown}
      <span class="tip"> {reason}</span>
    </button>
  )
}
