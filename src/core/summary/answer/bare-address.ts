/** Addresses without a scheme, which nobody can tell from true ones by their looks: only the sources may bring one in. */

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`
const start = String.raw`(?<![\p{L}\p{N}@./-])(?:[\w.+-]{1,64}@)?`
const path = String.raw`[/?#](?:[\w\-./?#&=%~+:@!$*,;]*[\w\-/=&#%~+])?`
const port = String.raw`(?::\d{2,5})`

/** Host and path; an end that is no domain's is a word's, as in `a.m./p.m.` */
const withPath = new RegExp(
  String.raw`${start}(?:(?:${label}\.){1,8}[a-z]{2,24}|(?:\d{1,3}\.){3}\d{1,3})(?:${port}?${path}|${port})`,
  'giu',
)

/** Ends of hosts that stand alone, in small letters: firms write theirs with a capital, Naru.com. */
const ends =
  'com|net|org|info|biz|io|ai|co|kr|jp|cn|us|uk|eu|ru|de|fr|me|tv|cc|to|ly|gg|app|dev|xyz|top|site|online|shop|store|club|live|link|click|page|blog|cloud|icu|vip|win'
const hostAlone = new RegExp(String.raw`${start}(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}(?:${ends})(?![\w-])`, 'gu')

/** Every address has one, and hardly another word: a look for it is cheap. */
const innerDot = /\.[\p{L}\p{N}]/u

/** Takes away the addresses that `source` does not have. `source` is {@link comparable}. */
export function withoutBareAddresses(text: string, source: string): string {
  if (!innerDot.test(text)) return text
  const judge = (address: string): string => (source.includes(address.toLowerCase()) ? address : ' ')
  return text.replace(withPath, judge).replace(hostAlone, judge)
}
