import type { Quote } from '../../../src/core/quotes/quote'

/** A quotation in the form that the scorer of quotation sets reads. */
export const toPrediction = ({ start, end, segments, speaker }: Quote) => ({
  start,
  end,
  segments,
  speaker: speaker && {
    ...speaker.mention,
    canonical: speaker.canonical,
    role: speaker.role,
    affiliation: speaker.affiliation,
    doubt: speaker.doubt,
  },
})
