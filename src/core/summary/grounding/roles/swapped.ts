/** Finds facts that changed places within a sentence: “3 in Hara and 5 in Toma” where the article has 5 in Hara and 3 in Toma. */
import type { Doubt } from '../../summary-state'
import type { Fact } from '../article-facts'
import type { Line, Place } from './line'

interface Placed {
  fact: Fact
  places: readonly Place[]
}

/** Doubts on numbers and dates that a list of the line pairs with other names or figures than the article's sentence does. */
export function swappedFacts(line: Line): Doubt[] {
  const placed = line.facts.map((fact, index): Placed => ({ fact, places: line.factMates[index]?.places ?? [] }))
  const movable = new Set(placed.filter(({ fact }) => fact.kind !== 'name').map(({ fact }) => sortOf(fact)))
  return [...movable].flatMap((sort) => {
    const owned = placed.filter(({ fact }) => sortOf(fact) === sort)
    const owners = [...new Set(placed.map(({ fact }) => sortOf(fact)))].filter((other) => other !== sort)
    return owners.flatMap((other) =>
      misPaired(
        owned,
        placed.filter(({ fact }) => sortOf(fact) === other),
      ),
    )
  })
}

const sortOf = (fact: Fact): string => (fact.kind === 'number' ? `number ${fact.symbol ?? ''}` : fact.kind)

function misPaired(owned: readonly Placed[], owners: readonly Placed[]): Doubt[] {
  if (owned.length < 2 || owners.length < 2) return []
  const claimed = ownersOf(owned, owners, ({ fact }) => fact.start)
  if (!claimed) return []
  for (const sentence of sentencesWithAll([...owned, ...claimed])) {
    const known = ownersOf(owned, claimed, ({ places }) => places.find((place) => place.sentence === sentence)?.at ?? 0)
    if (!known) continue
    const wrong = owned.filter((_, index) => known[index] !== claimed[index])
    return wrong.map(({ fact: { start, end } }) => ({ start, end, reason: 'elsewhere', sentence }))
  }
  return []
}

function sentencesWithAll([first, ...others]: readonly Placed[]): number[] {
  const candidates = new Set((first?.places ?? []).map(({ sentence }) => sentence))
  return [...candidates].filter((sentence) => others.every(({ places }) => places.some((place) => place.sentence === sentence)))
}

/** The owner of each of the owned, where all of them stand right before theirs or all right after; null where neither is so. */
function ownersOf(owned: readonly Placed[], owners: readonly Placed[], at: (one: Placed) => number): Placed[] | null {
  const ordered = [...owned, ...owners].toSorted((a, b) => at(a) - at(b))
  const beside = (step: number): Placed[] | null => {
    const found = owned.flatMap((one) => ordered[ordered.indexOf(one) + step] ?? []).filter((other) => owners.includes(other))
    return new Set(found).size === owned.length ? found : null
  }
  const [before, after] = [beside(-1), beside(1)]
  return before && after ? null : (before ?? after)
}
