/** People who are named in a gloss. */
import { nobody, type Reference } from '../reading/reference'
import type { Token } from '../reading/tokens'
import { isKoreanName, titleOf } from '../../../korean/word-shape'

/** `다솜공원(본부장 한가람)`: a person in a gloss. */
export function personInGloss(token: Token): Reference | null {
  const parts = /^(\S+) ([가-힣]{2,4})$/.exec(token.gloss ?? '')
  if (!parts) return null
  const [, role = '', name = ''] = parts
  const title = titleOf(role)
  if (!title || !isKoreanName(name)) return null
  const start = token.glossStart + role.length + 1
  return {
    ...nobody,
    kind: 'person',
    name,
    start,
    end: start + name.length,
    title,
    address: title,
    role,
    affiliation: token.word,
    wording: name,
    paragraph: token.paragraph,
  }
}
