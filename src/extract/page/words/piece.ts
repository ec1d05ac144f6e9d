/** Questions about the words of a line as the walk comes by them. */
import type { InlineBox, Piece, Place } from '../line'

export const isInline = (place: Place): place is InlineBox => 'guest' in place

export const guestOf = ({ place }: Piece): InlineBox | null => (isInline(place) ? place.guest : null)

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

const visible = /[^ \t\n\r\f]/
export const hasWords = ({ text }: Piece): boolean => visible.test(text)
