/** Words with a reason that shows on hover and on focus, and is read out with them. */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'

interface TipProps {
  class: string
  reason: string
  /** Makes the words a button. A span, as a button's words do not wrap with the line they stand in. */
  onPress?: (() => void) | undefined
  children: ComponentChildren
}

export function Tip({ class: className, reason, onPress, children }: TipProps) {
  const pressed = onPress && {
    role: 'button' as const,
    onClick: onPress,
    onKeyDown: (event: TargetedKeyboardEvent<HTMLSpanElement>) => {
      if (event.isComposing || (event.code !== 'Enter' && event.code !== 'Space')) return
      event.preventDefault()
      onPress()
    },
  }
  return (
    <span class={`tipped ${className}`} tabIndex={0} role="note" {...pressed}>
      {children}
      <span class="tip"> {reason}</span>
    </span>
  )
}
