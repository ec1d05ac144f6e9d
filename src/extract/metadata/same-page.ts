/** Whether two addresses of a site are of one page: sites write the same story's address in several ways. */

const leastDigits = /\d{5,}/g
const trackers = /^(?:utm_\w+|fbclid|gclid)$/i

/** By the number of the story where both have one, else by the last part of the path. */
export function isSamePage(one: URL, other: URL): boolean {
  if (pathOf(one) === pathOf(other) && (one.search === '' || other.search === '' || one.search === other.search)) return true
  const [numbers, others] = [numbersIn(one), numbersIn(other)]
  if (numbers.length > 0 && others.length > 0) return numbers.some((number) => others.includes(number))
  return slugOf(one) !== '' && slugOf(one) === slugOf(other) && one.search === '' && other.search === ''
}

const pathOf = ({ pathname }: URL) => pathname.replace(/(?:^|\/)amp(?=\/|$)/, '').replace(/(?:\.s?html?|\.amp|\/)$/, '')
const slugOf = (url: URL) => pathOf(url).split('/').at(-1) ?? ''

function numbersIn({ pathname, searchParams }: URL): string[] {
  const query = [...searchParams].filter(([name]) => !trackers.test(name)).map(([, value]) => value)
  return [pathname, ...query].flatMap((part) => part.match(leastDigits) ?? [])
}
