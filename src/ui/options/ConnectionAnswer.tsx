/** What came of trying a connection, in words. */
import { failureSentence } from '../model/failure-sentence'
import { say, seconds } from '../words'
import { result } from './connection'

export function ConnectionAnswer() {
  return (
    <output class={`answer ${result.value.status}`} aria-live="polite">
      {answerWords()}
    </output>
  )
}

function answerWords(): string {
  const answer = result.value
  switch (answer.status) {
    case 'none':
      return ''
    case 'testing':
      return say('connection_testing')
    case 'refused':
      return say('connection_refused')
    case 'works':
      return say('connection_works', answer.model, seconds(answer.milliseconds))
    case 'fails':
      return failureSentence(answer.failure)
  }
}
