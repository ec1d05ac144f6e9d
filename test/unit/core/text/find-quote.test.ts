import { describe, expect, test } from 'vitest'
import { findQuote } from '../../../../src/core/text/find/find-quote'

/** What is marked of the text when `remembered` is sought; ⟦…⟧ are the quotation's own words, the rest what stood around them. */
function marked(text: string, remembered: string, hint?: number): string | null {
  const [, prefix = '', exact = '', suffix = ''] = /^([^]*)⟦([^]*)⟧([^]*)$/.exec(remembered) ?? []
  const span = findQuote(text, { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) }, hint)
  return span && text.slice(span.start, span.end)
}

const english = 'The council met on Monday. Mayor Brandt said: “⟦We will repair the old pier before winter comes⟧.” She then left the hall.'
const korean = '시의회가 월요일에 모였다. 한가람 시장은 “⟦우리는 겨울이 오기 전에 낡은 부두를 고치겠다⟧”고 말하고 자리를 떴다.'

describe('the very words are found', () => {
  test.each([
    ['in letters of several parts', korean.normalize('NFD'), korean],
    ['between other quotation marks', 'Then: ‘the pier “is ours”’, he said.', '⟦the pier "is ours"⟧'],
    ['with no-break spaces and line breaks', 'We will\u00A0repair\n\n the  old pier', '⟦We will repair the old pier⟧'],
    ['with invisible characters', 'We will re\u00ADpair the\u200B old\u2060 pier', '⟦We will repair the old pier⟧'],
    ['with other dashes', 'the pier – ours – stays', '⟦the pier — ours — stays⟧'],
  ])('%s', (_, text, remembered) => {
    const page = text.replace(/[⟦⟧]/g, '')
    const letters = (value: string | null) =>
      value
        ?.normalize('NFC')
        .replace(/[\s\u00AD\u200B\u2060]/g, '')
        .replace(/[“”]/g, '"')
        .replace(/–/g, '—')
    expect(letters(marked(page, remembered))).toBe(letters(/⟦([^]*)⟧/.exec(remembered)?.[1] ?? ''))
  })

  test('where their surroundings are, of several places', () => {
    const text = 'Marsh said we will wait. Later Reed said we will wait too.'
    expect(findQuote(text, { exact: 'we will wait', prefix: 'Reed said ', suffix: ' too' })?.start).toBe(text.lastIndexOf('we will wait'))
  })

  test('nearest to where they stood, when the surroundings are the same', () => {
    const text = 'So it is: we shall wait here. '.repeat(5)
    const second = text.indexOf('we shall', 20)
    expect(findQuote(text, { exact: 'we shall wait here', prefix: '', suffix: '' }, second + 9)?.start).toBe(second)
  })

  test.each([
    ['a figure', 'Sales grew by 15 percent last year', '⟦5 percent last year⟧'],
    ['a negative figure', 'Growth of -5 percent was expected', '⟦5 percent was expected⟧'],
    ['a decimal', 'The rate is now 2.5 percent a year', '⟦5 percent a year⟧'],
    ['a compound number', 'The fee fell by twenty-five percent in June', '⟦five percent in June⟧'],
    ['a word', 'It is unlikely that the pier will open', '⟦likely that the pier will open⟧'],
    ['a longer figure', 'the pier cost us about 150', '⟦the pier cost us about 15⟧'],
  ])('but not inside %s', (_, text, remembered) => {
    expect(marked(text, remembered)).toBeNull()
  })
})

describe('changed words are found, from their first to their last', () => {
  test.each([
    [english, 'We will repair the old pier, and the crane, before winter comes'],
    [english, 'We will, I think, repair the old pier before winter comes'],
    [english, 'We will repair the pier before winter comes'],
    [english, 'We will repair the old pier'],
    [english, 'We shall repair the old pier before winter comes'],
    [english, 'Soon we will repair the old pier before winter comes again'],
    [english, 'We will mend the old pier before winter'],
    [korean, '우리는 올해 겨울이 오기 전에 낡고 좁은 부두를 고치겠다'],
    [korean, '우리는 겨울 전에 부두를 고치겠다'],
    [korean, '우리는 겨울이 오기 전에 오래된 부두를 고치겠다'],
    [korean, '겨울이 오기 전에 낡은 부두를 꼭 고치겠다'],
  ])('%#: between the old surroundings', (remembered, now) => {
    const text = `Before that.\n\n${remembered.replace(/⟦.*⟧/, () => now)} And so on.`
    expect(marked(text, remembered)).toBe(now)
  })

  test.each([
    ['⟦We will repair the old pier before winter comes⟧', 'We will repair the old wooden pier before winter comes'],
    ['⟦We will repair the old pier before winter comes⟧', 'We will repair the pier before winter comes'],
    ['⟦the old pier will be repared before the winter⟧', 'the old pier will be repaired before winter'],
    ['⟦우리는 겨울이 오기 전에 낡은 부두를 고치겠다⟧', '우리는 겨울이 오기 전에 낡은 부두를 꼭 고치겠다'],
    ['⟦우리는 겨울이 오기 전에 낡은 부두를 고치겠다⟧', '우리는 겨울이 오기 전에 부두를 고치겠다'],
  ])('%#: without surroundings', (remembered, now) => {
    expect(marked(`Nothing was said at first. Then: “${now}” 그 뒤에는 말이 없었다.`, remembered)).toBe(now)
  })

  test.each([
    ['a figure', english.replace('pier', 'pier for 15 million'), english.replace('pier', 'pier for 50 million')],
    ['a denial', english, english.replace('will', 'will not')],
    ['a name', english.replace('old', 'Marsh'), english.replace('old', 'Reed')],
    ['수', korean.replace('낡은', '3곳의'), korean.replace('낡은', '5곳의')],
    ['부정', korean, korean.replace('고치겠다', '고치지 않겠다')],
  ])('%s may be changed where both sides are as they were', (_, remembered, now) => {
    expect(marked(now.replace(/[⟦⟧]/g, ''), remembered)).toBe(/⟦(.*)⟧/.exec(now)?.[1])
  })

  test('two short words that changed are found in their place alone', () => {
    const remembered = 'Asked about the pier on Monday, Brandt answered: “⟦Not yet⟧.” She then left the hall.'
    expect(marked(remembered.replace(/⟦.*⟧/, 'Not just yet'), remembered)).toBe('Not just yet')
    expect(marked('The pier is closed, and not just yet reopened.', remembered)).toBeNull()
  })
})

describe('what is only like it is not it', () => {
  const vow = 'the new ferry has cut our costs by twelve percent at every landing'
  test.each([
    ['another name', `Team Reed said that ${vow}.`, `⟦Team Marsh said that ${vow}.⟧`],
    ['another name first', `Reed said that ${vow}.`, `⟦Marsh said that ${vow}.⟧`],
    ['another speaker before it', `Team Reed said: “${vow.replace('has', 'has now')}.”`, `Team Marsh said: “⟦${vow}⟧`],
    ['another speaker after it', `“${vow.replace('has', 'has now')},” said Ann Reed.`, `“⟦${vow}⟧,” said Ann Marsh.`],
    ['another figure', `We know: ${vow}.`, `⟦${vow.replace('twelve', 'nine')}⟧`],
    ['another figure in digits', `We know: ${vow.replace('twelve', '12')}.`, `⟦${vow.replace('twelve', '21')}⟧`],
    ['one more figure', `We know: ${vow}.`, `⟦${vow.replace('twelve percent', 'percent')}⟧`],
    ['a denial', 'We will not repair the old pier before winter comes.', '⟦We will repair the old pier before winter comes⟧'],
    ['a short denial', 'We won’t repair the old pier before winter comes.', '⟦We will repair the old pier before winter comes⟧'],
    [
      '다른 사람',
      '마다솜 의원은 새 배가 모든 나루에서 비용을 줄였다고 말했다',
      '⟦한가람 의원은 새 배가 모든 나루에서 비용을 줄였다고 말했다⟧',
    ],
    ['다른 화자', '마다솜 의원은 “새 배가 나루의 비용을 많이 줄였다”고 했다', '한가람 의원은 “⟦새 배가 모든 나루의 비용을 줄였다⟧”고 했다'],
    ['직함 없는 다른 화자', '마다솜은 “새 배가 나루의 비용을 많이 줄였다”고', '한가람은 “⟦새 배가 모든 나루의 비용을 줄였다⟧”고'],
    ['다른 수', '새 배가 비용을 세 배 넘게 줄였다고 본다', '⟦새 배가 비용을 네 배 넘게 줄였다고 본다⟧'],
    ['다른 단위', '새 부두에 5만 원을 더 쓰겠다고 한다', '⟦새 부두에 5억 원을 더 쓰겠다고 한다⟧'],
    ['한자어 수', '요금을 오 퍼센트까지 내리기로 했다고 본다', '⟦요금을 육 퍼센트까지 내리기로 했다고 본다⟧'],
    ['부정', '우리는 겨울 전에 낡은 부두를 안 고친다고 했다', '⟦우리는 겨울 전에 낡은 부두를 고친다고 했다⟧'],
    ['없음', '이번 겨울에 부두를 고칠 계획이 없다고 했다', '⟦이번 겨울에 부두를 고칠 계획이 있다고 했다⟧'],
    ['another sentence', 'The museum opened a new wing.', '⟦the old pier will be repaired before winter⟧'],
    ['nothing', 'anything', '⟦ ⟧'],
  ])('%s', (_, text, remembered) => {
    expect(marked(`The council met.\n\n${text}\n\nNothing more was said.`, remembered)).toBeNull()
  })

  test.each([
    ['12 and twelve', `⟦${vow}⟧`, vow.replace('twelve', '12').replace('every', 'each')],
    ['세 배 and 3배', '⟦새 배가 비용을 세 배 넘게 줄였다고 본다⟧', '새 배가 비용을 3배 넘게 줄였다고 본다'],
  ])('but %s are one figure', (_, remembered, now) => {
    expect(marked(`As was said, ${now}.`, remembered)).toBe(now)
  })

  test('other words between the old surroundings', () => {
    const text = english.replace(/⟦.*⟧/, 'Nobody has asked me about ferries in a long while')
    expect(marked(text, english)).toBeNull()
  })
})
