/** A line of the summary: its words with doubts marked, and chips that lead to the sentences it rests on. */
import type { ComponentChild } from 'preact'
import type { Sentence } from '../../core/text/sentence'
import type { Claim } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { useSummary } from '../model/summary-model'
import { say } from '../words'
import { Tip } from './Tip'

export function ClaimText({ claim, language }: { claim: Claim; language: Language }) {
  return (
    <>
      <span lang={language}>{withDoubts(claim)}</span>
      {!claim.supported && (
        <Tip class="unsupported" reason={say('unsupported_reason')}>
          {say('unsupported')}
        </Tip>
      )}
    </>
  )
}

function withDoubts({ text, doubts }: Claim): ComponentChild[] {
  const pieces: ComponentChild[] = []
  let last = 0
  for (const doubt of doubts.toSorted((a, b) => a.start - b.start)) {
    if (doubt.start < last) continue
    pieces.push(text.slice(last, doubt.start))
    pieces.push(
      <Tip key={doubt.start} class="doubt" reason={say(`doubt_${doubt.reason}`)}>
        {text.slice(doubt.start, doubt.end)}
      </Tip>,
    )
    last = doubt.end
  }
  return [...pieces, text.slice(last)]
}

/** One chip for each paragraph the sentences stand in; it shows all of that paragraph's sentences. */
export function SentenceChips({ indexes }: { indexes: readonly number[] }) {
  const model = useSummary()
  const byParagraph = new Map<number, Sentence[]>()
  for (const index of indexes) {
    const sentence = model.article.value?.sentences[index]
    if (sentence) byParagraph.set(sentence.paragraph, [...(byParagraph.get(sentence.paragraph) ?? []), sentence])
  }
  return (
    <>
      {[...byParagraph].map(([paragraph, spans]) => (
        <button key={paragraph} class="chip" aria-label={say('show_paragraph', paragraph + 1)} onClick={() => model.show(spans)}>
          ¶{paragraph + 1}
        </button>
      ))}
    </>
  )
}
