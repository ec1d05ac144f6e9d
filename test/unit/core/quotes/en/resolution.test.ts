import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../../../src/core/quotes/quote'
import { quotesIn } from './read'

const speakerOf = (text: string): Speaker | null | undefined => quotesIn(text).at(-1)?.speaker

const says = (who: string): string => `“It is a start, and nothing more,” ${who} said.`

describe('a name is kept whole', () => {
  it.each([
    ['with its particles', `Erik van der Linden left early. ${says('Van der Linden')}`, 'Erik van der Linden'],
    ['with the title that a single name keeps', `Father Odd left early. ${says('Father Odd')}`, 'Father Odd'],
    ['with a nickname in marks', `Mira “Sparrow” Solberg left early.\n\n${says('Solberg')}`, 'Mira “Sparrow” Solberg'],
    ['as a body of several words', says('the World Health Circle'), 'World Health Circle'],
    ['with a hyphened article', `Noor al-Sabbagh left early.\n\n${says('Al-Sabbagh')}`, 'Noor al-Sabbagh'],
    ['after a title and its twin', says('CEO and co-founder Mira Solberg'), 'Mira Solberg'],
  ])('%s', (_, text, canonical) => {
    expect(speakerOf(text)?.canonical).toBe(canonical)
  })
})

describe('a pronoun', () => {
  it.each([
    [
      'means somebody described in its own paragraph',
      `Mira Solberg left.\n\nA spokesman for Novalab arrived. ${says('he')}`,
      'spokesman for Novalab',
    ],
    ['never means a place', `Mira Solberg left.\n\nThe train stopped in Port Harrow. ${says('she')}`, 'Mira Solberg'],
    ['never means a body', `Mira Solberg left.\n\nHarrow Rovers drew again. ${says('she')}`, 'Mira Solberg'],
    [
      'finds the subject after an introduction',
      `Ada Brandt left.\n\nIn the yard, Mira Solberg shook a tree. ${says('she')}`,
      'Mira Solberg',
    ],
    [
      'finds whom her own sentence is about',
      `Mira Solberg left.\n\nOne nurse, who spoke quietly, kept a key in her pocket. ${says('she')}`,
      'One nurse',
    ],
    [
      'means nobody whose given name is in the words',
      'Mira Solberg sat down. Her deputy, Ada Brandt, stayed. She waved.\n\n“Ada was my pupil,” she said.',
      'Mira Solberg',
    ],
    ['means several people with what tells them apart', `Pilots of both lines met. ${says('they')}`, 'Pilots of both lines'],
    [
      'looks ahead in the clause that opens a sentence',
      `Ada Brandt said she was tired.\n\nAsked whether she would stay, Ms Solberg paused. ${says('she')}\n\nMira Solberg left. ${says('she')}`,
      'Mira Solberg',
    ],
    [
      'means the holder of the office the sentence before is about',
      `Governor Mira Solberg left.\n\nAda Brandt smiled. She sang.\n\nThe governor sighed. ${says('she')}`,
      'Mira Solberg',
    ],
    [
      'keeps to what a word of kinship tells of the given name',
      `Her brother Kiran waved.\n\nSayuri Brandt sang.\n\nKiran Solberg sat down. ${says('she')}`,
      'Sayuri Brandt',
    ],
    [
      'is never the other one of the same person',
      `Kiran Solberg left early.\n\nSayuri Brandt sang. “It is late,” she said.\n\nHe put a towel over his head.\n\n${says('he')}`,
      'Kiran Solberg',
    ],
    ['finds a relative before a verb no list has', `Mira Solberg left.\n\nHer grandson whittles. ${says('he')}`, 'Her grandson'],
    [
      'means bodies, and not the people who own them',
      `The nurses’ unions of both towns met. ${says('they')}`,
      'nurses’ unions of both towns',
    ],
    ['means several people without whose they are', `Her pupils left. ${says('they')}`, 'pupils'],
    ['finds who is “named”', `A baker named Odd waved his hat. ${says('he')}`, 'Odd'],
  ])('%s', (_, text, canonical) => {
    expect(speakerOf(text)?.canonical).toBe(canonical)
  })

  it('keeps to the gender that the article has used', () => {
    const text = `Sayuri Brandt wiped her hands. She smiled.\n\nKiran Solberg shut his door. He left.\n\nBrandt waved. Solberg sang. ${says('she')}`
    expect(speakerOf(text)?.canonical).toBe('Sayuri Brandt')
  })

  it('is the speaker when a paper passes the words on', () => {
    const text = 'Mira Solberg spoke to the radio.\n\n“It is a start,” the Harrow Post quoted her as saying.'
    expect(speakerOf(text)?.canonical).toBe('Mira Solberg')
  })
})

describe('a surname that two people share', () => {
  const between = 'It rained.\n\nNobody came.\n\n'

  it('stays with the one who had it alone', () => {
    const text = `Mira Solberg left early. Solberg smiled.\n\nHer brother, Odd Solberg, stayed.\n\n${between}${says('Solberg')}`
    expect(speakerOf(text)?.canonical).toBe('Mira Solberg')
  })

  it('means the other right after the full name', () => {
    const text = `Mira Solberg left early. Solberg smiled.\n\n${between}${between}${between}Odd Solberg stayed. ${says('Solberg')}`
    expect(speakerOf(text)?.canonical).toBe('Odd Solberg')
  })
})

describe('a description', () => {
  it.each([
    ['of a people', `Mira Solberg won in two sets. ${says('the Swede')}`, 'Mira Solberg'],
    ['of a source already described', `A clerk for Novalab left. ${says('the clerk')}`, 'clerk for Novalab'],
    [
      'of a source who came after the holder of that office',
      `Novalab executive Mira Solberg left.\n\nAn executive at Harrow Lines stayed. ${says('the executive')}`,
      'executive at Harrow Lines',
    ],
    ['of a source who is involved', says('One banker involved in the sale'), 'One banker involved in the sale'],
    ['of several people, who are never one', `Mira Solberg won again. ${says('the strikers')}`, 'strikers'],
    ['of somebody whose office was not told before', `Mira Solberg won again. ${says('the striker')}`, 'Mira Solberg'],
    [
      'that a “who” belongs to',
      'Novalab may sell, according to a person familiar with the plan, who called it “a start, and nothing more.”',
      'person familiar with the plan',
    ],
    ['that a “which” belongs to', 'Novalab pointed to a leaflet, which says the change is “a start, and nothing more.”', 'leaflet'],
    ['that is a name with an owner in it', says('The Harbour Workers’ Federation'), 'Harbour Workers’ Federation'],
    ['of a part of a body that is not called so', `The Harrow Theatre closed.\n\n${says('the board')}`, 'board'],
    ['of a body by a word of its name', `The Bank of Harrow met Novalab.\n\n${says('the bank')}`, 'Bank of Harrow'],
  ])('%s is resolved', (_, text, canonical) => {
    expect(speakerOf(text)?.canonical).toBe(canonical)
  })
})

describe('a description that the article did not give before', () => {
  it('is in doubt', () => {
    expect(speakerOf(`Mira Solberg, a judge, and Ada Brandt, a nurse, left. ${says('the tourist')}`)?.doubt).toBe('person')
    expect(speakerOf(`A tourist from Harrow left. ${says('the tourist')}`)?.doubt).toBe('none')
  })
})

describe('what somebody is', () => {
  it.each([
    ['may be any trade beside the name', `Mira Solberg, a crane rigger at Novalab, waved. ${says('she')}`, 'crane rigger', 'Novalab'],
    ['needs no article', says('Mira Solberg, harbour warden at Port Harrow,'), 'harbour warden', 'Port Harrow'],
    ['may be what she is of a people, which is no body', says('Mira Solberg, a descendant of the Harrow,'), 'descendant', null],
    ['may come with a body of many words', says('The leader of Vale and Elm council, Mira Solberg,'), 'leader', 'Vale and Elm'],
    ['may be “its”', `Novalab apologised. Its chief executive, Mira Solberg, left. ${says('she')}`, 'chief executive', 'Novalab'],
    ['may be a rank', says('Sgt. Mira Solberg of the county sheriff’s office'), 'Sgt.', 'county sheriff’s office'],
    ['is the trade rather than the kinship', says('His sister Mira Solberg, a chemist,'), 'chemist', null],
    ['may be told after the name', `Mira Solberg left. ${says('the Novalab chief executive')}`, 'chief executive', 'Novalab'],
    [
      'may be at a body with an owner in its name',
      says('Mira Solberg, chair of the Harrow Residents’ Association,'),
      'chair',
      'Harrow Residents’ Association',
    ],
    ['may be of a ministry, which is no body', says('Trade Minister Mira Solberg'), 'Trade Minister', null],
    ['may be a party, and a state is no body', says('Mira Solberg, a Republican from Harrow,'), 'Republican', null],
    ['may be an office of companies, of which none is named', `Novalab grew. ${says('Finance chief Mira Solberg')}`, 'Finance chief', null],
    ['may be of a state, which is no body', says('Montana Gov. Mira Solberg'), 'Gov.', null],
    ['may come with a home, which is no body', says('Mira Solberg, a retired rigger from Harrow,'), 'retired rigger', null],
    ['may be told by what they lead', says('Mira Solberg, who leads the Harrow Alliance,'), null, 'Harrow Alliance'],
  ])('%s', (_, text, role, affiliation) => {
    expect(speakerOf(text)).toMatchObject({ canonical: 'Mira Solberg', role, affiliation })
  })
})
