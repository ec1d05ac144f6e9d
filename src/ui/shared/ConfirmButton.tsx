/** A button for what cannot be undone: the first press asks, the second does it. */
import { useAnswer } from './use-answer'
import { say } from '../words'

export function ConfirmButton({ label, command, confirmed }: { label: string; command: string; confirmed: () => void }) {
  const [asking, ask] = useAnswer<'asking'>(5000)
  return (
    <button class="plain-button" data-command={command} onClick={() => (asking ? confirmed() : ask('asking'))}>
      {asking ? say('really') : label}
    </button>
  )
}
