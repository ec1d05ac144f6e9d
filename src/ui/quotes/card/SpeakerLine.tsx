/** Who says it: the name in the summary's script, the other beside it, role and affiliation as the article has them, and how it is known. */
import type { Quote } from '../../../core/quotes/quote'
import type { Language } from '../../../core/text/language'
import { Tip } from '../../shared/Tip'
import { useSummary } from '../../tab/summary-model'
import { say } from '../../words'
import { mentionInMarks, shownName } from '../shown-name'
import { SpeakerEvidence } from './SpeakerEvidence'
import type { Voice } from '../voices'

interface SpeakerLineProps {
  quote: Quote
  voice: Voice
  language: Language
  articleLanguage: Language
  /** Opens the choice of another speaker for all that this one says. */
  choose: () => void
}

export function SpeakerLine({ quote, voice, language, articleLanguage, choose }: SpeakerLineProps) {
  return (
    <p class="speaker-line">
      <Name voice={voice} language={language} articleLanguage={articleLanguage} choose={choose} />
      {quote.found === undefined ? <SpeakerEvidence speaker={quote.speaker} language={articleLanguage} /> : <SetByReader quote={quote} />}
    </p>
  )
}

function Name({ voice, language, articleLanguage, choose }: Omit<SpeakerLineProps, 'quote'>) {
  const { name, otherScript, office } = shownName(voice, language, articleLanguage)
  if (!voice.speaker) return <span class="nobody">{name}</span>
  if (voice.doubt) return <DoubtfulName voice={voice} language={articleLanguage} choose={choose} />
  const button = <NameButton name={name} choose={choose} />
  return (
    <>
      {voice.unnamed ? <span class="speaker-name">{button}</span> : <b class="speaker-name">{button}</b>}
      {otherScript !== null && <span class="other-script">{otherScript}</span>}
      {office !== null && (
        <span class="office" lang={articleLanguage}>
          {office}
        </span>
      )}
    </>
  )
}

function NameButton({ name, choose }: { name: string } & Pick<SpeakerLineProps, 'choose'>) {
  return (
    <button class="name-button" data-command="change-speaker" title={say('change_speaker', name)} onClick={choose}>
      {name}
    </button>
  )
}

/** Words of the article that are no name, and, smaller, who is perhaps meant. */
function DoubtfulName({ voice, language, choose }: Pick<SpeakerLineProps, 'voice' | 'language' | 'choose'>) {
  const mention = voice.speaker?.canonical ?? ''
  return (
    <>
      <span class="speaker-name" lang={language}>
        <NameButton name={mentionInMarks(mention, language)} choose={choose} />
      </span>
      {voice.perhaps !== null && (
        <Tip class="perhaps" reason={say('doubt_person', mention)}>
          {say('perhaps', voice.perhaps)}
        </Tip>
      )}
    </>
  )
}

/** Of a speaker whom the reader chose: that, and the way back. */
function SetByReader({ quote }: { quote: Quote }) {
  const model = useSummary()
  return (
    <span class="set-by-reader">
      <span class="mark">{say('set_by_you')}</span>
      <button class="link-button" data-command="undo-speaker" onClick={() => model.setSpeaker([quote.id], 'as-found')}>
        {say('undo')}
      </button>
    </span>
  )
}
