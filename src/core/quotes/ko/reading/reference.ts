/** What a noun phrase says about a speaker. */
import type { TextSpan } from '../../../text/span'

/**
 * `person`: a full name. `surname`: 김 대표, 한씨. `title`: only an office. `pronoun`: 그. `unnamed`: 업계 관계자.
 * `organisation`: 가온랩. `bare`: a noun that may be any of these: 랜스.
 */
export type ReferenceKind = 'person' | 'surname' | 'title' | 'pronoun' | 'unnamed' | 'organisation' | 'bare'

/** A reference as the readers of phrases make it, before its wording is cut from the text. */
export interface ReferenceDraft extends TextSpan {
  kind: ReferenceKind
  /** The name in clean form: without glosses, titles and particles. The whole phrase where there is no name. */
  name: string
  /** The ending of the role that can be compared: 연구위원 of 수석연구위원. */
  title: string | null
  /** The title or 씨 they are addressed by here. */
  address: string | null
  role: string | null
  affiliation: string | null
  /** 한 or 이 may be a surname or a determiner, 이 매체 points back; the people and bodies of the article decide. */
  doubtful: boolean
}

export interface Reference extends ReferenceDraft {
  wording: string
  paragraph: number
}

/** What is known of a speaker of whom only the words themselves are known. */
export const nobody = { title: null, address: null, role: null, affiliation: null, doubtful: false } as const

/** In characters: roles and organisations are shown no longer. */
export const longestShown = 30

/** A slice of at most 30 characters; longer ones lose their first words. */
export function shown(text: string, start: number, end: number): string | null {
  if (end <= start) return null
  let from = start
  while (end - from > longestShown) {
    const space = text.slice(from, end).search(/\s/)
    if (space < 0) return null
    from += space + 1
  }
  return text.slice(from, end)
}
