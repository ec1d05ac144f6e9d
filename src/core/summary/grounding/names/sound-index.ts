/** Every run of words that may be a name, by its sound, with the sentences it stands in. */
import { splitParticle } from '../../../korean/particles'
import { spokenForm, type Script } from './spoken-form'
import { soundsAlike, type Sound } from './sounds-alike'

interface Heard {
  sound: Sound
  sentences: Set<number>
}

export interface SoundIndex {
  /** The sentences in which something sounds like this. */
  sentencesWith(sound: Sound): Set<number>
}

const longestName = 3
/** Syllables beyond which no word is a name, or only the beginning of one. */
const longestWord = 12

/** Indexes the runs of one script. Linear in the length of the texts; each run is sounded out once. */
export function indexSounds(texts: readonly string[], script: Script): SoundIndex {
  const runsOf = script === 'hangul' ? hangulRuns : latinRuns
  const byRun = new Map<string, Heard>()
  for (const [index, text] of texts.entries()) {
    for (const run of runsOf(text)) {
      const heard = byRun.get(run)
      if (heard) heard.sentences.add(index)
      else byRun.set(run, { sound: spokenForm(run.split(' '), script), sentences: new Set([index]) })
    }
  }
  const all = [...byRun.values()]
  return {
    sentencesWith(sound) {
      const found = all.filter((heard) => soundsAlike(sound, heard.sound))
      return new Set(found.flatMap(({ sentences }) => [...sentences]))
    },
  }
}

/**
 * Runs of up to three words, of which only the last may have a particle; it stands also without it. A single word stands
 * also cut after each syllable from the second on, as organisations lengthen their names.
 */
function hangulRuns(sentence: string): string[] {
  const words = [...sentence.matchAll(/(?<![\d가-힣])[가-힣]+/g)].map((match) => match[0])
  return words.flatMap((first, from) => {
    const found = prefixesOf(first)
    const isBare = (word: string): boolean => splitParticle(word).grammar === 'none'
    for (let to = from + 1; to < from + longestName && to < words.length && isBare(words[to - 1] ?? ''); to++) {
      const head = words.slice(from, to).join(' ')
      const last = words[to] ?? ''
      for (const ending of new Set([last, splitParticle(last).stem])) found.push(`${head} ${ending}`)
    }
    return found
  })
}

function prefixesOf(word: string): string[] {
  const longest = Math.min(word.length, longestWord)
  return Array.from({ length: Math.max(1, longest - 1) }, (_, index) => word.slice(0, Math.min(longest, index + 2)))
}

/** Runs of up to three capitalised words, and every single word: loan words are not names. */
function latinRuns(sentence: string): string[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}]+(?:[-’'.](?=\p{L})[\p{L}\p{M}]+)*/gu)].map((match) => match[0].replace(/[’']s$/, ''))
  return words.flatMap((first, from) => {
    const found = [first]
    const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')
    for (let to = from + 1; to < from + longestName && isCapital(words[to - 1]) && isCapital(words[to]); to++)
      found.push(words.slice(from, to + 1).join(' '))
    return found
  })
}
