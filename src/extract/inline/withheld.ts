/**
 * Whether the page keeps its story from the reader. What it carries as data is then not read: it would be a way around a wall.
 */
import { isRecord } from '../metadata/json-ld'
import type { PageFacts } from '../metadata/page-facts'
import { squash } from '../metadata/title'
import type { Line } from '../page/line'
import { attributeOf, selectAll, selectFirst, textContentOf } from '../page/node-access'
import { isWall } from '../verdict/wall-words'
import { parseJson } from './values-in-code'

/** The page declares its story not free, or shows a wall in the story's place. */
export function isWithheld(facts: PageFacts, lines: readonly Line[]): boolean {
  return isDeclaredPaid(facts) || lines.some(isWallLine) || showsWallBox(facts.document)
}

/** What is drawn is the beginning, or a part, of what is carried. */
export function drawsPartOf(lines: readonly Line[], carried: readonly { text: string }[]): boolean {
  const body = carried.map(({ text }) => squash(text)).join('')
  return lines.some(({ text }) => {
    const letters = squash(text)
    return letters.length >= leastLetters && body.includes(letters.slice(0, lettersCompared))
  })
}

const leastLetters = 20
const lettersCompared = 40

const paidTier = /^(?:locked|metered|premium|paid|subscriber\w*|member\w*|restricted|유료)$/i
const mostNodes = 20_000

function isDeclaredPaid({ document, metas }: PageFacts): boolean {
  const tiers = ['article:content_tier', 'content_tier', 'article:tier', 'access', 'paywall'].flatMap((name) => metas.get(name) ?? [])
  if (tiers.some((tier) => paidTier.test(tier))) return true
  if ((metas.get('isaccessibleforfree') ?? []).some(isFalse)) return true
  const microdata = selectFirst(document, '[itemprop~="isAccessibleForFree"]')
  if (microdata && isFalse(attributeOf(microdata, 'content') ?? attributeOf(microdata, 'href') ?? textContentOf(microdata))) return true
  return selectAll(document, 'script[type="application/ld+json"]').some((script) => saysNotFree(textContentOf(script)))
}

const isFalse = (value: unknown) =>
  value === false || (typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:false|no)$/i.test(value.trim()))

/** Anywhere in the block: parts of a story (`hasPart`) declare it for themselves. Broken blocks are searched as text. */
function saysNotFree(text: string): boolean {
  const value = parseJson(text)
  if (value === undefined) return /"isAccessibleForFree"\s*:\s*"?(?:[\w:/.]*\/)?false/i.test(text)
  const queue: unknown[] = [value]
  for (let index = 0; index < queue.length && index < mostNodes; index += 1) {
    const node = queue[index]
    if (isRecord(node) && isFalse(node['isAccessibleForFree'])) return true
    if (typeof node === 'object' && node !== null) queue.push(...Object.values(node).slice(0, mostNodes))
  }
  return false
}

const longestPrompt = 400
/** A page that draws no story and speaks of this where the story should be is taken to ask for it. */
const askedFor =
  /subscri(?:be|ber|ption)|\b(?:sign|log)(?:ged)?[- ]?in\b|\blogin\b|\bregist(?:er|ration)|\bmembers?(?:hip)?\b|\b(?:free )?trial\b|unlimited access|paywall|premium|구독|로그인|회원|유료|멤버십|결제|이용권|프리미엄/i
const frameTags = /^(?:header|footer|nav|aside)$/
const frameNames = /header|footer|gnb|lnb|nav|menu|util|toolbar/i

function isWallLine({ text, linkLength, box }: Line): boolean {
  if (text.length > longestPrompt) return false
  if (isWall(text)) return true
  if (linkLength * 2 > text.length || !askedFor.test(text)) return false
  for (let at: Line['box'] | null = box; at; at = at.parent) if (frameTags.test(at.tag) || frameNames.test(at.names)) return false
  return true
}

const wallBoxes =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [id*="regwall" i], [class*="subscriber-only" i], [class*="subscription-wall" i], [class*="login-wall" i], [class*="premium-wall" i], [class*="metered" i], dialog, [role="dialog"], button, form'

/** Dialogues and buttons are no lines of the page. */
function showsWallBox(document: Document): boolean {
  return selectAll(document, wallBoxes).some((element) => {
    const text = textContentOf(element).replace(/\s+/g, ' ').trim()
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    return (
      text !== '' &&
      (/paywall|regwall|subscriber-only|(?:subscription|login|premium)-wall|metered/i.test(names) || isWall(text.slice(0, 2_000)))
    )
  })
}
