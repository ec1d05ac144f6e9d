/** Keys: the browser's own are changed in the browser; those within a face are fixed. */
import { useEffect, useState } from 'preact/hooks'
import { canOpenShortcutSettings, openShortcutSettings, shortcuts, type Shortcut } from '../../platform/shortcuts'
import { say } from '../words'

const within = [
  ['↑ ↓', 'key_move'],
  ['C', 'key_copy'],
  ['S', 'key_save'],
  ['Esc', 'key_escape'],
] as const

export function ShortcutsSection() {
  const [commands, setCommands] = useState<Shortcut[]>([])
  useEffect(() => void shortcuts().then(setCommands), [])
  return (
    <section aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{say('options_shortcuts')}</h2>
      <table class="table">
        <tbody>
          {commands.map(({ name, description, keys }) => (
            <ShortcutRow key={name} label={description === '' ? say('action_title') : description} keys={keys} />
          ))}
          {within.map(([keys, label]) => (
            <ShortcutRow key={label} label={say(label)} keys={keys} />
          ))}
        </tbody>
      </table>
      {canOpenShortcutSettings() && (
        <div class="row settings-file">
          <button class="plain-button" onClick={() => void openShortcutSettings()}>
            {say('change_shortcuts')}
          </button>
        </div>
      )}
    </section>
  )
}

function ShortcutRow({ label, keys }: { label: string; keys: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{keys === '' ? '–' : <kbd>{keys}</kbd>}</td>
    </tr>
  )
}
