// @vitest-environment jsdom
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { gatherFacts } from '../../../../src/extract/metadata/page-facts'
import { portalStoryOf } from '../../../../src/extract/metadata/portal'

const portalAt = (url: string, head: string, body = '') =>
  portalStoryOf(gatherFacts(new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`, { url }).window.document))
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const node = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Pier', ...fields })}</script>`
const firm = (name: string) => ({ '@type': 'Organization', name })

describe('a page that shows the story of another outlet names both', () => {
  test.each([
    [
      'by the provider in its data',
      portalAt(
        'https://finance.marbo.example/pier-1',
        meta('og:site_name', 'Marbo Finance') + node({ publisher: firm('Marbo Finance'), provider: firm('Tolmwire') }),
      ),
      { outlet: 'Tolmwire', via: 'Marbo Finance' },
    ],
    [
      'by the publisher, where the site’s own name is another',
      portalAt('https://www.marbo.example/pier-1', meta('og:site_name', 'Marbo') + node({ publisher: firm('The Tolm Herald') })),
      { outlet: 'The Tolm Herald', via: 'Marbo' },
    ],
    [
      'by a pair of names, one of them the site’s',
      portalAt(
        'https://n.news.gaon.example/1',
        meta('og:article:author', '한빛일보 | 가온') + meta('twitter:site', '가온 뉴스') + meta('twitter:creator', '한빛일보'),
      ),
      { outlet: '한빛일보', via: '가온 뉴스' },
    ],
    [
      'by a pair whose other name has the host’s letters',
      portalAt('https://news.gaon.example/1', meta('og:article:author', '뉴스gaon | 새벽통신') + meta('twitter:site', '@gaon')),
      { outlet: '새벽통신', via: '뉴스gaon' },
    ],
    [
      'by the mark that leads to the site of its canonical address',
      portalAt(
        'https://www.marbo.example/pier-1',
        `<link rel="canonical" href="https://www.tolmherald.example.org/pier">${meta('og:site_name', 'Marbo')}`,
        '<a href="https://www.tolmherald.example.org/"><img alt="Tolm Herald" src="a.png"></a><a href="https://www.tolmherald.example.org/x"><img alt="The mayor at the pier" src="b.png"></a>',
      ),
      { outlet: 'Tolm Herald', via: 'Marbo' },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('no portal is', () => {
  test.each([
    [
      'a site with its own story',
      portalAt('https://www.tolmherald.example/1', meta('og:site_name', 'Tolm Herald') + node({ publisher: firm('The Tolm Herald') })),
    ],
    [
      'one whose publisher is a firm',
      portalAt('https://www.marbo.example/1', meta('og:site_name', 'Marbo') + node({ publisher: firm('Northwind Media Group') })),
    ],
    [
      'one whose name is written in two ways',
      portalAt('https://news.tbn.example/1', meta('og:site_name', 'TBN NEWS') + node({ publisher: firm('TBN 뉴스') })),
    ],
    [
      'one known by its initials',
      portalAt('https://tpnews.example/1', meta('og:site_name', 'TP NEWS') + node({ publisher: firm('Tolm Press') })),
    ],
    [
      'one that names its reporters',
      portalAt(
        'https://www.hanbit.example/1',
        meta('og:site_name', '한빛일보') + meta('twitter:creator', '서하나 기자') + meta('og:article:author', '서하나'),
      ),
    ],
    [
      'one whose writer has an account',
      portalAt('https://www.marbo.example/1', meta('og:site_name', 'Marbo') + meta('twitter:creator', '@ada_marsh')),
    ],
    [
      'one that is its own author',
      portalAt('https://www.hanbit.example/1', meta('og:site_name', '한빛일보 - 바른 신문') + meta('og:article:author', '한빛일보')),
    ],
  ])('%s', (_, found) => {
    expect(found).toBeNull()
  })
})
