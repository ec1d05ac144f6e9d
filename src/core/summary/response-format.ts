/** The shape of a model's answer, as a JSON schema: fields in the order in which they are to be spoken. */

const citations = { type: 'array', description: '1 to 3 numbers of supporting sentences.', items: { type: 'integer' } }

const closed = (properties: Record<string, unknown>): Record<string, unknown> => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

/** Citations stand before the text, so that a line is never shown before it is known what it rests on. */
const claim = (description: string): Record<string, unknown> => closed({ s: citations, text: { type: 'string', description } })

export const responseSchema: Record<string, unknown> = closed({
  status: { type: 'string', enum: ['ok', 'not_news', 'too_short'] },
  headline: claim('Summary in one line, at most 60 Korean or 90 English characters, no period at the end.'),
  bullets: {
    type: 'array',
    description: 'Key facts, most important first.',
    items: claim('One sentence, at most 90 Korean or 160 English characters.'),
  },
  quotes: {
    type: 'array',
    description: 'Candidate numbers, most important first.',
    items: closed({
      id: { type: 'integer' },
      why: claim(
        'Why it matters, from the cited sentences; at most 60 Korean or 100 English characters; empty when the article gives no reason.',
      ),
      tr: { type: 'string', description: 'Translation into the output language, or empty.' },
    }),
  },
})
