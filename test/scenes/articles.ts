/** Two invented articles, read as the extension reads them; their quotations are marked by hand, so that pictures stay the same. */
import { layOutParagraphs, type Article } from '../../src/core/article/article'
import type { Doubt, Evidence, Quote, Speaker } from '../../src/core/quotes/quote'
import type { Referent } from '../../src/core/quotes/referent'
import { selectKeySentences } from '../../src/core/summary/on-device/extractive'
import type { ArticleState } from '../../src/core/summary/summary-state'
import { splitSentences } from '../../src/core/text/sentences'
import type { Language } from '../../src/core/text/language'
import { englishParagraphs, koreanParagraphs } from './article-texts'

type KnownFigure = Required<Pick<Speaker, 'figureId' | 'names'>>

const han: KnownFigure = { figureId: 'own-han', names: { ko: '한서윤', en: 'Han Seo-yun' } }
const holm: KnownFigure = { figureId: 'own-holm', names: { ko: '마거릿 홈', en: 'Margaret Holm' } }

interface Said {
  words: string[]
  name: string | null
  figure?: KnownFigure
  mention?: string
  role?: string
  affiliation?: string
  evidence?: Evidence
  doubt?: Doubt
  translated?: boolean
}

const koreanQuotes: Said[] = [
  {
    words: ['큰 모델을 빌려 쓰는 시대는 길지 않을 것', '손안의 기기에서 끝나는 인공지능이 결국 표준이 된다'],
    name: '한서윤',
    figure: han,
    role: '대표',
    affiliation: '누리봇',
  },
  {
    words: ['공개는 선물이 아니라 전략이다. 우리는 다른 길을 가겠다'],
    name: '마거릿 홈',
    figure: holm,
    role: '최고경영자',
    affiliation: '오로라랩스',
    translated: true,
  },
  {
    words: ['안전을 시험하지 않은 모델을 수백만 명의 주머니에 넣는 일은 서두를 일이 아니다'],
    name: '마거릿 홈',
    figure: holm,
    mention: '그는',
    evidence: { kind: 'pronoun', note: '그는 → 마거릿 홈, ¶4' },
    translated: true,
  },
  {
    words: ['시험 결과를 모두 올렸다'],
    name: '한서윤',
    figure: han,
    mention: '한 대표는',
    evidence: { kind: 'title', note: '한 대표 → 한서윤, ¶2' },
  },
  { words: ['공공 데이터 1200만 건을 추가로 열 계획'], name: '과기 당국 관계자', evidence: { kind: 'unnamed', note: '' } },
  { words: ['값이 내려가면 쓰는 사람이 는다. 그다음이 진짜 경쟁'], name: null },
]

const englishQuotes: Said[] = [
  {
    words: ['We are not giving it away', 'We are giving it back'],
    name: 'Margaret Holm',
    role: 'chief executive',
    affiliation: 'Aurora Labs',
  },
  {
    words: ['Nobody asked the people whose pockets it will sit in'],
    name: 'Daniel Okoro',
    role: 'director',
    affiliation: 'Open Ledger Institute',
  },
  {
    words: ['The tests are public, and so are the failures'],
    name: 'Margaret Holm',
    mention: 'She',
    evidence: { kind: 'pronoun', note: 'She → Margaret Holm, ¶2' },
  },
]

/** One for each name, numbered in the order of their first quotations. */
function referentsOf(text: string, quotes: readonly Said[]): Referent[] {
  const names = [...new Set(quotes.map(({ name }) => name))].filter((name) => name !== null)
  return names.map((canonical, index) => {
    const { role = null, affiliation = null, evidence } = quotes.find(({ name }) => name === canonical) ?? {}
    const start = text.indexOf(canonical)
    const mentions = [{ text: canonical, start, end: start + canonical.length }]
    return { id: index + 1, kind: evidence?.kind === 'unnamed' ? 'unnamed' : 'person', canonical, role, affiliation, mentions }
  })
}

function toQuote(text: string, referents: readonly Referent[], said: Said, id: number): Quote {
  const segments = said.words.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
  const start = segments[0]?.start ?? 0
  const mention = said.mention ?? said.name ?? ''
  const at = text.lastIndexOf(mention, start)
  const speaker =
    said.name === null
      ? null
      : {
          mention: { text: mention, start: at, end: at + mention.length },
          referent: referents.find(({ canonical }) => canonical === said.name)?.id ?? null,
          canonical: said.name,
          role: said.role ?? null,
          affiliation: said.affiliation ?? null,
          ...said.figure,
          evidence: said.evidence ?? { kind: 'named' as const, note: '' },
          doubt: said.doubt ?? ('none' as const),
        }
  const translated = said.translated ? { likely: true as const, reason: 'speaks-en' } : null
  return { id, start, end: segments.at(-1)?.end ?? 0, segments, speaker, kind: 'direct', translated }
}

export const articleRun = 'run-1'

function read(language: Language, facts: Partial<Article>, paragraphs: readonly string[], quotes: Said[]): ArticleState {
  const article: Article = {
    url: 'https://news.example/2026/11/12/small-model',
    canonicalUrl: null,
    title: '',
    deck: null,
    byline: null,
    siteName: null,
    section: null,
    leadImage: null,
    publishedAt: '2026-11-12T09:30:00+09:00',
    modifiedAt: null,
    language,
    ...layOutParagraphs(paragraphs.map((text) => ({ text, kind: 'body' }))),
    images: [],
    verdict: 'article',
    otherLanguage: null,
    truncated: null,
    source: 'drawn',
    via: null,
    otherText: '',
    selection: false,
    ...facts,
  }
  const sentences = splitSentences(article)
  const referents = referentsOf(article.text, quotes)
  return {
    runId: articleRun,
    article,
    sentences,
    quotes: quotes.map((said, index) => toQuote(article.text, referents, said, index + 1)),
    referents,
    keySentences: selectKeySentences(article, sentences, 3),
  }
}

const koreanFacts = {
  title: '누리봇, 휴대전화에서 도는 언어모델 무료 공개…업계 반응은 엇갈려',
  byline: '정하윤 기자',
  siteName: '새벽일보',
}
const englishFacts = {
  title: 'Aurora Labs opens its phone-sized model, and critics ask who tested it',
  byline: 'Ines Falk',
  siteName: 'The Daybreak',
}

export const koreanArticle = read('ko', koreanFacts, koreanParagraphs, koreanQuotes)
export const englishArticle = read('en', englishFacts, englishParagraphs, englishQuotes)

/** In a language that is neither Korean nor English, and that is written without spaces. */
export const japaneseArticle: ArticleState = {
  ...read(
    'en',
    { title: '春野港の古い桟橋、冬までに修理へ。町議会が全会一致で決定し、来月着工の見通し', siteName: '夜明け新聞', otherLanguage: 'ja' },
    ['港の町春野の議会は火曜日、古い桟橋を冬までに直すことを決めた。', '町長は「船が着かない港は港ではない」と話した。'],
    [],
  ),
  keySentences: [],
}

/** The same article where of some quotations the speaker is in doubt. */
export const inDoubt = (state: ArticleState, doubts: Readonly<Record<number, Doubt>>): ArticleState => ({
  ...state,
  quotes: state.quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker && { ...quote.speaker, doubt: doubts[quote.id] ?? 'none' },
  })),
})

/** The same article with other facts, e.g. another verdict. */
export const withFacts = (state: ArticleState, facts: Partial<Article>): ArticleState => ({
  ...state,
  article: { ...state.article, ...facts },
})
