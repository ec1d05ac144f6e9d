/** What controls, pictures, drawings and formulas put between the words of a line, where it is not plain text nodes. */
import type { InlineBox, Place } from '../line'
import { attributeOf, firstChildOf, nextElementOf, previousElementOf, textContentOf } from '../node-access'
import { isInline } from './piece'
import { isEmoji, isInitial } from './picture-text'
import { drawingTags, guestTags, wordTagsOfDrawing } from '../tags'

const longestText = 30
const visible = /[^ \t\n\r\f]/

export function inlineBox(element: Element, tag: string, parent: Place): InlineBox {
  const around = isInline(parent) ? parent : null
  const box: InlineBox = { element, parent, tag, guest: around?.guest ?? null, raised: around?.raised ?? null }
  if (guestTags.has(tag)) box.guest ??= box
  if (tag === 'sup' || (around?.tag === 'msup' && previousElementOf(element))) box.raised ??= box
  return box
}

/** True for what a drawing holds but does not draw as words: shapes, descriptions, definitions. */
export const isShape = (place: Place, tag: string): boolean => isInline(place) && place.guest?.tag === 'svg' && !drawingTags.has(tag)

/** Words in a drawing stand in its text elements; in a formula the white space between elements is not drawn. */
export function isDrawnText(place: Place, text: string): boolean {
  const guest = isInline(place) ? place.guest : null
  if (guest?.tag === 'svg') return wordTagsOfDrawing.has((place as InlineBox).tag)
  return guest?.tag !== 'math' || visible.test(text)
}

/** What an element without text nodes says: an alternative text, the label of a button; of a drawing only what is a letter or a sign. */
export function labelOf(element: Element, tag: string): string {
  const attribute = labels[tag]
  if (attribute === undefined) return ''
  if (tag === 'input' && !/^(?:button|submit|reset)$/i.test(attributeOf(element, 'type') ?? '')) return ''
  const text = (attributeOf(element, attribute) ?? '').trim()
  if (text.length > longestText) return ''
  return tag !== 'svg' || isEmoji(text) || isInitial(text) ? text : ''
}

const labels: Readonly<Record<string, string>> = { img: 'alt', input: 'value', svg: 'aria-label' }

/** Signs that a formula sets apart from what stands on either side of them. */
const infixSign = /^\s*[=≠<>≤≥≈≡∼∝±×⋅÷→∈+−-]\s*$/

/** What a formula draws before the element: the bar of a fraction, a root, the space around a sign. */
export function signBefore({ element, tag, parent }: InlineBox): string {
  if (tag === 'msqrt') return '√'
  if (isInfix(element, tag)) return ' '
  return isInline(parent) && parent.tag === 'mfrac' && previousElementOf(element) ? '/' : ''
}

export const signAfter = ({ element, tag }: InlineBox): string => (isInfix(element, tag) ? ' ' : '')

function isInfix(element: Element, tag: string): boolean {
  if (tag !== 'mo' || !previousElementOf(element) || !nextElementOf(element)) return false
  const sign = firstChildOf(element)
  return sign !== null && infixSign.test(textContentOf(sign))
}
