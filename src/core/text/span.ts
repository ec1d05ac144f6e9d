/** A stretch of the article's text: UTF-16 indices, end-exclusive. */
export interface TextSpan {
  start: number
  end: number
}

/** True when the two spans share at least one character. */
export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}
