/** Text without the characters that no reader sees: what hides in them is for machines only, and the reader could not judge it. */

/** Letters of old Hangul, which are written one by one. */
const jamo = String.raw`\u1100-\u115E\u1161-\u11FF\uA960-\uA97F\uD7B0-\uD7FF`
/** Fillers that keep the place of a missing letter beside one that is there. */
const keptPlace = String.raw`(?<=[${jamo}])[\u115F\u1160]|[\u115F\u1160](?=[${jamo}])`
/** Tag characters among them: https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point */
const ignorable = new RegExp(String.raw`(?!${keptPlace})\p{Default_Ignorable_Code_Point}`, 'gu')
/** Default-ignorable, yet drawn as wide as a letter: Korean writers use them for a space. */
const hangulFiller = /[\u3164\uFFA0]/g

/** The text as it is drawn. Linear; changes offsets. */
export const visibleText = (text: string): string => text.replace(hangulFiller, ' ').replace(ignorable, '')
