/** Puts a face into its page, in the interface's language. */
import { render, type ComponentChild } from 'preact'
import { interfaceLocale } from '../platform/i18n'

export function mount(face: ComponentChild): void {
  document.documentElement.lang = interfaceLocale()
  const root = document.getElementById('root')
  if (root) render(face, root)
}
