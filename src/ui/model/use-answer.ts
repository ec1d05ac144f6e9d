/** A button's answer, shown where it was pressed and gone after two seconds. */
import { useEffect, useState } from 'preact/hooks'

const shownFor = 2000

/** @returns the answer now shown, or null; and the way to give one */
export function useAnswer<Answer>(): [Answer | null, (answer: Answer) => void] {
  const [answer, setAnswer] = useState<{ value: Answer } | null>(null)
  useEffect(() => {
    if (!answer) return
    const timer = setTimeout(() => setAnswer(null), shownFor)
    return () => clearTimeout(timer)
  }, [answer])
  return [answer?.value ?? null, (value) => setAnswer({ value })]
}
