/** What a line of the story's holder is, by its own words. */
import type { Line } from '../page/line'
import { isSentence } from '../holder/score-line'
import { commonNoise, speakerLabel } from './common-lines'
import { affiliateNote, englishChannels, englishControls, englishInvitations, englishRelated, englishSignOffs } from './english-lines'
import { koreanCaptions, koreanControls, koreanRelated, koreanSignOffs } from './korean-lines'

export type LineJudgement = 'story' | 'label' | 'noise' | 'related' | 'sign-off'

const hangul = /[가-힣]/
const longestNoise = 160

export function judgeLine(line: Line): LineJudgement {
  const { text } = line
  if (text.length > longestNoise * 2) return 'story'
  if (
    speakerLabel.test(text) &&
    ![koreanCaptions, koreanSignOffs, englishSignOffs, englishControls].some((patterns) => matches(patterns, text))
  )
    return 'label'
  if (matches(commonNoise, text)) return 'noise'
  return hangul.test(text) ? judgeKorean(line) : judgeEnglish(line)
}

function judgeKorean(line: Line): LineJudgement {
  const { text } = line
  const isProse = text.length > 60 && /다["'”’]?\.?$|[다요죠]\.["'”’)]*\s/.test(text)
  if (matches(koreanRelated, text) && !isProse) return 'related'
  if (isKoreanCaption(line)) return 'noise'
  if (isProse || text.length > longestNoise) return 'story'
  if (matches(koreanSignOffs, text)) return 'sign-off'
  return matches(koreanControls, text) ? 'noise' : 'story'
}

/** A credit may also end a paragraph; a caption tells in the present what is to be seen, below its picture. */
function isKoreanCaption({ text, afterImage }: Line): boolean {
  if (afterImage && /^[↑▲△▼]/.test(text) && text.length < longestNoise) return true
  if (!matches(koreanCaptions, text)) return false
  if (!/다\.?["'”’]?\s*[/([=]?[^.]{0,40}$/.test(text.slice(-60))) return true
  return /(?:고|어|아|해|져|쳐) 있다/.test(text.slice(-90)) && (afterImage || /사진\s?[=:]/.test(text))
}

function judgeEnglish(line: Line): LineJudgement {
  const { text, linkLength } = line
  if (matches(englishSignOffs, text)) return 'sign-off'
  if (affiliateNote.test(text) && !/["“”]/.test(text)) return 'noise'
  if (matches(englishControls, text)) return 'noise'
  if (matches(englishRelated, text) && (linkLength > 0 || !isSentence(text) || /(?:\.{3}|…)$/.test(text))) return 'related'
  const isInvitation = englishInvitations.test(text) && englishChannels.test(text) && !/["“”]/.test(text)
  if (linkLength > 0 && text.length < 120 && /\b(?:click|tap) here[.!]?$/i.test(text)) return 'noise'
  return isInvitation && (linkLength > 0 || text.length < 90) ? 'noise' : 'story'
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}
