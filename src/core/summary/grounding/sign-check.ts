/** Finds the words of a claim that turn a figure's sign, or a yes, around. */
import type { Doubt } from '../summary-state'
import { states, type Fact, type SentenceFacts } from './article-facts'
import type { NumberFact } from './numbers/number-fact'
import { sameNumber } from './numbers/numbers'
import { changeOf, directionsIn, type Direction } from './polarity/directions'

/** Doubts on direction words that the cited sentences contradict, by offsets into the claim. */
export function signDoubts(text: string, facts: readonly Fact[], cited: readonly SentenceFacts[]): Doubt[] {
  const directions = directionsIn(text)
  const byFigure = directions.map((direction) => ({ direction, figures: figuresOf(text, direction, facts, directions) }))
  return byFigure
    .filter(({ direction, figures }) =>
      figures.length > 0 ? contradictsFigures(direction, figures, cited) : contradictsAll(direction, cited),
    )
    .map(({ direction: { start, end } }) => ({ start, end, reason: 'negation' }))
}

function figuresOf(text: string, direction: Direction, facts: readonly Fact[], directions: readonly Direction[]): NumberFact[] {
  return facts.filter((fact) => fact.kind === 'number').filter((figure) => changeOf(text, figure, directions) === direction)
}

/** True when the figures went the other way wherever the cited sentences tell it. */
function contradictsFigures(claimed: Direction, figures: readonly NumberFact[], cited: readonly SentenceFacts[]): boolean {
  const told = cited.flatMap((sentence) =>
    figures.filter((figure) => states(sentence, figure)).flatMap((figure) => changesOf(figure, sentence)),
  )
  return told.length > 0 && told.every(({ pole }) => pole !== claimed.pole)
}

function changesOf(figure: NumberFact, { text, numbers, directions }: SentenceFacts): Direction[] {
  return numbers.filter((number) => sameNumber(figure, number)).flatMap((number) => changeOf(text, number, directions) ?? [])
}

/** True when the cited sentences have only the opposite. */
function contradictsAll({ axis, pole }: Direction, cited: readonly SentenceFacts[]): boolean {
  const told = cited.flatMap(({ directions }) => directions.filter((direction) => direction.axis === axis))
  return told.length > 0 && told.every((direction) => direction.pole !== pole)
}
