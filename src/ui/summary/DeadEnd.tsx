/** A page that could not be read: what it is, as far as that can be told, and what helps. */
import { useEffect, useState } from 'preact/hooks'
import type { SummaryState } from '../../core/summary/summary-state'
import { openWebPage } from '../../platform/tabs'
import { failureSentence } from '../shared/failure-sentence'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { FailureButton } from './notices/FailureNotice'
import { contentOf, type PageContent } from './page-content'

type Failed = Extract<SummaryState, { status: 'failed' }>

const unknown: PageContent = { isPdf: false, frame: null }

export function DeadEnd({ state }: { state: Failed }) {
  const { tabId } = useSummary()
  const [{ isPdf, frame }, setContent] = useState<PageContent>(unknown)
  useEffect(() => void contentOf(tabId).then(setContent), [tabId, state.runId])
  const { failure } = state
  if (isPdf) return <Blank failure={failure.code} sentence={say('page_is_pdf')} />
  if (frame !== null && failure.code !== 'restricted_page')
    return (
      <Blank failure={failure.code} sentence={say('page_is_frame', new URL(frame).hostname)}>
        <button class="main-button" data-command="open-frame" onClick={() => void openWebPage(frame)}>
          {say('open_frame')}
        </button>
      </Blank>
    )
  return (
    <Blank failure={failure.code} sentence={failureSentence(failure)}>
      <FailureButton failure={failure} state={state} />
    </Blank>
  )
}

interface BlankProps {
  failure: string
  sentence: string
  children?: preact.ComponentChildren
}

const Blank = ({ failure, sentence, children }: BlankProps) => (
  <div class="blank" role="alert" data-failure={failure}>
    <h1>{sentence}</h1>
    {children}
  </div>
)
