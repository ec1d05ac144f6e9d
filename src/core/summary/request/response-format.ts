/** The shape of a model's answer, as a JSON schema: fields in the order in which they are to be spoken. */

const citations = { type: 'array', description: '1 to 3 numbers of supporting sentences.', items: { type: 'integer' } }

const closed = (properties: Record<string, unknown>): Record<string, unknown> => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

const imageCitations = { type: 'array', description: 'Numbers of the images it is read off, or empty.', items: { type: 'integer' } }

type Claim = (description: string) => Record<string, unknown>

/** Citations stand before the text, so that a line is never shown before it is known what it rests on. */
const claim: Claim = (description) => closed({ s: citations, text: { type: 'string', description } })
const claimWithImages: Claim = (description) => closed({ s: citations, i: imageCitations, text: { type: 'string', description } })

export const responseSchema: Record<string, unknown> = schemaOf(claim)

/** For a prompt with images: headline, lede and bullets cite them as well. */
export const responseSchemaWithImages: Record<string, unknown> = schemaOf(claimWithImages)

function schemaOf(line: Claim): Record<string, unknown> {
  return closed({
    status: { type: 'string', enum: ['ok', 'not_news', 'too_short', 'title_differs'] },
    headline: line('The news in one line, at most 30 Korean or 70 English characters, no period at the end.'),
    lede: line('The news whole in one sentence, at most 70 Korean or 140 English characters.'),
    who: {
      type: 'array',
      description: 'Speakers of the quotations marked ?, and of no others.',
      items: closed({ q: { type: 'integer' }, p: { type: 'integer' } }),
    },
    bullets: {
      type: 'array',
      description: 'What the lede leaves out, most important first.',
      items: line('One sentence, at most 50 Korean or 90 English characters.'),
    },
    quotes: {
      type: 'array',
      description: 'Quotation numbers, most important first.',
      items: closed({ id: { type: 'integer' }, tr: { type: 'string', description: 'Translation into the output language, or empty.' } }),
    },
  })
}
