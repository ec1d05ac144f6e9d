/** The words of a line as the walk comes by them, before it is known which of them are drawn. */
import type { InlineBox, Place } from '../line'

export interface Piece {
  /** As long as the node's data where there is a node; white space is not collapsed yet. */
  text: string
  /** Null for words that no text node has: what a picture says, a mark that the browser draws. */
  node: Text | null
  place: Place
  isLink: boolean
}

export const isInline = (place: Place): place is InlineBox => 'guest' in place

export const guestOf = ({ place }: Piece): InlineBox | null => (isInline(place) ? place.guest : null)

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

const visible = /[^ \t\n\r\f]/
export const hasWords = ({ text }: Piece): boolean => visible.test(text)
