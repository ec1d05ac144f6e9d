/** What a model that keeps to the prompt's lengths answers, made of the article's own sentences: as long as such lines become, and sound. */
import type { RecordedRequest } from '../../servers/fake-model-server'

interface Line {
  s: number[]
  text: string
}

type Language = 'ko' | 'en'

/** Characters that the prompt allows. */
const most: Record<Language, { headline: number; lede: number; point: number }> = {
  ko: { headline: 30, lede: 70, point: 50 },
  en: { headline: 70, lede: 140, point: 90 },
}
const shortest = 15
const pointCount = 3
const pickCount = 3

/** The beginning of a sentence, cut after a whole word. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf(' ', length)
  return text.slice(0, end > 0 ? end : length)
}

export function modelAnswer({ body }: RecordedRequest, language: Language): object {
  const prompt = ((body?.['messages'] ?? []) as { content: string }[]).map(({ content }) => content).join('\n')
  const sentences = [...prompt.matchAll(/^\[(\d+)\] (.+)$/gm)]
    .map(([, number, text = '']) => ({ number: Number(number), text: text.replace(/["“”]/g, '') }))
    .filter(({ text }) => text.length >= shortest)
  const line = (index: number, length: number): Line => {
    const { number, text } = sentences[index % sentences.length] ?? { number: 1, text: '' }
    return { s: [number], text: cut(text, length) }
  }
  const lengths = most[language]
  const candidates = [...prompt.matchAll(/^Q(\d+)\b/gm)].map(([, number]) => Number(number))
  return {
    status: 'ok',
    headline: line(0, lengths.headline),
    lede: line(1, lengths.lede),
    who: [],
    bullets: Array.from({ length: pointCount }, (_, index) => line(index + 2, lengths.point)),
    quotes: candidates.slice(0, pickCount).map((id) => ({ id, why: { s: [], text: '' }, tr: '' })),
  }
}
