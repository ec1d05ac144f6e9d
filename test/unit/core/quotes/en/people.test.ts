import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../../../src/core/quotes/quote'
import { quotesIn } from './read'

const lastSpeaker = (text: string): Speaker | null | undefined => quotesIn(text).at(-1)?.speaker

describe('the person behind an English mention', () => {
  it.each([
    ['a surname', 'Mira Solberg opened the fair.\n\n“It is a start, and nothing more,” Solberg said.', 'surname'],
    ['a pronoun', 'Mira Solberg opened the fair with Ivan Brandt.\n\n“It is a start, and nothing more,” she said.', 'pronoun'],
    ['a role', 'Novalab named Mira Solberg chief executive in May.\n\n“It is a start, and nothing more,” the CEO told reporters.', 'title'],
  ])('is found from %s', (_, text, kind) => {
    expect(lastSpeaker(text)).toMatchObject({ canonical: 'Mira Solberg', evidence: { kind } })
  })

  it('of two men is the one the sentence is about', () => {
    const text = 'Martin Keller, the CEO of Novalab, met Ivan Brandt in Lisbon. He said “the deal is closer than people think.”'
    expect(lastSpeaker(text)?.canonical).toBe('Martin Keller')
  })

  it('is told with the paragraph that names them', () => {
    expect(lastSpeaker('Ivan Brandt left.\n\nMira Solberg stayed.\n\n“It is a start, and nothing more,” she said.')?.evidence.note).toBe(
      'she → Mira Solberg, ¶2',
    )
  })

  it('is never guessed between namesakes', () => {
    const both = 'Dario Amsel and Daniela Amsel founded the firm.'
    expect(lastSpeaker(`${both}\n\n“It is a start, and nothing more,” Amsel said.`)?.canonical).toBe('Amsel')
    expect(lastSpeaker(`${both}\n\n“It is a start, and nothing more,” said Daniela Amsel.`)?.canonical).toBe('Daniela Amsel')
    expect(lastSpeaker(`${both}\n\n“It is a start, and nothing more,” Mr. Amsel said.`)?.canonical).toBe('Dario Amsel')
  })

  it('may be a body, named in full where its initials are explained', () => {
    const text = 'The Harbour Safety Board (HSB) met on Monday.\n\n“We have seen no such report so far,” the HSB said.'
    expect(lastSpeaker(text)?.canonical).toBe('Harbour Safety Board')
    expect(lastSpeaker('Novalab denied it.\n\n“No customer data left our servers,” it said.')?.canonical).toBe('Novalab')
  })

  it.each([
    ['before the name', 'Novalab chief executive Mira Solberg said “it is a start, and nothing more.”', 'chief executive', 'Novalab'],
    [
      'before the name, owned',
      'Novalab’s chief executive, Mira Solberg, said “it is a start, and nothing more.”',
      'chief executive',
      'Novalab',
    ],
    ['after the name', '“It is a start, and nothing more,” said Mira Solberg, head of research at Novalab.', 'head of research', 'Novalab'],
    [
      'after the name, the body first',
      'Mira Solberg, Novalab head of research, said “it is a start, and nothing more.”',
      'head of research',
      'Novalab',
    ],
    [
      'behind what kind of body it is',
      '“It is a start, and nothing more,” said Mira Solberg, an analyst at the research firm Novalab.',
      'analyst',
      'Novalab',
    ],
    [
      'paragraphs earlier',
      'Mira Solberg, CEO of Novalab, spoke.\n\nIt rained.\n\n“It is a start, and nothing more,” Solberg said.',
      'CEO',
      'Novalab',
    ],
    [
      'by way of “the company”',
      'Novalab grew fast. The company’s chief executive, Mira Solberg, said “it is a start, and nothing more.”',
      'chief executive',
      'Novalab',
    ],
    [
      'of a person, which is no body',
      'Ivan Brandt spoke. Brandt’s co-founder, Mira Solberg, said “it is a start, and nothing more.”',
      'co-founder',
      null,
    ],
    ['where they live, which is no body', '“It is a start, and nothing more,” said Mira Solberg, 47, of Harlow.', null, null],
    ['with a home in two words', '“It is a start, and nothing more,” said Mira Solberg, a potter from Port Vale.', 'potter', null],
    ['behind an adjective', 'Retired surgeon Mira Solberg said “it is a start, and nothing more.”', 'surgeon', null],
    ['of a people', 'Finnish-American potter Mira Solberg said “it is a start, and nothing more.”', 'Finnish-American potter', null],
    [
      'owned by a body that should be called so',
      'The Vale Press was there. The university’s rector, Mira Solberg, said “it is a start, and nothing more.”',
      'rector',
      null,
    ],
    [
      'behind a preposition that ends as trades do',
      'It began shortly after Mira Solberg, a potter, came in.\n\n“It is a start, and nothing more,” Solberg said.',
      'potter',
      null,
    ],
    [
      'of a wife of the same surname, who is somebody else',
      'Sir Ivan and Mr. Mika Solberg spoke. Lady Solberg, the mayor’s wife, left.\n\n“It is a start, and nothing more,” said Mira Solberg.',
      null,
      null,
    ],
    [
      'where a sentence takes them up by it',
      'Mira Solberg has sold the boat. The Harlow sculptor painted it first.\n\n“It is a start, and nothing more,” Solberg said.',
      'sculptor',
      null,
    ],
    [
      'nowhere, for what they no longer are or are of something',
      'Mira Solberg has sold it. The former sculptor painted it. The mayor of Harlow came.\n\n“It is a start, and nothing more,” Solberg said.',
      null,
      null,
    ],
    ['nowhere', '“It is a start, and nothing more,” said Mira Solberg.', null, null],
  ])('has role and affiliation as the article gives them: %s', (_, text, role, affiliation) => {
    expect(lastSpeaker(text)).toMatchObject({ canonical: 'Mira Solberg', role, affiliation })
  })

  it('has a role short enough for a card, and the whole name of the body', () => {
    const text =
      '“It is a start, and nothing more,” said Mira Solberg, managing director for northern harbours and rivers at the Institute for Weather and Tides of the North.'
    expect(lastSpeaker(text)).toMatchObject({
      role: 'managing director for northern harbours',
      affiliation: 'Institute for Weather and Tides of the North',
    })
  })
})
