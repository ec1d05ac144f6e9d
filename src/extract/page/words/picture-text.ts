/** Pictures that stand for words of a sentence: emoji, drawn initials, words set as pictures. Elsewhere an alternative text is a description. */
import { computedStyleOf } from '../look/computed-style'

const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const pictographs = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s)+$/u
const initial = /^["'“„«‘「『]*\p{L}["'”’]?$/u

export const isEmoji = (text: string): boolean => pictograph.test(text) && pictographs.test(text)
export const isInitial = (text: string): boolean => initial.test(text)

/** Width of a letter in heights of its line, where letters are narrow; Hangul and Han are about square. */
const narrowest = 0.3
const wide = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/g
const widest = 0.8
const tallest = 2.5

/** True where the picture has the form of the words: as high as the line, and as wide as they are long. An icon is square. */
export function isAsLongAs(element: Element, text: string): boolean {
  const style = computedStyleOf(element)
  if (!style || !(element as HTMLImageElement).complete || (element as HTMLImageElement).naturalWidth === 0) return false
  const { width, height } = element.getBoundingClientRect()
  const wideLetters = text.match(wide)?.length ?? 0
  const length = narrowest * (text.length - wideLetters) + widest * wideLetters
  return height > 0 && height <= tallest * Number.parseFloat(style.fontSize) && width >= length * height
}
