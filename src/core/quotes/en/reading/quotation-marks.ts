/** Which marks an article uses for speech: double ones, or, in the British way, single ones. */
import type { MarkedSpan, MarkStyle } from '../../../text/marks'

/** As short as this, single marks hold a word and not an utterance. */
const utteranceLength = 20

/** The outermost spans in the marks the article uses for speech, in order. */
export function speechMarks(text: string, marks: readonly MarkedSpan[]): MarkedSpan[] {
  const outer = marks.filter((mark) => mark.parent === null && !isNickname(text, mark))
  const style = speechStyle(text, outer)
  return outer.filter((mark) => mark.style === style)
}

/** Curtis “Skip” Lander: one word between two names. */
const isNickname = (text: string, { start, end }: MarkedSpan): boolean =>
  /^\p{Lu}\p{L}+$/u.test(text.slice(start, end)) &&
  /(?:^|[\s(])\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, start - 20), start - 1)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 4))

function speechStyle(text: string, outer: readonly MarkedSpan[]): MarkStyle {
  const utterances = (style: MarkStyle): number => outer.filter((mark) => mark.style === style && isUtterance(text, mark)).length
  return utterances('double') === 0 && utterances('single') > 0 ? 'single' : 'double'
}

const isUtterance = (text: string, { start, end }: MarkedSpan): boolean =>
  end - start >= utteranceLength && /[.,!?…]$/.test(text.slice(end - 1, end))
