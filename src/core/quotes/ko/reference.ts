/** What a noun phrase says about a speaker. */
import type { TextSpan } from '../../text/span'

/**
 * `person`: a full name. `surname`: 김 대표, 한씨. `title`: only an office. `pronoun`: 그. `unnamed`: 업계 관계자.
 * `organisation`: 노바랩. `bare`: a noun that may be any of these: 켈러.
 */
export type ReferenceKind = 'person' | 'surname' | 'title' | 'pronoun' | 'unnamed' | 'organisation' | 'bare'

export interface Reference extends TextSpan {
  kind: ReferenceKind
  /** The name in clean form: without glosses, titles and particles. The whole phrase where there is no name. */
  name: string
  /** The ending of the role that can be compared: 연구위원 of 수석연구위원. */
  title: string | null
  role: string | null
  affiliation: string | null
  paragraph: number
  /** 한 or 이 may be a surname or a determiner; the people of the article decide. */
  doubtful: boolean
}

const longestShown = 30

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
