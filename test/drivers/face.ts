/** What a reader sees in popup and panel, and the places to press. The one file that knows the faces' markup. */

export const places = {
  face: '.face',
  /** Opens the choice of the summary's language. */
  languageMenu: '[data-command="language"]',
  /** The summary's language in that menu, `ko` or `en`. */
  language: (language: 'ko' | 'en'): string => `[data-command="language-${language}"]`,
  quote: (id: number): string => `article.quote[data-quote="${id}"]`,
  copy: '[data-command="copy"]',
  show: '[data-command="show"]',
  save: '[data-command="save"]',
  stop: '[data-command="stop"]',
  openPanel: '[data-command="panel"]',
  chip: '.points .chip',
  /** Leads to a chart that a line was read off. */
  imageChip: '.chip[data-image]',
  /** How many charts were sent, and at what cost. */
  imagesLine: '.images-line',
  /** What helps after a failure: `retry`, `settings`, `allow`, …, or `anyway` where the page is no article. */
  remedy: (command: string): string => `:is(.notice, .blank) [data-command="${command}"]`,
} as const

export interface ShownQuote {
  id: number
  /** The person's name, or the words for an unknown one. */
  speaker: string
  /** Affiliation and role as they are shown; empty when there are none. */
  office: string
  /** The quoted stretches, in order. */
  words: string[]
  /** Reason, translation and the like, below the quotation. */
  remarks: string[]
}

export interface ShownSummary {
  status: string
  source: string
  headline: string
  points: string[]
  quotes: ShownQuote[]
  /** Words of the summary marked as not borne out by the article. */
  doubts: string[]
  /** The code of what went wrong; null when nothing did. */
  failure: string | null
  /** The sentences in notices, in the reader's language. */
  notices: string[]
  footer: string
  /** The language of what is read. */
  language: string | null
}

/** Reads the face that is open. Runs inside the face: it is sent there as source, so it stands alone. */
export function readFace(): ShownSummary {
  const textOf = (element: Element | null | undefined): string => {
    const copy = element?.cloneNode(true) as Element | undefined
    for (const extra of copy?.querySelectorAll('.sources, .unseen, .caret, .tip, .former.taken') ?? []) extra.remove()
    return copy?.textContent?.trim() ?? ''
  }
  const textsOf = (selector: string, within: ParentNode = document): string[] =>
    [...within.querySelectorAll(selector)].map(textOf).filter((text) => text !== '')
  const quoteOf = (card: HTMLElement): ShownQuote => {
    const who = card.querySelector('.speaker-line')
    const named = who?.querySelector('.speaker-name') ?? who?.querySelector('.nobody')
    return {
      id: Number(card.dataset['quote']),
      speaker: textOf(named),
      office: textOf(who?.querySelector('.office')),
      words: textsOf('blockquote q', card),
      remarks: textsOf('.translation, .earlier', card),
    }
  }
  return {
    status: document.querySelector<HTMLElement>('.face')?.dataset['status'] ?? 'absent',
    source: textOf(document.querySelector('.source-line')),
    headline: textOf(document.querySelector('.headline')),
    points: textsOf('.points > li'),
    quotes: [...document.querySelectorAll<HTMLElement>('article.quote')].map(quoteOf),
    doubts: textsOf('.doubt, .unsupported'),
    failure: document.querySelector<HTMLElement>('[data-failure]')?.dataset['failure'] ?? null,
    notices: textsOf('.notice > p, .notice-line, .blank > h1'),
    footer: textOf(document.querySelector('.facts')),
    language: document.querySelector<HTMLElement>('.language-menu')?.dataset['language'] ?? null,
  }
}

const settled: readonly string[] = ['on-device', 'done', 'failed']

/** True once the run has come to an end, whichever. */
export const isSettled = ({ status }: ShownSummary): boolean => settled.includes(status)

/** What of a face is visible before anything is scrolled, in CSS pixels from its top edge. */
export interface Fold {
  /** Where the second line (or the only one) of the first quotation ends; null when none is shown as its words. */
  twoLinesBottom: number | null
  /** Where that quotation's Copy ends. */
  copyBottom: number | null
  /** Where the scrolled part ends, and strips and footer begin. */
  viewEnd: number
  /** The notices that are visible in full. */
  notices: string[]
}

/** Measures the face that is open. Stands alone, as {@link readFace} does. */
export function readFold(): Fold {
  const viewEnd = document.querySelector('.face-body')?.getBoundingClientRect().bottom ?? 0
  const lineBottoms = (words: Element): number[] => {
    const range = document.createRange()
    range.selectNodeContents(words)
    const bottoms = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom))
    return [...new Set(bottoms)].toSorted((a, b) => a - b)
  }
  const first = [...document.querySelectorAll('article.quote')].find((quote) => quote.checkVisibility())
  const lines = [...(first?.querySelectorAll('blockquote') ?? [])].flatMap(lineBottoms)
  const copy = first?.querySelector('[data-command="copy"]')?.getBoundingClientRect()
  const isVisible = (element: Element): boolean => {
    const { top, bottom, height } = element.getBoundingClientRect()
    return height > 0 && top >= 0 && bottom <= innerHeight && element.checkVisibility({ opacityProperty: true })
  }
  const notices = [...document.querySelectorAll('.notice > p, .notice-line, .blank > h1')].filter(isVisible)
  return {
    twoLinesBottom: lines[1] ?? lines[0] ?? null,
    copyBottom: copy ? Math.round(copy.bottom) : null,
    viewEnd: Math.round(viewEnd),
    notices: notices.map((notice) => notice.textContent?.trim() ?? ''),
  }
}
