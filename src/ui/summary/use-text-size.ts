/** How large the text of popup and panel is: kept in this browser, changed in steps from the menu. */
import { useEffect, useState } from 'preact/hooks'
import { textSize, textSizes } from '../../protocol/settings'
import type { MenuItem } from '../shared/Menu'
import { say } from '../words'

interface TextSizing {
  /** A factor; 1 is as designed. */
  size: number
  items: MenuItem[]
}

export function useTextSize(): TextSizing {
  const [size, setSize] = useState(1)
  useEffect(() => {
    void textSize.get().then(setSize)
    return textSize.watch(setSize)
  }, [])
  const at = textSizes.indexOf(size)
  const step = (command: 'larger_text' | 'smaller_text', by: number): MenuItem[] => {
    const next = textSizes[at + by]
    return next === undefined ? [] : [{ command, label: say(command), run: () => void textSize.set(next) }]
  }
  return { size, items: [...step('larger_text', 1), ...step('smaller_text', -1)] }
}
