import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { particleAfter, quotativeAfter, quotativeBetween } from '../../../../src/core/korean/josa'

const topic = (word: string): string => particleAfter(word, '은/는')

describe('은 or 는', () => {
  test.each([
    ['오나래', '는'],
    ['리오 한', '은'],
    ['누리로봇 CEO', '는'],
    ['LLM', '은'],
    ['API', '는'],
    ['GPT-4', '는'],
    ['모델 R1', '은'],
    ['버전 2.0', '은'],
    ['50%', '는'],
    ['Quill', '은'],
    ['Time', '은'],
    ['robot', '은'],
    ['Claude', '는'],
    ['최고경영자(CEO)', '는'],
    ['“한빛”', '은'],
  ])('%s%s', (word, particle) => {
    expect(topic(word)).toBe(particle)
  })

  test('writes both where the reading is unknown', () => {
    expect(topic('梁')).toBe('은(는)')
    expect(topic('…')).toBe('은(는)')
    expect(particleAfter('', '이/가')).toBe('이(가)')
  })
})

describe('the particle after a quotation', () => {
  test.each([
    ['찾아야 한다', '고'],
    ['찾아야 한다.', '고'],
    ['함께 가자', '고'],
    ['왜 지금이냐', '고'],
    ['서두르라 하라', '고'],
    ['찾겠습니다', '라고'],
    ['좋아요', '라고'],
    ['될까?', '라고'],
    ['완전한 실패', '라고'],
    ['새로운 출발', '이라고'],
    ['It is open source', '라고'],
    ['전략적 투자', '라고'],
  ])('%s → %s', (words, particle) => {
    expect(quotativeAfter(words)).toBe(particle)
  })

  test('joins with 며, 라며 or 이라며', () => {
    expect(['늦었다', '늦었습니다', '새 출발'].map(quotativeBetween)).toEqual(['며', '라며', '이라며'])
  })
})

test('every Hangul syllable takes 은 exactly when its decomposed form has a final consonant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
      const syllable = String.fromCharCode(code)
      const expected = syllable.normalize('NFD').length === 3 ? '은' : '는'
      expect(topic(`이름 ${syllable}`)).toBe(expected)
      expect(topic(`이름 ${syllable.normalize('NFD')}`)).toBe(expected)
    }),
  )
})

test('any text gets a particle', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['은', '는', '은(는)']).toContain(topic(text))
      expect(quotativeAfter(text)).toMatch(/고$/)
    }),
  )
})
