/** What can be done with a quotation. Each button answers where it was pressed. */
import type { Quote, VerifiedQuote } from '../../core/quotes/quote'
import type { ArticleState, QuotePick } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { useQuoteCommands, type QuoteCommands } from './quote-commands'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { Menu, type MenuItem } from '../shared/Menu'
import { SpeakerEvidence } from './SpeakerEvidence'

interface QuoteActionsProps {
  verified: VerifiedQuote
  article: ArticleState
  pick: QuotePick | null
  language: Language
  chooseSpeaker: () => void
}

export function QuoteActions({ verified, article, pick, language, chooseSpeaker }: QuoteActionsProps) {
  const commands = useQuoteCommands(verified, article, language)
  const { copied, saved, saving, earlier } = commands
  const isDrawn = article.article.source === 'drawn'
  const speakerItem: MenuItem = { command: 'speaker', label: say('choose_speaker'), run: chooseSpeaker }
  const saveLabel = saved ? 'saved' : earlier ? 'save_new_wording' : 'save'
  return (
    <div class="quote-actions">
      <button class={copied === 'done' ? 'quiet-button done' : 'quiet-button leading'} data-command="copy" onClick={() => commands.copy()}>
        {copied === null ? say('copy') : say(copied === 'done' ? 'copied' : 'copy_refused')}
      </button>
      {isDrawn && (
        <button class="quiet-button" data-command="show" onClick={() => commands.show()}>
          {say('show_in_page')}
        </button>
      )}
      <button
        class={saved ? 'quiet-button done' : 'quiet-button'}
        data-command="save"
        aria-pressed={saved}
        onClick={() => commands.toggleSaved()}
      >
        {say(saving ? `save_${saving}` : saveLabel)}
      </button>
      <Menu label={say('more')} items={[...menuOf(commands, pick, language, isDrawn), speakerItem]} />
      <SpeakerOrigin quote={verified.quote} />
    </div>
  )
}

/** How the speaker was found; of one whom the reader chose, that, and the way back. */
function SpeakerOrigin({ quote }: { quote: Quote }) {
  const model = useSummary()
  if (quote.found === undefined) return <SpeakerEvidence speaker={quote.speaker} />
  return (
    <span class="set-by-reader">
      <span class="mark">{say('set_by_you')}</span>
      <button class="quiet-button" data-command="undo-speaker" onClick={() => model.setSpeaker([quote.id], 'as-found')}>
        {say('undo')}
      </button>
    </span>
  )
}

/** A link opens the page at the words, so it is offered only where the page draws them. */
function menuOf({ copy, copyLink }: QuoteCommands, pick: QuotePick | null, language: Language, isDrawn: boolean): MenuItem[] {
  const translation = pick && pick.translation !== '' ? { text: pick.translation, language } : null
  const items: (MenuItem | null)[] = [
    translation && { command: 'with-translation', label: say('copy_with_translation'), run: () => copy({ translation }) },
    isDrawn ? { command: 'link', label: say('copy_link'), run: copyLink } : null,
    { command: 'without-link', label: say('copy_without_link'), run: () => copy({ link: false }) },
    { command: 'markdown', label: say('copy_markdown'), run: () => copy({ style: 'markdown' }) },
    { command: 'press-ko', label: say('copy_press_ko'), run: () => copy({ style: 'press-ko' }) },
    { command: 'press-en', label: say('copy_press_en'), run: () => copy({ style: 'press-en' }) },
  ]
  return items.filter((item) => item !== null)
}
