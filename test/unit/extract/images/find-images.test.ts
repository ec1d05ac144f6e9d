// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { ArticleImage } from '../../../../src/core/article/article-image'
import { extractArticle } from '../../../../src/extract/extract-article'
import { elementOfImage } from '../../../../src/extract/images/find-images'

const paragraphs = [
  '나루항 물동량이 3년 만에 가장 큰 폭으로 늘었다고 나루항만공사가 4일 밝혔다. 공사는 새 부두가 문을 연 뒤 배가 몰렸다고 설명했다.',
  '공사 집계를 보면 지난해 나루항에 들어온 배는 모두 1,240척으로 한 해 전보다 12% 많았다. 컨테이너를 실은 배가 절반을 넘었다.',
  '도하린 사장은 “부두를 더 넓힐 계획은 아직 없다”고 말했다. 그는 올해는 낡은 크레인을 바꾸는 데 힘을 쏟겠다고 덧붙였다.',
  '지역 상인들은 반기면서도 걱정을 내비쳤다. 트럭이 늘어 시장 앞길이 하루 종일 막힌다는 것이다. 시는 우회로를 내겠다고 했다.',
]

interface Given {
  tag: string
  caption?: string
  wrap?: (figure: string) => string
  /** Stands above the first paragraph. */
  above?: boolean
}

const figure = ({ tag, caption, wrap = (inner) => inner }: Given): string =>
  wrap(`<figure>${tag}${caption === undefined ? '' : `<figcaption>${caption}</figcaption>`}</figure>`)

/** The images found in an article that has this figure below its second paragraph. */
function imagesOf(given: Given, leadImage = '/lead.jpg'): ArticleImage[] {
  const texts = paragraphs.map((text) => `<p>${text}</p>`)
  const at = given.above ? 0 : 2
  const body = [...texts.slice(0, at), figure(given), ...texts.slice(at)].join('')
  document.head.innerHTML = `<title>나루항 물동량 늘어</title><meta property="og:type" content="article"><meta property="og:image" content="${leadImage}">`
  document.body.innerHTML = `<main><h1>나루항 물동량 늘어</h1><div class="article-body">${body}</div></main>`
  return extractArticle(document).article.images
}

const large = 'width="800" height="500"'
const charts: [what: string, given: Given][] = [
  ['a PNG without a word', { tag: `<img src="/p/20260104_01.png" ${large}>` }],
  ['an SVG without a word', { tag: `<img src="/p/7f3a.svg" ${large} alt="">` }],
  ['a JPEG whose caption says 그래픽', { tag: `<img src="/p/1.jpg" ${large}>`, caption: '[그래픽] 나루항 입항 추이' }],
  ['a JPEG with a source of data', { tag: `<img src="/p/2.jpg" ${large}>`, caption: '나루항 입항 척수. 자료=나루항만공사' }],
  ['a graphic that an agency drew', { tag: `<img src="/p/3.jpg" ${large}>`, caption: '[그래픽] 나루항 물동량, 누리 그래픽 = 연합뉴스' }],
  ['a WebP whose name says chart', { tag: `<img src="/p/port-chart-2026.webp" ${large} alt="">` }],
  ['an infographic, tall', { tag: `<img src="/p/infographic_port.jpg" width="700" height="2800">` }],
  ['one whose alternative text says graph', { tag: `<img src="/p/4.webp" ${large} alt="Bar graph of ships by year">` }],
  ['one that is not loaded yet', { tag: `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/p/graph.png" ${large}>` }],
  ['one that is the lead image too, named a chart', { tag: `<img src="/lead.png" ${large}>`, caption: '<표> 나루항 입항' }],
]

const others: [what: string, given: Given][] = [
  ['a photograph with a credit', { tag: `<img src="/p/5.jpg" ${large}>`, caption: '나루항 부두. /사진=나루항만공사' }],
  ['a photograph of an agency', { tag: `<img src="/p/6.jpg" ${large}>`, caption: '4일 나루항. 연합뉴스' }],
  ['a photograph without a word', { tag: `<img src="/p/7.jpg" ${large}>` }],
  ['a file photograph', { tag: `<img src="/p/8.png" ${large}>`, caption: '나루항 전경(자료사진)' }],
  ['a portrait', { tag: `<img src="/p/portrait-do.png" ${large} alt="도하린 사장 프로필">` }],
  ['a picture of a product', { tag: `<img src="/p/15.png" ${large} alt="Naru family plan">`, caption: 'Naru family plan.' }],
  ['a picture with a credit', { tag: `<img src="/p/16.png" ${large}>`, caption: 'Image credits: Naru' }],
  ['a small picture', { tag: '<img src="/p/9.png" width="120" height="90">' }],
  ['a logo', { tag: `<img src="/p/site-logo.png" ${large}>` }],
  ['a banner', { tag: '<img src="/p/10.png" width="900" height="120">' }],
  ['an advertisement', { tag: `<img src="/p/11.png" ${large}>`, wrap: (inner) => `<div class="ad-box">${inner}</div>` }],
  ['a pointer to another story', { tag: `<img src="/p/12.png" ${large}>`, wrap: (inner) => `<div class="related">${inner}</div>` }],
  ['a picture that leads elsewhere', { tag: `<a href="/other-story"><img src="/p/13.png" ${large}></a>` }],
  ['one of unknown size that is named nothing', { tag: '<img src="/p/14.png">' }],
  ['the lead photograph', { tag: `<img src="/lead.png" ${large}>`, caption: '나루항', above: true }],
  ['an address that is none', { tag: `<img src="blob:https://news.example/1-chart.png" ${large}>` }],
]

test.each(charts)('%s is taken for a chart', (_what, given) => {
  expect(imagesOf(given, '/lead.png')).toHaveLength(1)
})

test.each(others)('%s is not', (_what, given) => {
  expect(imagesOf(given, '/lead.png')).toEqual([])
})

test('an image says where it stands and what is below it, and is found again', () => {
  const [image] = imagesOf({
    tag: `<img src="/p/graph.png" ${large} alt="입항 그래프">`,
    caption: ' 나루항 입항 추이\n 자료=나루항만공사 ',
  })
  expect(image).toEqual({
    src: 'http://localhost:3000/p/graph.png',
    alt: '입항 그래프',
    caption: '나루항 입항 추이 자료=나루항만공사',
    ...{ width: 800, height: 500, paragraph: 1 },
  })
  expect(elementOfImage(document, image?.src ?? '')).toBe(document.querySelector('img'))
})

test('the page is left as it was, and a selection has no images', () => {
  imagesOf({ tag: `<img src="/p/graph.png" ${large}>` })
  const before = document.documentElement.outerHTML
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('.article-body') as Element)
  expect(extractArticle(document, { selection: range }).article).toMatchObject({ selection: true, images: [] })
  expect(document.documentElement.outerHTML).toBe(before)
})

test('no more than eight are kept, and none twice', () => {
  const many = Array.from({ length: 30 }, (_, index) => `<img src="/p/graph-${Math.floor(index / 2)}.png" ${large}>`).join('')
  const images = imagesOf({ tag: many })
  expect(images.map(({ src }) => src.at(-5))).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
})

test('a form that hides its own properties does not hold the reading up', () => {
  const trap = (inner: string): string => `<div><form><input name="parentElement"><input name="contains">${inner}</form></div>`
  expect(imagesOf({ tag: `<img src="/p/graph.png" ${large}>`, wrap: trap })).toEqual([])
})
