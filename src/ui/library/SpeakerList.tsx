/** Whose words are saved; choosing someone shows theirs alone. */
import { number, say } from '../words'
import { facets, speaker } from './shown-quotes'

/** More names than anyone reads; the search finds the rest. */
const mostShown = 100

export function SpeakerList() {
  const all = facets.value.speakers
  if (all.length === 0) return null
  return (
    <nav class="speakers" aria-label={say('speakers')}>
      <button class="speaker" aria-pressed={speaker.value === null} onClick={() => (speaker.value = null)}>
        <span>{say('everyone')}</span>
      </button>
      {all.slice(0, mostShown).map(({ key, name, count }) => (
        <button key={key} class="speaker" aria-pressed={speaker.value === key} onClick={() => (speaker.value = key)}>
          <span>{name}</span>
          <small>{number(count)}</small>
        </button>
      ))}
    </nav>
  )
}
