import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote } from '../../../../src/core/text/find/find-quote'

const vocabulary = {
  en: `harbour ferry crane winter market bridge garden window river council letter lantern orchard quarry meadow timber
    carries repairs follows watches borrows gathers answers promises measures a the with from under toward behind slowly early`,
  ko: `부두를 나루에 겨울이 장터는 다리를 정원의 창문을 강가에 편지를 등불이 과수원 채석장 목재를 고치고 따르며 살핀다
    빌려서 모으는 답했다 약속한 재었다 그리고 함께 아래로 뒤에서 천천히 일찍 새로운 오래된`,
}

const sentencesOf = (words: string) =>
  fc.array(fc.shuffledSubarray(words.split(/\s+/), { minLength: 10, maxLength: 20 }), { minLength: 6, maxLength: 12 })

/** What happens to one sentence out of many, and to its neighbours. */
const editOf = fc.record({
  sentence: fc.nat(),
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'remove', 'change'),
  word: fc.constantFrom('again', 'perhaps', '다시', '아마도'),
  neighbour: fc.constantFrom('kept', 'new before', 'new after'),
})

const asText = (sentences: readonly (readonly string[])[]): string => sentences.map((words) => `${words.join(' ')}.`).join(' ')

describe.each(Object.entries(vocabulary))('in a text of random words (%s)', (_, words) => {
  const example = fc.tuple(sentencesOf(words), editOf)

  test('a sentence in which a word was put in, left out or changed is marked from its first word to its last', () => {
    fc.assert(
      fc.property(example, ([sentences, edit]) => {
        const index = edit.sentence % sentences.length
        const exact = (sentences[index] ?? []).join(' ')
        const prefix = `${asText(sentences.slice(0, index))} `.slice(-32)
        const suffix = `. ${asText(sentences.slice(index + 1))}`.slice(0, 32)
        const edited = [...(sentences[index] ?? [])]
        edited.splice(edit.at % edited.length, edit.kind === 'insert' ? 0 : 1, ...(edit.kind === 'remove' ? [] : [edit.word]))
        const before = [...sentences.slice(0, index), ...(edit.neighbour === 'new before' ? [['Eyes', 'turned', 'east']] : [])]
        const after = [...(edit.neighbour === 'new after' ? [['Rain', 'fell', 'on']] : []), ...sentences.slice(index + 1)]
        const text = asText([...before, edited, ...after])
        const start = before.length === 0 ? 0 : asText(before).length + 1
        const end = start + edited.join(' ').length
        const found = findQuote(text, { exact, prefix, suffix })
        const overlap = Math.min(found?.end ?? 0, end) - Math.max(found?.start ?? 0, start)
        const union = Math.max(found?.end ?? 0, end) - Math.min(found?.start ?? 0, start)
        expect({ text, exact, found: found && text.slice(found.start, found.end), good: overlap / union >= 0.8 }).toMatchObject({
          good: true,
        })
        expect(text.slice((found?.start ?? 0) - 1, found?.start)).toMatch(/^\s?$/)
        expect(text.charAt(found?.end ?? 0)).toMatch(/^[\s.]?$/)
      }),
      { numRuns: 300 },
    )
  })

  test('a sentence that was left out is found nowhere', () => {
    fc.assert(
      fc.property(example, ([sentences, edit]) => {
        const index = edit.sentence % sentences.length
        const left = asText(sentences.filter((_sentence, at) => at !== index))
        const exact = (sentences[index] ?? []).join(' ')
        fc.pre(!left.includes(exact))
        expect(findQuote(left, { exact, prefix: asText(sentences.slice(0, index)).slice(-32), suffix: '' })).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})

const milliseconds = (task: () => void): number => {
  const started = performance.now()
  task()
  return performance.now() - started
}

const sentence = 'The old pier will be repaired before the winter storms come back to the bay'
const filler = Array.from(
  { length: 1_100 },
  (_, index) => `Line ${index} tells of boats, of rope and of tar, and of how long the day was for all.`,
)
const long = [...filler.slice(0, 900), `She said: “${sentence.replace('old pier', 'old wooden pier')}.”`, ...filler.slice(900)].join('\n\n')

test('a changed quotation is found in a long article before a frame has passed', () => {
  const find = () => expect(findQuote(long, { exact: sentence, prefix: 'She said: “', suffix: '.”' })).not.toBeNull()
  find()
  expect(long.length).toBeGreaterThan(90_000)
  // About 4 ms when warm; the rest is for a busy machine.
  expect(Math.min(...Array.from({ length: 5 }, () => milliseconds(find)))).toBeLessThan(60)
})

test.each([
  ['one letter', 'a'.repeat(1_000_000), `${'a'.repeat(400)}${'b'.repeat(200)}`],
  ['two letters in turn', 'ab'.repeat(500_000), 'ab'.repeat(5_000)],
  ['a period of a hundred', `${sentence} ${'x'.repeat(25)}`.repeat(10_000), sentence.repeat(40)],
  ['half of it, many times', `${sentence.slice(0, 40)} `.repeat(25_000), sentence],
  ['no spaces', '가나다라'.repeat(250_000), '가나다라마바사'.repeat(50)],
  ['an endless quotation', long, long.replaceAll('rope', 'hope').slice(0, 60_000)],
  ['a quotation cut short', long, sentence + filler.slice(100, 130).join(' ')],
  ['figures', '1,1.'.repeat(250_000), '1,2.'.repeat(400)],
])('a hostile text is given up soon: %s', (_, text, exact) => {
  const prefix = exact.slice(0, 32)
  expect(milliseconds(() => findQuote(text, { exact, prefix, suffix: exact.slice(-32) }))).toBeLessThan(1_500)
})
