/** What the name of a field says about the stories below it. */

/** `others`: other stories than the one around; `store`: whatever was fetched; `words`: words about a story, not its body. */
export type FieldRole = 'any' | 'others' | 'store' | 'words'

const others =
  /^(?:related|recommend\w*|recirc\w*|latest|popular|trending|hot|most|more|next|prev|previous|other|others|sidebar|teasers?|feeds?|stream|comments?|repl(?:y|ies)|reviews?|footer|nav|navigation|menu|promos?|ads?|adverts?|newsletters?|rank(?:ing)?|popup|modal|bio|biography|terms|faq|privacy|cookies?|consent|legal|notice|copyright|disclaimer)$/
const stores = /^(?:cache|caches|store|list|lists|entities)$/
const words =
  /^(?:caption|description|desc|summary|excerpt|abstract|comment|title|headline|subtitle|alt|deck|dek|bio)|(?:caption|description|summary|excerpt|teaser)$/i

const known = new Map<string, FieldRole>()
const mostKnown = 5_000

export function fieldRoleOf(name: string): FieldRole {
  const before = known.get(name)
  if (before !== undefined) return before
  const role = readRole(name)
  if (known.size < mostKnown) known.set(name, role)
  return role
}

function readRole(name: string): FieldRole {
  if (words.test(name)) return 'words'
  const parts = name
    .slice(0, 60)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (parts.some((part) => others.test(part))) return 'others'
  return parts.some((part) => stores.test(part)) ? 'store' : 'any'
}
