/** No speech was found: said so, and beside it the words that do stand in quotation marks, as what they are. */
import type { ArticleState } from '../../core/summary/summary-state'
import { SentenceChips } from '../shared/ClaimText'
import { say } from '../words'

const inMarks = /["“]([^"“”\n]{2,80})["”]/g
const mostPhrases = 5

interface Phrase {
  words: string
  /** Index of the sentence it stands in; null for the title. */
  sentence: number | null
}

function phrasesIn({ article, sentences }: ArticleState): Phrase[] {
  const lines = [
    { text: article.title, sentence: null },
    ...sentences.map(({ start, end, index }) => ({ text: article.text.slice(start, end), sentence: index })),
  ]
  return lines
    .flatMap(({ text, sentence }) => [...text.matchAll(inMarks)].map(([, words = '']) => ({ words, sentence })))
    .slice(0, mostPhrases)
}

export function NoQuotes({ article }: { article: ArticleState }) {
  const phrases = phrasesIn(article)
  return (
    <section class="no-quotes quiet-line">
      <p>{say('no_quotes')}</p>
      {phrases.length > 0 && (
        <>
          <p>{say('words_in_marks')}</p>
          <ul>
            {phrases.map(({ words, sentence }, index) => (
              <li key={index}>
                <span lang={article.article.language}>“{words}”</span>{' '}
                {sentence === null ? say('of_the_title') : <SentenceChips indexes={[sentence]} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
