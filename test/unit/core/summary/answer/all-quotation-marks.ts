/** The signs an attack may quote with, taken from Unicode and from nothing in the code it attacks. */

/** Every code point with the property Quotation_Mark. */
export const quotationMarks: readonly string[] = Array.from({ length: 0x20000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /\p{Quotation_Mark}/u.test(sign))

/** What is mistaken for one: primes, accents, modifier letters, ornaments, brackets of titles. */
export const lookAlikes: readonly string[] = Array.from('❝❞❛❜❟❠〃″‴‶′‵ʺˮʹʼʽ˝´ˊˋ״׳⟪⟫⟨⟩《》〈〉❮❯❰❱≪≫︽︾⸤⸥🙶🙷🙸')
