/** A button that asks for a JSON file. */
import { useRef } from 'preact/hooks'

export function FileButton({ label, command, chosen }: { label: string; command: string; chosen: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button class="plain-button" data-command={command} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) chosen(file)
        }}
      />
    </>
  )
}
