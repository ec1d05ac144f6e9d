/** A line of the summary: its words with doubts marked, and the chips that lead to the sentences it rests on. */
import type { ComponentChild, ComponentChildren } from 'preact'
import type { Sentence } from '../../core/text/sentence'
import type { Claim, Doubt } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { ImageChips } from './ImageChips'
import { Tip } from './Tip'

interface ClaimTextProps {
  claim: Claim
  language: Language
}

export function ClaimText({ claim, language }: ClaimTextProps) {
  return (
    <WithSources
      sources={
        <>
          {!claim.supported && (
            <Tip class="unsupported" reason={say('unsupported_reason')}>
              {say('unsupported')}
            </Tip>
          )}
          <SentenceChips indexes={claim.sentences} />
          {claim.images && <ImageChips indexes={claim.images} />}
        </>
      }
    >
      <span lang={language}>{withDoubts(claim)}</span>
    </WithSources>
  )
}

/**
 * Words, and at the end of their last line what they rest on. Sources stand first in the document: so they float beside that line, and stay in
 * sight where the words before them are cut.
 */
export function WithSources({ sources, children }: { sources: ComponentChildren; children: ComponentChildren }) {
  return (
    <span class="sourced">
      <span class="sources">{sources}</span>
      {children}
    </span>
  )
}

/** A line that is still being written: one growing text, so that no word of it moves, and judged only when it is whole. */
export function UnfinishedText({ claim, language }: ClaimTextProps) {
  return (
    <span lang={language}>
      {claim.text}
      <span class="caret" aria-hidden="true" />
    </span>
  )
}

function withDoubts({ text, doubts }: Claim): ComponentChild[] {
  const pieces: ComponentChild[] = []
  let last = 0
  for (const doubt of doubts.toSorted((a, b) => a.start - b.start)) {
    if (doubt.start < last) continue
    pieces.push(text.slice(last, doubt.start))
    pieces.push(
      <DoubtedWords key={doubt.start} doubt={doubt}>
        {text.slice(doubt.start, doubt.end)}
      </DoubtedWords>,
    )
    last = doubt.end
  }
  return [...pieces, text.slice(last)]
}

/** What stands elsewhere leads there, if the page draws it. */
function DoubtedWords({ doubt, children }: { doubt: Doubt; children: string }) {
  const model = useSummary()
  const article = model.article.value
  const sentence = doubt.sentence === undefined ? undefined : article?.sentences[doubt.sentence]
  const reason = sentence ? say('doubt_elsewhere_at', sentence.paragraph + 1) : say(`doubt_${doubt.reason}`)
  const show = sentence && article?.article.source === 'drawn' ? () => model.show([sentence]) : undefined
  return (
    <Tip class="doubt" reason={reason} onPress={show}>
      {children}
    </Tip>
  )
}

/** One chip for each paragraph the sentences stand in; it shows all of that paragraph's sentences, if the page draws them. */
export function SentenceChips({ indexes }: { indexes: readonly number[] }) {
  const model = useSummary()
  const isDrawn = model.article.value?.article.source === 'drawn'
  const byParagraph = new Map<number, Sentence[]>()
  for (const index of indexes) {
    const sentence = model.article.value?.sentences[index]
    if (sentence) byParagraph.set(sentence.paragraph, [...(byParagraph.get(sentence.paragraph) ?? []), sentence])
  }
  return (
    <>
      {[...byParagraph].map(([paragraph, spans]) =>
        isDrawn ? (
          <button key={paragraph} class="chip" aria-label={say('show_paragraph', paragraph + 1)} onClick={() => model.show(spans)}>
            ¶{paragraph + 1}
          </button>
        ) : (
          <span key={paragraph} class="chip">
            ¶{paragraph + 1}
          </span>
        ),
      )}
    </>
  )
}
