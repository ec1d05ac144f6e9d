/** Words with a reason that shows on hover and on focus, and is read out with them. */
import type { ComponentChildren } from 'preact'

interface TipProps {
  class: string
  reason: string
  children: ComponentChildren
}

export function Tip({ class: className, reason, children }: TipProps) {
  return (
    <span class={`tipped ${className}`} tabIndex={0} role="note">
      {children}
      <span class="tip"> {reason}</span>
    </span>
  )
}
