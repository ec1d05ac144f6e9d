/** A picture of the popup on the sample article, drawn with the popup's own styles: nothing in it can be pressed. */
import type { Language } from '../../core/text/language'
import { say, sayCount } from '../words'
import results from './sample/results.json'

export function ResultPicture({ language }: { language: Language }) {
  const { outlet, day, headline, points, quotes } = results[language]
  return (
    <div class="picture" role="img" aria-label={say('welcome_picture')}>
      <div class="face-bar">
        <span class="source-line">
          {outlet} · {day}
        </span>
      </div>
      <div class="progress" />
      <div class="article-body">
        <div class="summary">
          <p class="headline">{headline}</p>
          <ul class="points">
            {points.map(({ words, sentence }) => (
              <li key={sentence}>
                {words} <span class="chip">¶{sentence}</span>
              </li>
            ))}
          </ul>
        </div>
        <div class="quotes-bar">
          <span class="filters">
            <span class="filter pressed">{sayCount('quotes_heading', quotes.length)}</span>
            {quotes.map(({ name }) => (
              <span key={name} class="filter">
                {name} <small>1</small>
              </span>
            ))}
          </span>
        </div>
        <div class="cards">
          {quotes.map((quote) => (
            <PicturedQuote key={quote.name} quote={quote} />
          ))}
        </div>
      </div>
    </div>
  )
}

type SampleQuote = (typeof results)[Language]['quotes'][number]

function PicturedQuote({ quote: { words, name, office } }: { quote: SampleQuote }) {
  return (
    <div class="quote">
      <blockquote>{words}</blockquote>
      <div class="quote-foot">
        <p class="speaker-line">
          <b class="speaker-name">{name}</b> <span class="office">{office}</span>
        </p>
        <span class="copy-button">{say('copy')}</span>
      </div>
    </div>
  )
}
