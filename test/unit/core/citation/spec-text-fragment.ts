/** A reading of text fragments of its own, after the specification, to judge the product's by: it tries every pair of places. */
const plain = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[A-ZÀ-ÿ]/g, (letter) => letter.normalize('NFD').charAt(0).toLowerCase())

/** Every stretch of the text that the one directive of the fragment could mark; of one start, only the nearest end. */
export function marksOf(fragment: string, text: string): { start: number; end: number }[] {
  const pieces = fragment.replace('#:~:text=', '').split(',')
  const read = (piece: string | undefined): string => plain(decodeURIComponent(piece ?? ''))
  const prefix = pieces[0]?.endsWith('-') ? read(pieces.shift()?.slice(0, -1)) : ''
  const suffix = pieces.at(-1)?.startsWith('-') ? read(pieces.pop()?.slice(1)) : ''
  const [start, end] = [read(pieces[0]), read(pieces[1])]
  const page = plain(text)
  const edges = new Set([0, text.length])
  for (const { index } of new Intl.Segmenter('ko', { granularity: 'word' }).segment(text)) edges.add(index)
  const places = (piece: string): number[] => [...edges].filter((edge) => page.startsWith(piece, edge)).toSorted((a, b) => a - b)
  const afterSpaces = (place: number): number => place + (/^ */.exec(page.slice(place))?.[0].length ?? 0)
  // A suffix must end where a word ends; it need not begin where one begins.
  const isFollowed = (place: number): boolean =>
    suffix === '' || (page.startsWith(suffix, afterSpaces(place)) && edges.has(afterSpaces(place) + suffix.length))
  return places(start)
    .filter((at) => prefix === '' || page.slice(0, at).replace(/ +$/, '').endsWith(prefix))
    .flatMap((at) => {
      const from = at + start.length
      const ends = end === '' ? [from] : places(end).flatMap((place) => (place >= from ? place + end.length : []))
      const nearest = ends.find((place) => edges.has(place) && isFollowed(place))
      return nearest === undefined ? [] : [{ start: at, end: nearest }]
    })
}
