import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesIn, read } from './read'

describe('English quotations', () => {
  it('in two parts round their speaker are one, in two segments', () => {
    expect(read('“If the model fails,” Solberg said, “we will publish the logs.”')).toEqual([
      'If the model fails, / we will publish the logs. ← Solberg',
    ])
    expect(read('“We will not slow down,” said Solberg. “Not this year.”')).toEqual(['We will not slow down, / Not this year. ← Solberg'])
  })

  it('may be one word, as a sentence of its own or the last of a statement', () => {
    expect(read('“We will wait,” the mayor said. “Perhaps.”')).toEqual(['We will wait, / Perhaps. ← mayor'])
    expect(read('Novalab said in a letter that the rules were “sound”. Nobody replied.')).toEqual(['sound ← Novalab'])
  })

  it('that run over paragraphs are one', () => {
    expect(read('Solberg said: “The first problem is data.\n\n“The second problem is people.”')).toEqual([
      'The first problem is data. / The second problem is people. ← Solberg',
    ])
  })

  it('woven into the reporter’s sentence are partial', () => {
    const [quote] = quotesIn('Solberg said the plan was “a disaster for everybody in town” and left.')
    expect(quote?.kind).toBe('partial')
  })

  it('in British marks are found, with what they quote left inside', () => {
    expect(read('‘We don’t wait for “the audit” here,’ said Brandt, ‘and nobody came to do it.’')).toEqual([
      'We don’t wait for “the audit” here, / and nobody came to do it. ← Brandt',
    ])
  })

  it('are not inches', () => {
    expect(read('The 6.1" screen is brighter. "We rebuilt the panel from scratch," Keller said.')).toEqual([
      'We rebuilt the panel from scratch, ← Keller',
    ])
  })

  it.each([
    ['words held at arm’s length', 'Critics call it a “black box” company.'],
    ['a title of a work', 'Its founder wrote “The Long Road to Thinking Machines” in 2019.'],
    ['a programme', 'She spoke on the “Harbour Morning Hour” show about rivers.'],
    ['a nickname', 'Robert “Bob” Amsel sold the boat.'],
    ['what is typed into a machine', 'Give it a prompt (e.g. “write a poem about the old harbour”) and the tool by Novalab answers.'],
    ['an example of a command', 'Typing a command like “open the second door on the left” in Novalab’s bar opens it.'],
    ['the second of two prompts', 'For the prompts “dog” and “a castle by the northern sea” the tool by Novalab draws a cat.'],
    ['examples in brackets', 'Users of Novalab ask questions (“Would it rain on my garden today?”) and the tool answers.'],
    [
      'a list of things',
      'Threads by Novalab were “How to sail a small boat”; “How to row a large boat alone”; and “How to swim home at night”.',
    ],
    ['a paper with a small verb in its title', 'Solberg, author of the paper, “Why the Harbour Is a River,” left town.'],
    ['a song', 'The band from Port Ellery played “Never Going Back Again Tonight” on the steps.'],
    ['an attribute of markup', '<div class="a note for all readers">'],
  ])('are not %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' ',
      '. ',
      ', ',
      '\n\n',
      ' said ',
      'Mira Solberg',
      'he',
      ' who ',
      '(',
      ')',
      ': ',
      '’s ',
      '\u200B',
      'é',
      '1,000 ',
      'CEO of Novalab',
      '“We go on,” ',
    ],
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('lie in the text, in order, segments apart, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { segments, speaker } of quotesIn(text)) {
          let last = 0
          for (const { start, end } of segments) {
            expect([start >= last, end > start, end <= text.length]).toEqual([true, true, true])
            last = end
          }
          if (speaker) expect(text.slice(speaker.mention.start, speaker.mention.end)).toBe(speaker.mention.text)
          for (const part of [speaker?.role, speaker?.affiliation]) expect(part?.length ?? 0).toBeLessThanOrEqual(30)
        }
      }),
    )
  })

  it('are the same with invisible characters and other spaces between the words', () => {
    const text = 'Novalab chief executive Mira Solberg smiled.\n\n“It is a start, and nothing more,” she said. “We go on.”'
    const clean = (found: string[]) => found.map((line) => line.replace(/\u200B|\u00AD/g, '').replace(/\u00A0/g, ' '))
    fc.assert(
      fc.property(fc.array(fc.nat(text.length - 1), { maxLength: 12 }), fc.boolean(), (places, spaces) => {
        const cut = [...text]
          .map((character, at) => (places.includes(at) && character !== '\n' ? `\u200B${character}\u00AD` : character))
          .join('')
        const changed = spaces ? cut.replaceAll(' ', '\u00A0') : cut
        expect(clean(read(changed))).toEqual(read(text))
      }),
    )
  })

  it.each([
    ['10,000 open marks', '“'.repeat(10_000)],
    ['a mark per character', '"a'.repeat(5_000)],
    ['commas without end', `“We go on,” ${','.repeat(20_000)} said`],
    ['one paragraph of quotations', '“We did not expect it at all,” said Mira Solberg, who told reporters that Keller knew. '.repeat(500)],
    ['one sentence of names', `“We go on,” said ${'Mira Solberg and Ivan Brandt, '.repeat(2_000)}`],
  ])('are found quickly in %s', (_, text) => {
    const before = process.cpuUsage()
    quotesIn(text)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
  })
})
