/** Signs that the page shows only a part of the story: a wall after it, a data body much longer than the drawn one. */
import { weigh } from '../holder/score-line'
import type { PageFacts } from '../metadata/page-facts'
import type { Line } from '../page/line'

const wall =
  /(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access|finish)|for (?:full|unlimited) access)|(?:continue|keep) reading (?:with|by|for)|this (?:article|story|content) is (?:for|reserved for|exclusive to|available (?:only )?to) (?:our )?(?:subscribers|members|premium)|already a (?:subscriber|member)\?|you['’]ve (?:reached|read) your|remaining (?:free )?articles?|(?:유료|구독|멤버십|프리미엄|로그인|회원)[^.]{0,25}(?:전용|전문|전체|이어서|계속|나머지|볼 수 있|읽을 수 있|이용하실 수|서비스입니다|콘텐츠입니다)|기사\s?전문은|이\s?기사는\s?(?:유료|구독|회원)/i

/** Prompts that stand for a story, or for the rest of one. */
const gate =
  /(?:subscribers?|members?|premium|registered (?:users?|readers?))[- ]only|(?:only|exclusive(?:ly)?) (?:for|to) (?:our )?(?:subscribers|members)|(?:please|must|need to|have to) (?:be )?(?:subscribe|sign(?:ed)? in|log(?:ged)?[- ]?in|register)|(?:sign|log) ?in (?:to|for) (?:view|see|access|read)|unlock (?:this|the|full)|create (?:a|your) (?:free )?account to|(?:구독|로그인|회원\s?가입|결제)[^.]{0,12}(?:후|하시면|하면|해야|필요|하고)[^.]{0,20}(?:읽|보|볼|열람|이용|확인|필요)|로그인이\s?필요|(?:구독자|회원|유료)\s?(?:만|전용|에게만|기사)|전문을?\s?(?:보시려면|읽으시려면|보려면|읽으려면)/i

/** A line that asks for a subscription, an account or a payment to read on. */
export const isWall = (text: string): boolean => wall.test(text) || gate.test(text)

const linesAfter = 8
const muchLonger = 1.5
const shortStory = 2_000

/** @param lines all of the page's; @param story those of the story, as texts */
export function isCut(facts: PageFacts, lines: readonly Line[], story: readonly { text: string }[]): boolean {
  const weight = story.reduce((sum, { text }) => sum + weigh(text), 0)
  if (weight === 0) return false
  const body = facts.node?.['articleBody']
  if (typeof body === 'string' && weigh(body) > weight * muchLonger && weight < shortStory) return true
  const lastText = story.at(-1)?.text ?? ''
  const isWalled = stopsAtWall(lines, lastText)
  if (isWalled) return isPaid(facts) || weight < shortStory || endsOpen(lastText)
  return isPaid(facts) && endsOpen(lastText)
}

const endsOpen = (text: string) => /(?:\.{3}|…)["”’]?$/.test(text)

function isPaid(facts: PageFacts): boolean {
  const free = facts.node?.['isAccessibleForFree']
  return free === false || (typeof free === 'string' && free.toLowerCase() === 'false')
}

function stopsAtWall(lines: readonly Line[], lastText: string): boolean {
  const last = lines.findLastIndex((line) => lastText !== '' && line.text.endsWith(lastText))
  return last >= 0 && lines.slice(last + 1, last + 1 + linesAfter).some((line) => line.text.length < 300 && wall.test(line.text))
}
