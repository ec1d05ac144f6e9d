/** A menu behind a button. The browser's popover gives the top layer, Escape and the click outside; arrows move within. */
import { useId, useRef } from 'preact/hooks'
import { say } from '../words'

export interface MenuItem {
  label: string
  command: string
  run: () => void
  /** One of several of which one is chosen; absent where nothing can be. */
  checked?: boolean
  /** Small, behind the label: why it cannot be chosen, or what it needs. */
  note?: string
  disabled?: boolean
}

const edge = 8

/** Beside its button, upwards where there is no room below. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  const below = at.bottom + height + edge < window.innerHeight
  menu.style.top = `${Math.max(edge, below ? at.bottom + 2 : at.top - height - 2)}px`
  menu.style.left = `${Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))}px`
}

const enabledItems = (menu: HTMLElement): HTMLButtonElement[] => [...menu.querySelectorAll<HTMLButtonElement>('button:enabled')]

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  event.stopPropagation()
  const items = enabledItems(menu)
  const now = items.indexOf(document.activeElement as HTMLButtonElement)
  items.at((now + step) % items.length)?.focus()
}

interface MenuProps {
  label: string
  /** Shown on the button in place of ⋯. */
  text?: string
  /** Of the button; `more` unless a face has several that differ. */
  command?: string
  items: readonly MenuItem[]
}

export function Menu({ label, text, command = 'more', items }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const opened = (): void => {
    if (!menu.current?.matches(':popover-open') || !button.current) return
    place(menu.current, button.current)
    enabledItems(menu.current)[0]?.focus()
  }
  return (
    <>
      <button
        ref={button}
        class={text === undefined ? 'quiet-button' : 'plain-button'}
        aria-label={label}
        aria-haspopup="menu"
        popovertarget={id}
        data-command={command}
      >
        {text ?? say('more_sign')}
      </button>
      <div
        ref={menu}
        id={id}
        class="menu"
        role="menu"
        popover="auto"
        onToggle={opened}
        onKeyDown={(event) => moveFocus(event.currentTarget, event)}
      >
        {items.map((item) => (
          <Item key={item.command} item={item} choose={() => choose(item, menu.current)} />
        ))}
      </div>
    </>
  )
}

function Item({ item: { label, command, checked, note, disabled = false }, choose: chosen }: { item: MenuItem; choose: () => void }) {
  return (
    <button
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={checked}
      tabIndex={-1}
      disabled={disabled}
      data-command={command}
      onClick={chosen}
    >
      {label}
      {note !== undefined && <small> — {note}</small>}
    </button>
  )
}

function choose(item: MenuItem, menu: HTMLElement | null): void {
  item.run()
  menu?.hidePopover()
}
