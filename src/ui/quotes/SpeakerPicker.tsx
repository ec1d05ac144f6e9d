/** Who says it, when the reader knows better: the article's speakers, others it names, nobody, or a name of the reader's own. */
import { useState } from 'preact/hooks'
import { officeOf } from '../../core/citation/formats/source-line'
import { longestName, speakersToChoose, type SpeakerChoice } from '../../core/quotes/set-speaker'
import type { ArticleState } from '../../core/summary/summary-state'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'

interface SpeakerPickerProps {
  article: ArticleState
  quoteIds: readonly number[]
  close: () => void
}

export function SpeakerPicker({ article, quoteIds, close }: SpeakerPickerProps) {
  const model = useSummary()
  const [name, setName] = useState('')
  const choose = (choice: SpeakerChoice): void => {
    model.setSpeaker(quoteIds, choice)
    model.announce(say('speaker_set'))
    close()
  }
  return (
    <form
      class="speaker-picker"
      aria-label={say('who_says_it')}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') choose({ name: name.trim() })
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {speakersToChoose(article).map((referent) => (
        <button
          key={referent.id}
          type="button"
          class="voice"
          lang={article.article.language}
          onClick={() => choose({ referent: referent.id })}
        >
          {referent.canonical} <small>{officeOf(referent)}</small>
        </button>
      ))}
      <button type="button" class="voice" data-command="nobody" onClick={() => choose('nobody')}>
        {say('nobody')}
      </button>
      <input
        value={name}
        maxLength={longestName}
        placeholder={say('another_name')}
        aria-label={say('another_name')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button class="quiet-button" data-command="set-name" disabled={name.trim() === ''}>
        {say('set_name')}
      </button>
    </form>
  )
}
