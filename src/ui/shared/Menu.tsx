/** A menu behind a ⋯ button. The browser's popover gives the top layer, Escape and the click outside; arrows move within. */
import { useId, useRef } from 'preact/hooks'
import { say } from '../words'

export interface MenuItem {
  label: string
  command: string
  run: () => void
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

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  event.stopPropagation()
  const items = [...menu.querySelectorAll('button')]
  const now = items.indexOf(document.activeElement as HTMLButtonElement)
  items.at((now + step) % items.length)?.focus()
}

interface MenuProps {
  label: string
  /** Shown on the button in place of ⋯. */
  text?: string
  items: readonly MenuItem[]
}

export function Menu({ label, text, items }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const opened = (): void => {
    if (!menu.current?.matches(':popover-open') || !button.current) return
    place(menu.current, button.current)
    menu.current.querySelector('button')?.focus()
  }
  return (
    <>
      <button
        ref={button}
        class={text === undefined ? 'quiet-button' : 'plain-button'}
        aria-label={label}
        aria-haspopup="menu"
        popovertarget={id}
        data-command="more"
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
          <button key={item.command} role="menuitem" tabIndex={-1} data-command={item.command} onClick={() => choose(item, menu.current)}>
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}

function choose(item: MenuItem, menu: HTMLElement | null): void {
  item.run()
  menu?.hidePopover()
}
