import { describe, expect, test } from 'vitest'
import { judgeLine } from '../../../../src/extract/clean/judge-line'
import { lineOf } from './line-of'

const judge = (text: string, options = {}) => judgeLine(lineOf(text, options))

describe('Korean lines that are not the story', () => {
  test.each([
    '홍길수 기자 gildo@haedam.example',
    '(해담연예뉴스 고은별 기자)',
    '[영상취재 나도윤 영상편집 서하람]',
    '저작권자 © 해담일보 무단전재 및 재배포 금지',
    '해담TV 기사문의 및 제보 : 카톡/라인 haedam24',
    '(끝)',
    '기사와 사진의 무단 사용을 금합니다',
    '조은샘 기자, 백서준 기자',
  ])('sign-off: %s', (text) => expect(judge(text)).toBe('sign-off'))

  test.each([
    '#해담시 #야간도서관',
    '(사진=연합뉴스)',
    '[누리시민연대 제공]',
    '부두 수리 (CG)',
    '글자크기',
    '카카오톡으로 공유하기',
    '나루 해담시장. 로이터=연합뉴스',
  ])('caption or control: %s', (text) => expect(judge(text)).toBe('noise'))

  test.each(['관련기사', '☞ 부두 수리, 어디까지 왔나', '📌 바다를 읽는 법 [부두 이야기①]', '이 시각 주요뉴스'])('pointer: %s', (text) =>
    expect(judge(text)).toBe('related'),
  )

  test('a line that tells what is to be seen right below a picture is its caption', () => {
    expect(judge('▲ 해담시 부두에서 어민들이 그물을 손질하고 있다', { afterImage: true })).toBe('noise')
    expect(judge('▲ 예산을 늘린다 ▲ 인력을 충원한다 등의 대책을 시는 이날 함께 내놓았다.')).toBe('story')
  })
})

describe('Korean lines that are the story', () => {
  test.each(['[앵커]', '◀ 리포트 ▶', '[고은별/해담시장]', '▶ 인터뷰 : 나도윤 / 어민'])('who speaks next is kept as a label: %s', (text) =>
    expect(judge(text)).toBe('label'),
  )

  test.each([
    '해담시는 다음 달부터 야간 도서관을 운영하겠다고 밝혔다.',
    '시장은 “제보를 받는 대로 조사하겠다”며 “결과는 모두 공개한다”고 연합뉴스에 말했다.',
    '#부두에서 일하는 나도윤 씨는 새벽마다 바다를 본다.',
    '부두 수리 예산은 두 배로',
    '시는 부두를 고치겠다고 밝혔다. 나도윤 기자',
    '우려는 커지고 있다. 시장은 대책을 내놓겠다고 말했다. /누리연합뉴스',
    '값이 오르고 있다. 고은별 기자',
    '시는 상표의 무단 사용을 조사한다.',
  ])('%s', (text) => expect(judge(text)).toBe('story'))
})

describe('English lines', () => {
  test.each([
    'Advertisement',
    'Image 2 of 5',
    '3 min read',
    'Photo: Ada Marsh / Harbour Post',
    'FILE - The pier in winter.',
    'Boats at the pier. (AP Photo/Ada Marsh)',
    'Subscribe to our newsletter',
    'Download the Harbour Post app for more',
    'View this post on Instagram',
    'Products here are independently selected by our editors. We may earn a commission when you buy.',
    '$40 at Northwind Outfitters',
    'Buy now',
    '–',
  ])('noise: %s', (text) => expect(judge(text)).toBe('noise'))

  test.each([
    'READ MORE: Pier repair delayed again',
    'Related articles',
    'You may also like...',
    'Most read in City',
    'REQUIRED READING: How the pier was lost',
  ])('pointer: %s', (text) => expect(judge(text)).toBe('related'))

  test.each([
    '© 2031 The Harbour Post',
    '(Reporting by Ada Marsh; Editing by Tom Reed)',
    '(END)',
    'ada@harbourpost.example',
    'Ada Marsh can be reached at ada@harbourpost.example.',
    'Contact Ada Marsh at ada@harbourpost.example or on 555-010-0199.',
    'This story was originally published April 5, 2031, 9:00 AM.',
    'Tom Reed contributed to this report.',
  ])('sign-off: %s', (text) => expect(judge(text)).toBe('sign-off'))

  test.each([
    'Follow the money, the auditor said, and the pier explains itself.',
    'More than forty people came to the meeting on Tuesday.',
    '“Read more and talk less,” Marsh said.',
    'The island can be reached at low tide by a path of 800 metres.',
    'Cheap imports contributed to this decline, the board said.',
    'The broker earns a commission “on every boat”, she said.',
    'Get the boats out before the storm, the board told its members.',
  ])('story: %s', (text) => expect(judge(text)).toBe('story'))
})

test('a line of a megabyte is judged in time that grows with its length only', () => {
  const start = performance.now()
  for (const unit of ['a@ ', '[가나 ', '1 , ', 'abc.', '#가 ']) judge(unit.repeat(300_000))
  expect(performance.now() - start).toBeLessThan(1_000)
})
