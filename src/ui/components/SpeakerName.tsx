/** Who speaks: the name in the summary's script first, the other small beside it, role and affiliation as the article has them. */
import { officeOf } from '../../core/citation/source-line'
import { displayNames } from '../../core/figures/display-names'
import type { Language } from '../../core/text/language'
import type { QuoteGroup } from '../model/group-quotes'
import { languageName, say } from '../words'
import { Tip } from './Tip'

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
  const translated = group.quotes.find(({ quote }) => quote.translated)?.quote.translated
  return (
    <h3 class="who">
      <b>{name}</b>
      {translated && <TranslatedMark reason={translated.reason} />}
      <span class="other-script">{secondary === name ? null : secondary}</span>
      <span class="office" lang={articleLanguage}>
        {office === name ? '' : office}
      </span>
    </h3>
  )
}

/** A person who speaks another language in public was translated. `reason` names that language, e.g. `speaks-en`. */
function TranslatedMark({ reason }: { reason: string }) {
  return (
    <Tip class="mark" reason={say('usually_speaks', languageName(reason.replace('speaks-', '')))}>
      {say('likely_translated')}
    </Tip>
  )
}
