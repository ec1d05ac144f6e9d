/** What a command did in the page, and the way back from there. */
import { useEffect } from 'preact/hooks'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'

export function PageStrip() {
  const model = useSummary()
  const highlighted = model.highlighted.value && model.article.value !== null
  const trouble = model.trouble.value
  useEffect(() => {
    if (!highlighted) return
    const clear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || document.querySelector(':popover-open')) return
      event.preventDefault()
      model.show([])
    }
    document.addEventListener('keydown', clear)
    return () => document.removeEventListener('keydown', clear)
  }, [highlighted])
  if (trouble)
    return (
      <aside class="strip">
        <span role="alert">{say(`trouble_${trouble}`)}</span>
      </aside>
    )
  if (!highlighted) return null
  return (
    <aside class="strip">
      {say('shown_in_page')}
      <button class="quiet-button leading" data-command="back" onClick={() => model.show([])}>
        {say('back_in_page')}
      </button>
    </aside>
  )
}
