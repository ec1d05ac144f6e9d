/** What an article gives at once, without a model and without a network. */
import type { Article } from '../../article/article'
import { findQuotes } from '../../quotes/find-quotes'
import { splitSentences } from '../../text/sentences'
import { selectKeySentences } from './extractive'
import { pointsOf, type OnDeviceResult, type SummaryLength } from '../summary-state'

/** Sentences, quotations with speakers, and the key sentences, as many as the length asks for. Pure; 100,000 characters in well under a second. Of another language only the sentences. */
export function onDevice(article: Article, length: SummaryLength = 'standard'): OnDeviceResult {
  const sentences = splitSentences(article)
  if (article.otherLanguage) return { sentences, quotes: [], referents: [], keySentences: [] }
  return { sentences, ...findQuotes(article, sentences), keySentences: selectKeySentences(article, sentences, pointsOf[length]) }
}
