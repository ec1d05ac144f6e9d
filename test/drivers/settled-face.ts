/** Waits for what a face shows, whichever browser it is open in. */
import { isSettled, readFace, type ShownSummary } from './face'
import { until } from './poll'

/** A page of the extension that runs a function given to it. */
interface Face {
  evaluate(read: () => ShownSummary): Promise<ShownSummary>
}

/** Waits for the face to show what `accepts` looks for, and returns all it shows then. */
export const shownWhen = (face: Face, what: string, accepts: (shown: ShownSummary) => boolean, timeout?: number): Promise<ShownSummary> =>
  until(
    what,
    async () => {
      const shown = await face.evaluate(readFace)
      return accepts(shown) ? shown : null
    },
    timeout,
  )

/** Waits for the end of the run. */
export const settledFace = (face: Face, timeout?: number): Promise<ShownSummary> =>
  shownWhen(face, 'the end of the run', isSettled, timeout)
