/** A page that could not be read: what it is, as far as that can be told, and what helps. */
import { useEffect, useState } from 'preact/hooks'
import type { SummaryState } from '../../core/summary/summary-state'
import { openWebPage, tabById } from '../../platform/tabs'
import { pageContent } from '../../protocol/article'
import { failureSentence } from '../shared/failure-sentence'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { FailureButton } from './notices/FailureNotice'

type Failed = Extract<SummaryState, { status: 'failed' }>

interface Content {
  isPdf: boolean
  frame: string | null
}

const unknown: Content = { isPdf: false, frame: null }

/** Firefox opens its PDF viewer to no script: there only the address tells. */
async function contentOf(tabId: number): Promise<Content> {
  const url = (await tabById(tabId))?.url ?? ''
  if (URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf')) return { isPdf: true, frame: null }
  return pageContent.sendToTab(tabId, {}).catch(() => unknown)
}

export function DeadEnd({ state }: { state: Failed }) {
  const { tabId } = useSummary()
  const [{ isPdf, frame }, setContent] = useState<Content>(unknown)
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
