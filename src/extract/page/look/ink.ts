/** Whether letters can be told from what is behind them. */
import { computedStyleOf } from './computed-style'
import type { Place } from '../line'

const transparent = 'rgba(0, 0, 0, 0)'
const paper = 'rgb(255, 255, 255)'
const components = /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d*\.?\d+))?\)$/

/** Two colours this near in each component of 255 are one to the eye. */
const nearest = 4

/** The nearest colour behind the words. */
export function groundOf({ backgroundColor }: CSSStyleDeclaration, around = paper): string {
  return backgroundColor === transparent ? around : backgroundColor
}

export function isTold(place: Place, style: CSSStyleDeclaration, ground: string): boolean {
  const fill = style.webkitTextFillColor
  if (alphaOf(fill) > 0 && !isSameColour(fill, ground)) return true
  if (style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth) > 0) return true
  return alphaOf(fill) > 0 ? unknownGround.at(place) : painted.at(place)
}

/** Opacity of a colour, from 0 to 1. Modern notations write it after a slash. */
function alphaOf(colour: string): number {
  if (!colour.includes('a(') && !colour.includes('/')) return 1
  return Number(components.exec(colour)?.[4] ?? /\/ (\d*\.?\d+)\)$/.exec(colour)?.[1] ?? 1)
}

function isSameColour(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [components.exec(one), components.exec(other)]
  return a !== null && b !== null && [1, 2, 3].every((part) => Math.abs(Number(a[part]) - Number(b[part])) <= nearest)
}

/** A question that the nearest element with an answer decides for all within it; each element is asked once. */
class InheritedAnswer {
  private known = new WeakMap<Place, boolean>()

  constructor(private ask: (style: CSSStyleDeclaration, isRoot: boolean) => boolean | null) {}

  at(place: Place): boolean {
    const asked: Place[] = []
    let answer: boolean | null = null
    for (let at: Place | null = place; at && answer === null; at = at.parent) {
      const style = this.known.has(at) ? null : computedStyleOf(at.element)
      answer = this.known.get(at) ?? (style && this.ask(style, at.parent === null))
      asked.push(at)
    }
    for (const one of asked) this.known.set(one, answer ?? false)
    return answer ?? false
  }
}

/** Behind the words, before any colour that covers it, may be a picture, a veil, a dark page, or what the layer they are on lies over. */
const unknownGround = new InheritedAnswer((style, isRoot) => {
  if (style.backgroundImage !== 'none') return true
  const alpha = style.backgroundColor === transparent ? 0 : alphaOf(style.backgroundColor)
  if (alpha > 0) return alpha < 1
  if (isRoot) return style.colorScheme.includes('dark')
  return style.position !== 'static' && (style.position !== 'relative' || style.zIndex !== 'auto') ? true : null
})

/** A background shows through the letters. */
const painted = new InheritedAnswer(({ backgroundClip }) => (backgroundClip.includes('text') ? true : null))
