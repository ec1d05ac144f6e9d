/** Whether the story stops at a control that opens the rest of it: a rest the page loads on demand, folds away, or has on another page. */
import { headingTag } from '../clean/judged-line'
import { isHeadlineLink } from '../clean/drop-related'
import { isSentence, weigh } from '../holder/score-line'
import { tidy } from '../metadata/page-facts'
import { isSamePage } from '../metadata/same-page'
import type { Box, Page } from '../page/line'
import { computedStyleOf, isShown } from '../page/look/computed-style'
import { addressOf, attributeOf, isBefore, localNameOf, ownerDocumentOf, selectAll, textContentOf } from '../page/node-access'
import type { Story } from '../read-story'

const controls = 'button, summary, label, a, [role="button"]'
const longestLabel = 80

/** Names the story itself: such a link may lead to another page. */
const ofStory =
  /^(?:(?:read|show|see|view|expand|(?:continue|keep) reading) (?:the |this )?(?:full |whole |entire |rest of the )?(?:story|article|text)|(?:기사|본문|전문|글|내용)\s?(?:더|전체|계속|이어서)?\s?(?:보기|읽기|펼치기))$/i
/** Without a story in it the label says so only of a control that stays on the page. */
const ofAnything =
  /^(?:(?:read|show|see|view|load) (?:more|all|on)|(?:continue|keep) reading|expand|more|(?:더|전체|계속|이어서|펼쳐)\s?(?:보기|읽기)|펼치기)$/i

/** Of a story that goes on elsewhere a page draws a few paragraphs; below a longer one the control opened what is there already. */
const longestOpening = 4_000

/** True where the story is drawn up to such a control. What is only folded out of sight has been read, and nothing is missing. */
export function opensMore(page: Page, { lines, source }: Story): boolean {
  const end = lines.at(-1)?.stretches.at(-1)?.node
  const box = lines.at(-1)?.box
  if (source === 'data' || !end || !box || lines.reduce((sum, { text }) => sum + weigh(text), 0) > longestOpening) return false
  const next = lineAfter(page, end)
  const document = ownerDocumentOf(end)
  return (
    selectAll(document, controls).some(
      (control) => isBefore(end, control) && (next === null || isBefore(control, next)) && saysMore(control, document) && isDrawn(control),
    ) && !isFolded(box)
  )
}

/** Where something else begins: a sentence, a heading or a headline that is not the story's. */
function lineAfter({ lines }: Page, end: Text): Element | null {
  const last = lines.findLastIndex(({ stretches }) => stretches.some(({ node }) => node === end))
  const next = lines.slice(last + 1).find((line) => isSentence(line.text) || headingTag.test(line.box.tag) || isHeadlineLink(line))
  return next?.box.element ?? null
}

function saysMore(control: Element, document: Document): boolean {
  const label = textContentOf(control)
  if (label.length > longestLabel) return false
  const words = tidy(label.replace(/[^\p{L}\s]/gu, ''))
  return ofStory.test(words) || (ofAnything.test(words) && staysOnPage(control, document))
}

function staysOnPage(control: Element, document: Document): boolean {
  const target = localNameOf(control) === 'a' ? attributeOf(control, 'href') : null
  const shown = addressOf(document)
  if (target === null || /^(?:#|javascript:)/i.test(target.trim()) || !URL.canParse(target, shown)) return true
  return isSamePage(new URL(target, shown), new URL(shown))
}

const isDrawn = (control: Element): boolean => computedStyleOf(control) === null || isShown(control)

/** The story's last line lies below the edge of a box that hides what does not fit: it was read all the same. */
function isFolded({ element, parent }: Box): boolean {
  const { bottom } = element.getBoundingClientRect()
  for (let at = parent; at; at = at.parent) {
    const style = computedStyleOf(at.element)
    if (style && /^(?:hidden|clip)$/.test(style.overflowY) && at.element.getBoundingClientRect().bottom < bottom - 1) return true
  }
  return false
}
