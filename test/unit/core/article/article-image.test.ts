import { expect, test } from 'vitest'
import { parseImages, parseLoadedImages } from '../../../../src/core/article/article-image'

const image = { src: 'https://news.example/chart.png', alt: 'chart', caption: null, width: 800, height: 450, paragraph: 1 }

test('an article’s images are read as data from a hostile page', () => {
  const hostile = [
    { ...image, src: 'javascript:alert(1)' },
    { ...image, src: 'file:///etc/chart.png' },
    { ...image, src: 'data:text/html,<b>chart</b>' },
    { ...image, src: `data:image/png;base64,${'A'.repeat(200_000)}` },
    { ...image, src: 'https://' },
    { ...image, src: 7 },
    { ...image, paragraph: 9 },
    { ...image, paragraph: -1 },
    null,
    'chart',
  ]
  expect(parseImages(hostile, 3)).toEqual([])
  expect(parseImages({ length: 3 }, 3)).toEqual([])
  expect(parseImages([{ ...image, alt: 5, caption: 'x'.repeat(900), width: Number.NaN, height: -1, more: true }], 3)).toEqual([
    { ...image, alt: '', caption: 'x'.repeat(200), width: 0, height: 0 },
  ])
})

test('no more than eight images are read', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...image, src: `https://news.example/${index}.png` }))
  expect(parseImages(many, 3).map(({ src }) => src)).toEqual(many.slice(0, 8).map(({ src }) => src))
})

test('a loaded image is a picture of no more than its size; everything else is none', () => {
  const data = 'data:image/png;base64,AAAAAAA='
  const others = [
    null,
    { data: 'https://news.example/chart.png' },
    { data: 'data:image/svg+xml;base64,AAAA' },
    { data: `${data}${'A'.repeat(500_000)}` },
  ]
  expect(parseLoadedImages([{ data, bytes: 1e9 }, ...others], 6)).toEqual([{ data, bytes: 5 }, null, null, null, null, null])
  expect(parseLoadedImages('nothing', 2)).toEqual([null, null])
})
