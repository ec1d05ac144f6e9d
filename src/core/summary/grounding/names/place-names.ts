/** Places under their Korean and English names, peoples included. */
import places from '../../../figures/places.json'

/** U.S is the U.S., whose last point may have ended the sentence. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll('.', '')

/** Russia, Russian, Russians; those that are formed otherwise are in the table. What is no word, like Russiai, is never met. */
const endings = ['', 'n', 'an', 'ian', 'i'].flatMap((ending) => [ending, `${ending}s`])
const shortestInflected = 4

function withPeoples(name: string): string[] {
  return name.length < shortestInflected || /[가-힣.]/.test(name) ? [name] : endings.map((ending) => name + ending)
}

const byName = new Map<string, string[]>()
for (const row of places) {
  const names = row.flatMap((spellings) => spellings.split('|').flatMap(withPeoples))
  for (const key of new Set(names.map(keyOf))) byName.set(key, [...(byName.get(key) ?? []), ...names])
}

/** True for a place of the table. Latin names in any case. */
export function isPlace(name: string): boolean {
  return byName.has(keyOf(name))
}

/** All names of the places that bear this name, in both scripts: 미국, America, Americans. Empty for what is not in the table. */
export function namesOfPlace(name: string): readonly string[] {
  return byName.get(keyOf(name)) ?? []
}
