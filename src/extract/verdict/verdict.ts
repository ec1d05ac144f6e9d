/** Whether the page is one story, and what it is if not. Only an article is sent to a model without being asked again. */
import type { PageVerdict } from '../../core/article/article'
import type { Evidence } from './evidence'

/** Two short sentences below a film are a story; fewer are its title. */
const leastProse = 60
/** So much prose needs little else to be a story. */
const longStory = 1_200
const leastSentences = 4
const declaredForShort = 3
const declaredForLong = 2
const declaredAsStory = 6
/** Of the page's prose, in a page that is one story. */
const fillingShare = 0.6
const fillingSentences = 7
const fillingPointers = 2
/** So little, in a page that says more elsewhere, is the note to a gallery or the first of many teasers. */
const shortStory = 400
const leastShare = 0.33
const declaredForFilling = 1
const mostAgainstFilling = 0.5

/** @param isCut the page shows only the beginning */
export function judgePage(evidence: Evidence, isCut: boolean): PageVerdict {
  const { prose, sentences, declared, hasFilm } = evidence
  if (prose < leastProse) return withoutStory(evidence)
  if (evidence.frontPage) return 'listing'
  if (evidence.otherKind || (!evidence.prosaic && declared < declaredAsStory)) return 'not-article'
  const isLong = prose >= longStory && sentences >= leastSentences
  const needed = neededEvidence(evidence, isLong)
  if (declared < needed) return isListing(evidence) || isOfTeasers(evidence) ? 'listing' : 'not-article'
  if (isOfTeasers(evidence)) return 'listing'
  if (isCut && prose < longStory / 2) return 'stub'
  if (prose < shortStory && prose < leastShare * evidence.pageProse) return hasFilm ? 'video' : 'listing'
  if (isListing(evidence) && !isLong) return hasFilm ? 'article' : listingOr(evidence)
  return 'article'
}

/** A page that one story fills is an article with little said for it, whatever its controls. */
function neededEvidence({ prose, pageProse, sentences, pointers, application }: Evidence, isLong: boolean): number {
  const fills = isLong && prose >= fillingShare * pageProse && sentences >= fillingSentences && pointers <= fillingPointers
  if (fills) return declaredForFilling + Math.min(application, mostAgainstFilling)
  return (isLong ? declaredForLong : declaredForShort) + application
}

function withoutStory(evidence: Evidence): PageVerdict {
  if (evidence.hasFilm && evidence.declared >= declaredForLong) return 'video'
  return isListing(evidence) ? 'listing' : 'not-article'
}

/** Many pointers, and more prose in them than in any one story. */
function isListing({ headlineLinks, prose, pageProse }: Evidence): boolean {
  return headlineLinks >= 10 && (prose < 400 || prose * 3 < pageProse)
}

/** What was taken for a story is the first lines of several, each below its own headline. */
function isOfTeasers({ pointers, sentences, declared }: Evidence): boolean {
  return pointers >= 6 && pointers * 2.5 > sentences && declared < declaredAsStory
}

/** A short story among many pointers is one where the page says so. */
function listingOr({ declared }: Evidence): PageVerdict {
  return declared >= declaredForShort + 1 ? 'article' : 'listing'
}
