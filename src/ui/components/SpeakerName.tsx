/** Who speaks: the name in the summary's script first, the other small beside it, role and affiliation as the article has them. */
import { officeOf } from '../../core/citation/source-line'
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
  const { primary, secondary } = figure ? displayNames(figure, language) : { primary: speaker.canonical, secondary: null }
  // The article's own spelling, wherever it is in the script that is asked for.
  const name = language === articleLanguage ? speaker.canonical : primary
  const office = officeOf(speaker)
  return (
    <h3 class="who">
      <b>{name}</b>
      {secondary !== null && secondary !== name && <span class="other-script">{secondary}</span>}
      {office !== '' && office !== name && (
        <span class="office" lang={articleLanguage}>
          {office}
        </span>
      )}
    </h3>
  )
}
