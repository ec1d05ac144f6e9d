/** Puts a face into its page, in the interface's language. `title` names the page among tabs. */
import { render, type ComponentChild } from 'preact'
import { interfaceLocale } from '../platform/i18n'

export function mount(face: ComponentChild, title?: string): void {
  if (title !== undefined) document.title = title
  document.documentElement.lang = interfaceLocale()
  const root = document.getElementById('root')
  if (root) render(face, root)
}
