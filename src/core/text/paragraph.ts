import type { TextSpan } from './span'

/** What a stretch of text is to the reader: running text, a subhead, or a label such as `[앵커]` that says who speaks. */
export type ParagraphKind = 'body' | 'heading' | 'label'

export interface Paragraph extends TextSpan {
  kind: ParagraphKind
}
