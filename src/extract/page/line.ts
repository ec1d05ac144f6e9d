/**
 * The page as this room sees it: lines of text, each in a box. A line ends where the browser would break it: at the border of a
 * block element or at a `<br>`. So a body of paragraphs and a body of text nodes divided by `<br><br>` look alike.
 */
/** A block element on the way from the page's root to a line. */
export interface Box {
  element: Element
  parent: Box | null
  /** Place among the page's boxes. */
  index: number
  /** Local name of the element. */
  tag: string
  /** `id` and `class`, as written. */
  names: string
}

/** An inline element on the way from a box to words. */
export interface InlineBox {
  element: Element
  parent: Place
  tag: string
  /** The outermost control, drawing or picture around the words: it is read only as a part of a sentence. */
  guest: InlineBox | null
  /** The outermost element around the words that raises them. */
  raised: InlineBox | null
}

/** What words stand in directly. */
export type Place = Box | InlineBox

/** Words as the walk comes by them, before it is known which of them are drawn. */
export interface Piece {
  /** As long as the node's data where there is a node; white space is not collapsed yet. */
  text: string
  /** Null for words that no text node has: what a picture says, a mark that the browser draws. */
  node: Text | null
  place: Place
  isLink: boolean
}

/** A run of a line's text that stands, character for character, in one text node. */
export interface Stretch {
  start: number
  end: number
  node: Text
  nodeStart: number
}

export interface Line {
  /** White space collapsed as the browser does, ends trimmed. */
  text: string
  stretches: Stretch[]
  box: Box
  /** Where its first words stand; the line as a whole is drawn as they are. */
  place: Place
  /** What a sentence of several elements is made of, some of which may not be drawn; null for every other line. */
  pieces: Piece[] | null
  /** UTF-16 units of the text that are inside links. */
  linkLength: number
  /** A picture or film stands between the line before and this one. */
  afterImage: boolean
}

export interface Page {
  lines: Line[]
  /** In document order: a parent stands before its children. */
  boxes: Box[]
}
