/** A button's answer, shown where it was pressed and gone after a while. */
import { useEffect, useState } from 'preact/hooks'

/**
 * @param milliseconds how long an answer is shown
 * @returns the answer now shown, or null; and the way to give one
 */
export function useAnswer<Answer>(milliseconds = 2000): [Answer | null, (answer: Answer) => void] {
  const [answer, setAnswer] = useState<{ value: Answer } | null>(null)
  useEffect(() => {
    if (!answer) return
    const timer = setTimeout(() => setAnswer(null), milliseconds)
    return () => clearTimeout(timer)
  }, [answer])
  return [answer?.value ?? null, (value) => setAnswer({ value })]
}
