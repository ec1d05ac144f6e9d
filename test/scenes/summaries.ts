/** What a model made of the invented Korean article, in both languages; one number and one line in it are wrong on purpose. */
import type { Claim, Summary } from '../../src/core/summary/summary-state'

const claim = (text: string, sentences: number[], wrong?: string): Claim => ({
  text,
  sentences,
  doubts: wrong === undefined ? [] : [{ start: text.indexOf(wrong), end: text.indexOf(wrong) + wrong.length, reason: 'number' }],
  supported: true,
})

export const koreanSummary: Summary = {
  headline: claim('누리봇, 휴대전화용 언어모델 무료 공개', [0]),
  lede: claim('누리봇이 휴대전화에서 도는 언어모델을 무료로 풀었고, 경쟁사는 성급하다고 맞섰다.', [0, 7]),
  points: [
    claim('누리봇이 휴대전화에서 도는 30억 매개변수 언어모델을 누구나 고쳐 쓸 수 있게 풀었다.', [0, 3]),
    claim('같은 크기의 공개 모델보다 한국어 점수는 11% 높고 운영비는 약 97% 적다고 주장한다.', [4], '97%'),
    { ...claim('경쟁사 오로라랩스는 안전 시험을 이유로 출시를 미뤘다.', [6]), supported: false },
  ],
  picks: [
    { id: 1, translation: '' },
    { id: 3, translation: '' },
  ],
  who: [],
}

const unbroken = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)

/** Lines without a space to break at. */
export const unbrokenSummary: Summary = {
  ...koreanSummary,
  headline: claim(unbroken, [0]),
  points: [claim(unbroken, [0, 3]), claim('문장'.repeat(90), [4])],
}

/** With two lines that were read off the article's charts. */
export const chartSummary: Summary = {
  ...koreanSummary,
  points: [
    ...koreanSummary.points.slice(0, 1),
    { ...claim('휴대전화용 모델의 운영비는 3년 사이 5분의 1로 줄었다.', []), images: [0] },
    { ...claim('기기 안에서 도는 모델을 쓰는 회사는 41%로 늘었다.', [4]), images: [0, 1] },
  ],
}

export const englishSummary: Summary = {
  headline: claim('Nuribot gives away a language model that runs on a phone', [0]),
  lede: claim('Nuribot released a language model for phones for free, and a rival called the haste unwise.', [0, 7]),
  points: [
    claim('Nuribot released a 3-billion-parameter model that anyone may change and ship.', [0, 3]),
    claim('It claims 11% better Korean scores and about 95% lower running costs than open models of its size.', [4]),
    claim('Aurora Labs said that it would take another path.', [6]),
  ],
  picks: [
    {
      id: 1,
      translation:
        'The age of renting big models will not last long. AI that begins and ends on the device in your hand will become the standard.',
    },
    {
      id: 3,
      translation: 'Putting an untested model into millions of pockets is nothing to hurry.',
    },
  ],
  who: [],
}

/** As it stands half-way through the stream. */
export const halfSummary: Summary = {
  headline: englishSummary.headline,
  lede: englishSummary.lede,
  points: [
    englishSummary.points[0] as Claim,
    { ...(englishSummary.points[1] as Claim), text: 'It claims 11% better Korean scores and ab', sentences: [4] },
  ],
  picks: [],
  who: [],
}
