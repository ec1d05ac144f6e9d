/** Who speaks: the name in the summary's script first, the other small beside it, role and affiliation as the article has them. */
import type { Language } from '../../core/text/language'
import type { QuoteGroup } from './group-quotes'
import { shownName } from './shown-name'
import { languageName, say } from '../words'
import { Tip } from '../shared/Tip'

interface SpeakerNameProps {
  group: QuoteGroup
  language: Language
  articleLanguage: Language
  /** Opens the choice of another speaker for all that stands below; null where several may have spoken. */
  choose: (() => void) | null
}

export function SpeakerName({ group, language, articleLanguage, choose }: SpeakerNameProps) {
  const { name, otherScript, office } = shownName(group, language, articleLanguage)
  const translated = group.quotes.find(({ quote }) => quote.translated)?.quote.translated
  if (!group.speaker) return <h3 class="who">{name}</h3>
  if (group.doubt)
    return <DoubtfulName mention={group.speaker.canonical} perhaps={group.perhaps} language={articleLanguage} choose={choose} />
  return (
    <h3 class="who">
      <b>
        <NameButton name={name} choose={choose} />
      </b>
      {translated && <TranslatedMark reason={translated.reason} />}
      <span class="other-script">{otherScript}</span>
      <span class="office" lang={articleLanguage}>
        {office}
      </span>
    </h3>
  )
}

interface DoubtfulNameProps extends Pick<SpeakerNameProps, 'choose'> {
  mention: string
  perhaps: string | null
  language: Language
}

function NameButton({ name, choose }: { name: string } & Pick<SpeakerNameProps, 'choose'>) {
  if (!choose) return name
  return (
    <button class="name-button" data-command="change-speaker" title={say('change_speaker', name)} onClick={choose}>
      {name}
    </button>
  )
}

/** Words of the article that are no name, and, smaller, who is perhaps meant. */
function DoubtfulName({ mention, perhaps, language, choose }: DoubtfulNameProps) {
  return (
    <h3 class="who">
      <span class="mention-as-written" lang={language}>
        <NameButton name={language === 'ko' ? `‘${mention}’` : `“${mention}”`} choose={choose} />
      </span>
      {perhaps !== null && (
        <Tip class="perhaps" reason={say('doubt_person', mention)}>
          {say('perhaps', perhaps)}
        </Tip>
      )}
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
