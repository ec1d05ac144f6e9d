import type { LanguageRules } from '../language-rules'

export const englishRules: LanguageRules = {
  attribute: ({ marks }) =>
    marks
      .filter((mark) => mark.style === 'double')
      .map((mark) => ({ segments: [{ start: mark.start, end: mark.end }], speaker: null, kind: 'direct' })),
}
