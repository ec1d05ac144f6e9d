/** What a sentence looks like from outside: whether it can stand in a summary, and whether it can stand alone. */

/** Subjects and links that point back: without the sentence before, the reader cannot tell whom or what they mean. */
const koreanLinks = '이는 이를 이에 이로 이와 이처럼 이런 이러한 이번엔 그런 그러나 하지만 따라서 그래서 반면 또 또한 여기에 이어'.split(
  ' ',
)
const koreanPronouns = '그는 그가 그의 그도 그녀 그들 이들'.split(' ')
const koreanBackReference = new RegExp(
  `^(?:(?:${koreanLinks.join('|')})(?=[\\s,])|(?:${koreanPronouns.join('|')})[가-힣]{0,2}(?=[\\s,])|이 같은|또 다른)`,
)
const englishBackReference =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|but|however|meanwhile|instead|so|then|also|yet|still|such)\b/i

/** True when the sentence leans on the one before it. */
export function leansBack(sentence: string): boolean {
  return koreanBackReference.test(sentence) || englishBackReference.test(sentence)
}

export function isQuestion(sentence: string): boolean {
  return /\?["'”’)\]]*$/.test(sentence)
}

/** True for a statement with its verb; captions, credits, bylines and list items are not. */
export function isWholeStatement(sentence: string): boolean {
  const bare = sentence.replace(/[\s.!…"'”’)\]]+$/, '')
  if (/[가-힣]/.test(sentence)) return /[다요죠]$/.test(bare)
  return /[.!…]["'”’)\]]*$/.test(sentence)
}
