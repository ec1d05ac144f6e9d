/** Finds the names in a line of a summary: people, firms, places, in Hangul or Latin letters. */
import { bodiesIn } from '../../../figures/bodies'
import { hangulNames } from './hangul-names'
import { latinNames } from './latin-names'
import type { NameFact } from './name-fact'

/** The names of a text, in order; a name with a title in its middle is two names. */
export function namesIn(text: string): NameFact[] {
  const bodies = bodiesIn(text).map(({ name, start, end }): NameFact => ({
    ...{ kind: 'name', start, end, words: [name] },
    script: /[가-힣]/.test(name) ? 'hangul' : 'latin',
    certainty: 'organisation',
  }))
  // Blanked out, a body's words join no other name: the Bank of Korea is no Korea.
  const rest = bodies.reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text)
  return [...bodies, ...latinNames(rest), ...hangulNames(rest)].toSorted((a, b) => a.start - b.start)
}
