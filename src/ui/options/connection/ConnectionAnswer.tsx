/** What came of trying a connection, in words. */
import { failureSentence } from '../../shared/failure-sentence'
import { ollamaOrigins } from '../../shared/ollama-origins'
import { say, seconds } from '../../words'
import { connectAt } from './connecting'
import { result, type ConnectionResult } from './draft'

export function ConnectionAnswer() {
  const answer = result.value
  return (
    <output class={`answer ${answer.status}`}>
      {wordsFor(answer)}
      {answer.status === 'fails' && answer.failure.code === 'cors_origin' && (
        <>
          {' '}
          <code class="setting">{ollamaOrigins}</code>
        </>
      )}
      {'stays' in answer && answer.stays && ` ${say('earlier_connection_stays')}`}
      {answer.status === 'fails' && answer.answersAt !== undefined && <OtherAddress address={answer.answersAt} />}
    </output>
  )
}

function OtherAddress({ address }: { address: string }) {
  return (
    <button type="button" class="plain-button" data-command="use-address" onClick={() => connectAt(address)}>
      {say('use_address')}
    </button>
  )
}

function wordsFor(answer: ConnectionResult): string {
  switch (answer.status) {
    case 'none':
      return ''
    case 'testing':
      return say('connection_testing')
    case 'refused':
      return say('connection_refused')
    case 'no-model':
      return say('no_models')
    case 'works':
      return say('connection_works', answer.model, seconds(answer.milliseconds))
    case 'fails':
      return answer.answersAt === undefined ? failureSentence(answer.failure) : say('address_found', answer.answersAt)
  }
}
