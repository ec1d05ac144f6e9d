import { expect, test } from 'vitest'
import { emptySummary } from '../../../../../src/core/summary/summary-state'
import { groundSummary } from '../../../../../src/core/summary/grounding/ground'
import { onDevice } from '../../../../../src/core/summary/on-device/on-device'
import { articleOf } from '../run/scripted-model'

const article = {
  ...articleOf(['港の町の議会は火曜日、古い桟橋を直すことを決めた。', '町長は「船が着かない港は港ではない」と話した。'], 'en'),
  otherLanguage: 'ja',
}

test('of an article in another language no quotations are told, and no sentences are called the key ones', () => {
  expect(onDevice(article)).toMatchObject({ quotes: [], keySentences: [] })
  expect(onDevice(article).sentences).toHaveLength(2)
})

test('a line on it is not marked for what nobody can check, and quotes nothing the text does not have', () => {
  const line = { text: 'Mayor Tadri said on Tuesday: “We will sail on 3 May.”', sentences: [1, 9], doubts: [], supported: false }
  const { sentences } = onDevice(article)
  const { points } = groundSummary({ ...emptySummary, points: [line] }, article, sentences, [], 'en')
  expect(points[0]).toMatchObject({ sentences: [1], supported: true })
  expect(points[0]?.doubts.map(({ reason }) => reason)).toEqual(['quotation'])
})
