/** Runs that outlast what browsers grant a background: how the server behaves, and how each is to end. */
import { inPieces, opening, text, wholeAnswer } from './completion-frames'
import type { Reply } from './fake-model-server'

export interface Lifetime {
  name: string
  replies: Reply[]
  /** Seconds from the click to the end of the run. */
  seconds: number
  requests: number
}

const answer = JSON.stringify({
  status: 'ok',
  headline: { s: [1], text: '달여울, 여울 2 가중치 공개' },
  bullets: [
    { s: [1], text: '국내 인공지능 스타트업 달여울이 추론형 언어모델 여울 2의 가중치를 전면 공개했다.' },
    { s: [2], text: '새녘통신은 자사 모델을 외부에 내놓지 않겠다는 방침을 다시 확인했다.' },
  ],
  quotes: [],
})

const pieces = inPieces(answer, 4)
const halfAndSilence: Reply = { frames: [opening, ...pieces.slice(0, pieces.length / 2).map(text)], end: 'hang' }
export const quickAnswer: Reply = wholeAnswer(answer)

/** The same answer, spread over so many milliseconds. */
export const slowAnswer = (milliseconds: number): Reply => wholeAnswer(answer, { size: 4, frameDelay: milliseconds / pieces.length })

export const lifetimes: readonly Lifetime[] = [
  { name: 'headers after 40 s', replies: [wholeAnswer(answer, { headersDelay: 40_000 })], seconds: 40, requests: 1 },
  { name: 'a stall, noticed after 60 s', replies: [halfAndSilence, quickAnswer], seconds: 60, requests: 2 },
  { name: 'a stream of five minutes', replies: [slowAnswer(300_000)], seconds: 300, requests: 1 },
]
