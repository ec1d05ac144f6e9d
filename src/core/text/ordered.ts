/** Search in lists that are in order, so that a long text costs no more per word than a short one. */

/** How many of the first items `holds` is true for, where it is true for a first part of them only. */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
