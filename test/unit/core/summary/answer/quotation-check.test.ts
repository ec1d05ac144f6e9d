/** Every sign a reader takes for a quotation mark is one to the check; apostrophes, measures and accents are none. */
import { expect, test } from 'vitest'
import { comparable } from '../../../../../src/core/summary/comparable'
import { keepTrueQuotations } from '../../../../../src/core/summary/answer/quotation-check'

const known = comparable(
  'Ida Morrow wrote “The Long Pier” and said: “We waited nine years.” The “shore crew’s own plan” held. 모로 대표는 영화 〈긴 부두〉를 보고 “우리는 멈추지 않는다”고 말했다. 높이는 6′ 2″였다.',
)
const lost = (text: string): string[] => {
  const checked = keepTrueQuotations(text, known)
  return checked.doubts.map(({ start, end }) => checked.text.slice(start, end))
}

const ends = [
  ...[
    '“”',
    '""',
    '‘’',
    "''",
    '„“',
    '„”',
    '‟”',
    '‚‘',
    '‛’',
    '«»',
    '»«',
    '‹›',
    '›‹',
    '「」',
    '『』',
    '｢｣',
    '﹁﹂',
    '﹃﹄',
    '〝〞',
    '〝〟',
    '＂＂',
    '＇＇',
    '⹂”',
  ],
  ...[
    '❝❞',
    '❛❜',
    '🙶🙷',
    '″″',
    '′′',
    '‶″',
    '‴‴',
    '´´',
    '`´',
    '``',
    'ʺʺ',
    'ˮˮ',
    'ʹʹ',
    'ʼʼ',
    'ʻʼ',
    '״״',
    '׳׳',
    '˝˝',
    '¨¨',
    '〃〃',
    '《》',
    '〈〉',
    '⟪⟫',
  ],
  ...['⟨⟩', '≪≫', '<>', '＜＞', '❮❯', '⸢⸣', '⌜⌝', '︽︾', '“"', "‘'", '❝”', '”“', '’‘', '「”', '｀｀', '΄΄'],
].map((pair): [string, string] => [[...pair][0] ?? '', [...pair][1] ?? ''])
const long: [string, string][] = [
  ...([
    ["''", "''"],
    ['``', "''"],
    ['´´', '´´'],
    [',,', '“'],
    ['‘‘', '’’'],
    ['<<', '>>'],
    ['\\"', '\\"'],
    ["\\'", "\\'"],
    ['\\u201c', '\\u201d'],
  ] as const),
  ...([
    ['&quot;', '&quot;'],
    ['&#34;', '&#34;'],
    ['&#x201C;', '&#x201D;'],
    ['&ldquo;', '&rdquo;'],
    ['&amp;quot;', '&amp;quot;'],
  ] as const),
  ...([
    ['&quot', '&quot'],
    ['&apos;', '&apos;'],
    ['&lsquo;', '&rsquo;'],
    ['&laquo;', '&raquo;'],
    ['&#39;', '&#39;'],
    ['%22', '%22'],
  ] as const),
].map(([open, close]) => [open, close])

test.each([...ends, ...long])('invented words between %s and %s lose the marks and are told', (open, close) => {
  expect(keepTrueQuotations(`모로 대표는 ${open}여기서 끝낸다${close}라고 말했다.`, known).text).toBe(
    '모로 대표는 여기서 끝낸다라고 말했다.',
  )
  expect(lost(`모로 대표는 ${open}여기서 끝낸다${close}라고 말했다.`)).toEqual(['여기서 끝낸다'])
  expect(lost(`Morrow said ${open}it all ends here${close}, and left.`)).toEqual(['it all ends here'])
  expect(lost(`${open}It all ends here${close}`)).toEqual(['It all ends here'])
})

test.each([
  ['“We waited nine years,” Morrow said.'],
  ['모로 대표는 "우리는 멈추지 않는다"고 말했다.'],
  ['모로 대표는 ❝우리는 멈추지 않는다❞고 말했다.'],
  ['영화 〈긴 부두〉와 《긴 부두》와 「긴 부두」와 <긴 부두>를 봤다.'],
  ["'nine years' and ‘The Long Pier’ and ``The Long Pier''"],
  ["The 'shore crew's own plan' held."],
])('marks around words of the article stay: %s', (text) => {
  expect(keepTrueQuotations(text, known)).toEqual({ text, doubts: [] })
})

test.each([
  ["They don't know Musk's plan, and won't."],
  ['They don’t know Musk’s plan; O’Neill‘s neither.'],
  ["Rock 'n' roll of the '90s and ’80s, get 'em, 'til dawn."],
  ["The workers' rights and the bosses' pay, said the Joneses'."],
  ['In the ’24 vote the workers’ party won.'],
  ['He is 6\' 2" tall, she 5′ 10″, the screen 55" wide, at 37°46′ N 122°25′ W.'],
  ['키는 6′ 2″였고 55"와 65" 화면이 있다.'],
  ['Crème brûlée, São Paulo, Ångström, ʻIolani and Oʻahu.'],
  ['3 < 5 and 7 > 6, 2 ≪ 9'],
  ["모로's 팀이 '90s 음악을 틀었다."],
  ['R&D and AT&T; 50%228'],
])('apostrophes, measures and accents stay: %s', (text) => {
  expect(keepTrueQuotations(text, known)).toEqual({ text, doubts: [] })
})

test.each([
  ['a mark that was never closed', 'Morrow “left early', 'Morrow left early'],
  ['a mark that was never opened', '끝낸다」고 했다', '끝낸다고 했다'],
  ['spaces that the marks held apart', '“ never said ” by Morrow', 'never said by Morrow'],
  ['true words between ends that do not belong together', 'the “nine years" of', 'the nine years of'],
  ['a mark that comes together when another goes', '모로는 &qu“ot;끝낸다&qu“ot;라고', '모로는 끝낸다라고'],
  ['an elision that begins a quotation', "모로는 '24시간 안에 끝낸다'고 했다", '모로는 24시간 안에 끝낸다고 했다'],
  ['invented words after true ones', '“nine years” and "never once"', '“nine years” and never once'],
])('%s goes', (_, text, rest) => {
  expect(keepTrueQuotations(text, known).text).toBe(rest)
})

test('what was checked is left as it is', () => {
  for (const [open, close] of [...ends, ...long]) {
    const { text } = keepTrueQuotations(`${open}“nine years” ${close}x's ${open}made up${close} '90s`, known)
    expect(keepTrueQuotations(text, known)).toEqual({ text, doubts: [] })
  }
})

test.each(['"', "'", '“', '“a', 'a”', "'a' ", "s' a", '“x” ', '"nine years" ', '&quot;', "'90s ", '<', '“‘', '❝a❞'])(
  '100,000 times %s takes linear time',
  (part) => {
    const started = performance.now()
    keepTrueQuotations(part.repeat(100_000), known)
    expect(performance.now() - started).toBeLessThan(3_000)
  },
)
