/** A line of the summary: its words with doubts marked, and chips that lead to the sentences it rests on. */
import type { Sentence } from '../../core/text/sentence'
import type { Claim } from '../../core/summary/summary-state'
import { useSummary } from '../model/summary-model'
import { say } from '../words'

export function ClaimText({ claim, lang }: { claim: Claim; lang: string }) {
  const pieces = []
  let last = 0
  for (const doubt of claim.doubts.toSorted((a, b) => a.start - b.start)) {
    if (doubt.start < last) continue
    pieces.push(claim.text.slice(last, doubt.start))
    const reason = say(`doubt_${doubt.reason}`)
    pieces.push(
      <span class="doubt" tabIndex={0} title={reason}>
        {claim.text.slice(doubt.start, doubt.end)}
        <span class="unseen"> ({reason})</span>
      </span>,
    )
    last = doubt.end
  }
  pieces.push(claim.text.slice(last))
  return <span lang={lang}>{pieces}</span>
}

export function SentenceChips({ indexes }: { indexes: readonly number[] }) {
  const model = useSummary()
  const sentences = model.article.value?.sentences ?? []
  return (
    <>
      {indexes.map((index) => {
        const sentence = sentences[index]
        return sentence && <SentenceChip key={index} sentence={sentence} />
      })}
    </>
  )
}

function SentenceChip({ sentence }: { sentence: Sentence }) {
  const model = useSummary()
  const place = sentence.paragraph + 1
  return (
    <button class="chip" aria-label={say('show_paragraph', place)} onClick={() => model.show([sentence])}>
      ¶{place}
    </button>
  )
}
