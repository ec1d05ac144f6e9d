/** ☆: the words of this person stand first from the next article on. Nothing moves now: the reader is looking at them. */
import { useSummary } from '../../tab/summary-model'
import { isWatched, toggleWatch } from '../../tab/watched-speakers'
import { say } from '../../words'
import type { Voice } from '../voices'

export function WatchButton({ voice }: { voice: Voice }) {
  const model = useSummary()
  const { speaker, doubt, unnamed } = voice
  // Nobody, “he” and “an official” are no one whom another article could have again.
  if (!speaker || doubt || unnamed) return null
  const watched = isWatched(model.settings.value, speaker)
  const label = say(watched ? 'unwatch' : 'watch_speaker', speaker.canonical)
  return (
    <button
      class="quiet-button watch"
      data-command="watch"
      aria-pressed={watched}
      aria-label={label}
      title={label}
      onClick={() => void toggleWatch(model.settings.value, speaker)}
    >
      {say(watched ? 'watched_sign' : 'unwatched_sign')}
    </button>
  )
}
