/**
 * Captions in boxes without a name: where the paragraphs of a story are `<p>`, a short line right after a picture that is not one,
 * and the short lines beside it, are caption and credit.
 */
import { isSentence } from '../holder/score-line'
import type { Box, Line } from '../page/line'

/** Of the story's sentences; below this its paragraphs are made of other tags. */
const leastInParagraphs = 0.8
const longestCaption = 200
const captionTags: ReadonlySet<string> = new Set(['div', 'span', 'section', 'em', 'small', 'i'])

export function dropLooseCaptions(lines: readonly Line[]): Line[] {
  const sentences = lines.filter(({ text }) => isSentence(text))
  const inParagraphs = sentences.filter(({ box }) => box.tag === 'p').length
  if (inParagraphs < sentences.length * leastInParagraphs) return [...lines]
  let caption: Box | null = null
  return lines.filter((line) => {
    const isShort = captionTags.has(line.box.tag) && line.text.length < longestCaption
    const goesOn = caption !== null && (line.box === caption || line.box.parent === caption.parent)
    caption = isShort && (line.afterImage || goesOn) ? line.box : null
    return caption === null
  })
}
