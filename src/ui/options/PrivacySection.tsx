/** Privacy in five sentences. */
import { say } from '../words'

const sentences = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4', 'privacy_5'] as const

export function PrivacySection() {
  return (
    <section aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{say('options_privacy')}</h2>
      <ul class="privacy">
        {sentences.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </section>
  )
}
