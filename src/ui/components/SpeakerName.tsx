/** Who speaks: the name in the summary's script first, the other small beside it, role and affiliation as the article has them. */
import { displayNames } from '../../core/figures/display-names'
import type { Language } from '../../core/text/language'
import type { QuoteGroup } from '../model/group-quotes'
import { say } from '../words'

interface SpeakerNameProps {
  group: QuoteGroup
  language: Language
  articleLanguage: Language
}

export function SpeakerName({ group, language, articleLanguage }: SpeakerNameProps) {
  const { speaker, figure } = group
  if (!speaker) return <h3 class="who">{say('unattributed')}</h3>
  const names = figure ? displayNames(figure, language) : { primary: speaker.canonical, secondary: null }
  const ownSpelling = language === articleLanguage
  const office = [speaker.affiliation, speaker.role].filter(Boolean).join(' ')
  return (
    <h3 class="who" title={speaker.evidence.note}>
      <b>{ownSpelling ? speaker.canonical : names.primary}</b>
      <span>{[names.secondary, office].filter(Boolean).join(' · ')}</span>
    </h3>
  )
}
