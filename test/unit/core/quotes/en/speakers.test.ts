import { describe, expect, it } from 'vitest'
import { read } from './read'

describe('who said an English quotation', () => {
  it.each([
    ['quote, cue, speaker', '“We will publish the logs in May,” said Mira Solberg.', ['We will publish the logs in May, ← Mira Solberg']],
    ['quote, speaker, cue', '“We will publish the logs in May,” Mira Solberg said.', ['We will publish the logs in May, ← Mira Solberg']],
    ['speaker, cue, quote', 'Mira Solberg said, “We will publish the logs in May.”', ['We will publish the logs in May. ← Mira Solberg']],
    ['a colon', 'Mira Solberg was blunt: “We shipped it far too early.”', ['We shipped it far too early. ← Mira Solberg']],
    ['a given name that is a word', '“We never sold it,” said Per Solberg, the owner.', ['We never sold it, ← Per Solberg']],
    ['a given name that is a month', '“We never sold it,” said May Solberg, the owner.', ['We never sold it, ← May Solberg']],
    ['an age that tells', '“I heard the crane fall,” the 25-year-old told Harbour Radio.', ['I heard the crane fall, ← 25-year-old']],
    ['a label', 'Mira Solberg: “We shipped it far too early.”', ['We shipped it far too early. ← Mira Solberg']],
    [
      'a participle after two who are told',
      'The Harlow Caucus met. It wrote to Mira Solberg and the Novalab board, asking the firm to “move fast in opening its doors to others.”',
      ['move fast in opening its doors to others. ← Harlow Caucus'],
    ],
    [
      'a second verb after two objects',
      'Lene Dorran accused the firm and the board of meddling and warned that the town “will not sit on its hands for ever.”',
      ['will not sit on its hands for ever. ← Lene Dorran'],
    ],
    [
      'according to',
      'According to Lene Dorran, “nobody has reproduced the result so far.”',
      ['nobody has reproduced the result so far. ← Lene Dorran'],
    ],
    [
      'put it',
      'As Lene Dorran put it, “nobody has reproduced the result so far.”',
      ['nobody has reproduced the result so far. ← Lene Dorran'],
    ],
    [
      'a passive',
      'Asked by Lene Dorran, “Is it really safe to release?” the board fell silent.',
      ['Is it really safe to release? ← Lene Dorran'],
    ],
    [
      'a middle initial',
      '“We will publish the logs in May,” said Mira J. Solberg.',
      ['We will publish the logs in May, ← Mira J. Solberg'],
    ],
  ])('is found in the order: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    [
      'the subject, not the nearest name',
      'Mira Solberg, who once worked for Ivan Brandt, said “the deal is closer than people think.”',
      'Mira Solberg',
    ],
    [
      'the subject, not the owner',
      'Mira Solberg’s critics were loud. Ivan Brandt said “the deal is closer than people think.”',
      'Ivan Brandt',
    ],
    ['the subject, not the person told', '“The deal is closer than people think,” Mira Solberg told Ivan Brandt.', 'Mira Solberg'],
    ['the subject, not the medium', '“The deal is closer than people think,” Mira Solberg told the Harbour Gazette.', 'Mira Solberg'],
    ['the subject of both verbs', 'Mira Solberg praised Ivan Brandt and said “the deal is closer than people think.”', 'Mira Solberg'],
    [
      'the subject of the main clause',
      'Mira Solberg left the talks with Ivan Brandt early, saying “the deal is closer than people think.”',
      'Mira Solberg',
    ],
    ['the person behind a description', '“The deal is closer than people think,” said Novalab’s president, Mira Solberg.', 'Mira Solberg'],
    [
      'the person before a description',
      'Mira Solberg, president of Novalab, said, “The deal is closer than people think.”',
      'Mira Solberg',
    ],
  ])('is %s', (_, text, speaker) => {
    expect(read(text)).toEqual([expect.stringContaining(`← ${speaker}`)])
  })

  it.each([
    ['a spokesperson', '“We do not comment on open cases,” a Novalab spokesperson said.', 'Novalab spokesperson'],
    ['an unnamed source', '“They had no plan at all for this,” said one former employee.', 'one former employee'],
    [
      'a source with what it knows',
      '“They had no plan at all for this,” said a person familiar with the matter.',
      'person familiar with the matter',
    ],
    ['an organisation', '“No customer data left our servers,” Novalab said in a statement.', 'Novalab'],
    ['a document', '“The risk was known for many months,” the report said.', 'report'],
  ])('may be %s, kept as the article has it', (_, text, speaker) => {
    expect(read(text)).toEqual([expect.stringContaining(`← ${speaker}`)])
  })

  it('goes on from quotation to quotation when nobody else is named', () => {
    const text = 'Mira Solberg spoke first.\n\n“We have learnt a great deal,” she said.\n\n“The next model will be much smaller.”'
    expect(read(text)).toEqual(['We have learnt a great deal, ← Mira Solberg', 'The next model will be much smaller. ← Mira Solberg'])
  })

  it('changes with the turns of a conversation', () => {
    const text = '“Is it really safe to release?” asked Brandt. “It is safer than waiting,” Solberg replied.'
    expect(read(text)).toEqual(['Is it really safe to release? ← Brandt', 'It is safer than waiting, ← Solberg'])
  })

  it('stays unknown when nobody is named', () => {
    expect(read('“It was a cold and very quiet morning.”')).toEqual(['It was a cold and very quiet morning. ← nobody'])
  })
})
