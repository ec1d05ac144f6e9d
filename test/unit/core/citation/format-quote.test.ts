import { describe, expect, test } from 'vitest'
import type { CitationOptions } from '../../../../src/core/citation/citation'
import { addressOf } from '../../../../src/core/citation/citation'
import { formatQuote } from '../../../../src/core/citation/formats/format-quote'
import { fictionalArticle, quotationOf, speaker } from './fictional-article'

const words = '다른 길을 찾아야 한다'
const article = fictionalArticle([`오나래 누리로봇 대표는 “${words}”고 말했다. “늦었다”며 “서두르겠습니다”라고 했다.`])
const quotation = quotationOf(article, [words], { speaker: speaker('오나래', '대표', '누리로봇') })
const link = addressOf(article)
const plain: CitationOptions = { style: 'plain', language: 'ko', link, translation: null }
const inEnglish = { text: '“We must find another way”', language: 'en' as const }

describe('plain text', () => {
  test('gives the words, the speaker as the article has them, outlet, date and bare address', () => {
    expect(formatQuote(quotation, article, plain)).toBe(
      '“다른 길을 찾아야 한다” — 오나래, 누리로봇 대표 (한빛일보, 2025. 2. 4.) https://hanbit.example/news/17',
    )
  })

  test('gives no address when none is wanted', () => {
    expect(formatQuote(quotation, article, { ...plain, link: null })).toMatch(/\(한빛일보, 2025\. 2\. 4\.\)$/)
  })

  test('names nobody when the speaker is unknown', () => {
    const unattributed = quotationOf(article, [words])
    expect(formatQuote(unattributed, article, { ...plain, link: null })).toBe('“다른 길을 찾아야 한다” (한빛일보, 2025. 2. 4.)')
  })

  test('names the mention as it is written when it is in doubt whom it means, and nobody when it is in doubt who speaks', () => {
    const holder = { ...speaker('오나래', '대표', '누리로봇'), mention: { text: '그', start: 0, end: 1 } }
    const cited = (doubt: 'person' | 'speaker') =>
      formatQuote(quotationOf(article, [words], { speaker: { ...holder, doubt } }), article, { ...plain, link: null })
    expect(cited('person')).toBe('“다른 길을 찾아야 한다” — 그 (한빛일보, 2025. 2. 4.)')
    expect(cited('speaker')).toBe('“다른 길을 찾아야 한다” (한빛일보, 2025. 2. 4.)')
  })

  test('keeps the parts of a split quotation apart', () => {
    const split = quotationOf(article, ['늦었다', '서두르겠습니다'])
    expect(formatQuote(split, article, plain)).toContain('“늦었다” … “서두르겠습니다”')
  })

  test('does not say an affiliation twice', () => {
    const spoken = quotationOf(article, [words], { speaker: speaker('한빛연구소', '한빛연구소', '한빛연구소') })
    const chief = quotationOf(article, [words], { speaker: speaker('Ada Fenwick', 'chief of Quillworks', 'Quillworks') })
    expect(formatQuote(spoken, article, plain)).toContain('— 한빛연구소 (한빛일보')
    expect(formatQuote(chief, article, plain)).toContain('— Ada Fenwick, chief of Quillworks (')
  })

  test('does not say again what the name says, also where a word stands between', () => {
    const official = quotationOf(article, [words], { speaker: speaker('달빛시 한 관계자', '달빛시 관계자', null) })
    expect(formatQuote(official, article, plain)).toContain('— 달빛시 한 관계자 (한빛일보')
  })

  test('puts role and affiliation in the order of the article’s language', () => {
    const latin = quotationOf(article, [words], { speaker: speaker('리오 한', 'CEO', 'qAI') })
    const english = quotationOf(article, [words], { speaker: speaker('Ada Fenwick', 'CEO', 'Quillworks') })
    expect(formatQuote(latin, article, plain)).toContain('— 리오 한, qAI CEO (')
    expect(formatQuote(english, article, plain)).toContain('— Ada Fenwick, CEO, Quillworks (')
  })

  test.each([
    ['ko', '(한빛일보, 가온 뉴스 게재, 2025. 2. 4.)'],
    ['en', '(한빛일보, via 가온 뉴스, '],
  ] as const)('puts the portal that shows the story beside its outlet: %s', (language, note) => {
    expect(formatQuote(quotation, { ...article, via: '가온 뉴스' }, { ...plain, language })).toContain(note)
  })

  test('names the host when the page gives no outlet, and leaves out an unknown date', () => {
    const bare = fictionalArticle([article.text], { siteName: null, publishedAt: null })
    expect(formatQuote(quotation, bare, { ...plain, link: null })).toMatch(/ \(hanbit\.example\)$/)
  })
})

describe('a translation', () => {
  test('follows the original, labelled and without quotation marks', () => {
    const [original, translation] = formatQuote(quotation, article, { ...plain, translation: inEnglish }).split('\n')
    expect(original).toContain(`“${words}”`)
    expect(translation).toBe('[기계 번역] We must find another way')
  })

  test('of words that were likely translated before is said not to be the speaker’s', () => {
    const translated = quotationOf(article, [words], { translated: { likely: true, reason: 'speaks-en' } })
    const english = formatQuote(translated, article, { ...plain, language: 'en', translation: inEnglish })
    const korean = formatQuote(translated, article, { ...plain, translation: inEnglish })
    expect(english).toContain("[re-translated from Korean, not the speaker's words] We must")
    expect(korean).toContain('[한국어에서 다시 옮긴 것으로, 발언자가 한 말 그대로가 아님] We must')
  })

  test('that is empty leaves no label behind', () => {
    const empty = { text: ' ', language: 'en' as const }
    for (const style of ['plain', 'html', 'markdown', 'press-ko', 'press-en'] as const)
      expect(formatQuote(quotation, article, { ...plain, style, translation: empty })).toBe(
        formatQuote(quotation, article, { ...plain, style }),
      )
  })
})

test('HTML is a block quotation in the article’s language with its source linked', () => {
  expect(formatQuote(quotation, article, { ...plain, style: 'html' })).toBe(
    '<blockquote lang="ko" cite="https://hanbit.example/news/17">“다른 길을 찾아야 한다”</blockquote>' +
      '<p>— 오나래, 누리로봇 대표 (<a href="https://hanbit.example/news/17">한빛일보</a>, 2025. 2. 4.)</p>',
  )
})

test('Markdown is a block quotation with its source linked', () => {
  expect(formatQuote(quotation, article, { ...plain, style: 'markdown' })).toBe(
    '> “다른 길을 찾아야 한다”\n>\n> — 오나래, 누리로봇 대표 ([한빛일보](https://hanbit.example/news/17), 2025. 2. 4.)',
  )
})

describe('press style', () => {
  test('in Korean is a sentence with fitting particles', () => {
    const split = quotationOf(article, ['늦었다', '서두르겠습니다'], { speaker: speaker('리오 한', 'CEO', '누리로봇') })
    expect(formatQuote(quotation, article, { ...plain, style: 'press-ko', link: null })).toBe(
      '오나래 누리로봇 대표는 “다른 길을 찾아야 한다”고 밝혔다. (한빛일보, 2025. 2. 4.)',
    )
    expect(formatQuote(split, article, { ...plain, style: 'press-ko', link: null })).toContain(
      '리오 한 누리로봇 CEO는 “늦었다”며 “서두르겠습니다”라고 밝혔다.',
    )
  })

  test('in English names speaker, role, outlet and date around the words, and leaves the sentence’s comma out', () => {
    const daily = fictionalArticle(['“It works,” said Ada Fenwick.'], {
      siteName: 'The Weir Daily',
      language: 'en',
      publishedAt: '2025-02-04',
    })
    const said = quotationOf(daily, ['It works,'], { speaker: speaker('Ada Fenwick', 'engineer', 'Quillworks') })
    expect(formatQuote(said, daily, { ...plain, style: 'press-en', link: null })).toBe(
      'Ada Fenwick, engineer, Quillworks, said: “It works” (The Weir Daily, Feb 4, 2025)',
    )
  })
})

describe('press style of the other language', () => {
  test('writes a known figure’s name in its own letters, and nobody else’s', () => {
    const daily = fictionalArticle(['“It works” he said.'], { siteName: 'The Weir Daily', language: 'en' })
    const by = (name: string, figureId?: string) =>
      quotationOf(daily, ['It works'], { speaker: { ...speaker(name, 'CEO', 'Quillworks'), ...(figureId ? { figureId } : {}) } })
    const press = { ...plain, style: 'press-ko', link: null } as const
    expect(formatQuote(by('Sam Altman', 'sam-altman'), daily, press)).toMatch(/^샘 올트먼 Quillworks CEO는 “It works”라고 밝혔다\./)
    expect(formatQuote(by('Ada Fenwick'), daily, press)).toMatch(/^Ada Fenwick Quillworks CEO는/)
    expect(formatQuote(by('Sam Altman', 'sam-altman'), daily, { ...press, style: 'press-en' })).toMatch(
      /^Sam Altman, CEO, Quillworks, said/,
    )
  })
})

describe('the date', () => {
  const dated = (publishedAt: string, language: 'ko' | 'en'): string =>
    formatQuote(quotation, fictionalArticle([article.text], { publishedAt }), { ...plain, language, link: null })

  test('is written in the language of the citation', () => {
    expect(dated('2025-02-04T09:00:00+09:00', 'ko')).toContain('2025. 2. 4.')
    expect(dated('2025-02-04T09:00:00+09:00', 'en')).toContain('Feb 4, 2025')
  })

  test('is the day in the newsroom, not where the reader is', () => {
    expect(dated('2025-02-04T00:10:00+09:00', 'ko')).toContain('2025. 2. 4.')
    expect(dated('2025-02-03T15:10:00Z', 'ko')).toContain('2025. 2. 4.')
  })

  test('is left out when the page’s date cannot be read', () => {
    expect(dated('어제', 'ko')).toMatch(/\(한빛일보\)$/)
    expect(dated('2025-13-45', 'ko')).toMatch(/\(한빛일보\)$/)
  })
})

describe('the address', () => {
  test('is the canonical one without a fragment', () => {
    expect(addressOf({ url: 'https://a.example/1', canonicalUrl: 'https://a.example/2#top' })).toBe('https://a.example/2')
  })

  test('is the page’s own when the canonical one is no web address, and null when neither is', () => {
    expect(addressOf({ url: 'https://a.example/1#x', canonicalUrl: 'javascript:alert(1)' })).toBe('https://a.example/1')
    expect(addressOf({ url: 'file:///home/page.html', canonicalUrl: null })).toBeNull()
  })
})
