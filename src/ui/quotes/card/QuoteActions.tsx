/** What can be done with a quotation: Copy is always in sight, the rest comes with the pointer or the focus. Each answers where it was pressed. */
import type { VerifiedQuote } from '../../../core/quotes/quote'
import type { ArticleState, QuotePick } from '../../../core/summary/summary-state'
import type { Language } from '../../../core/text/language'
import { Menu, type MenuItem } from '../../shared/Menu'
import { say } from '../../words'
import type { Voice } from '../voices'
import { useQuoteCommands, type QuoteCommands } from './quote-commands'
import { WatchButton } from './WatchButton'

interface QuoteActionsProps {
  verified: VerifiedQuote
  voice: Voice
  article: ArticleState
  pick: QuotePick | null
  language: Language
  chooseSpeaker: () => void
}

export function QuoteActions({ verified, voice, article, pick, language, chooseSpeaker }: QuoteActionsProps) {
  const commands = useQuoteCommands(verified, article, language)
  const { copied } = commands
  const isDrawn = article.article.source === 'drawn'
  const speakerItem: MenuItem = { command: 'speaker', label: say('choose_speaker'), run: chooseSpeaker }
  return (
    <>
      {commands.saved && <span class="saved-mark">{say('saved')}</span>}
      <button class={copied === 'done' ? 'copy-button done' : 'copy-button'} data-command="copy" onClick={() => commands.copy()}>
        {copied === null ? say('copy') : say(copied === 'done' ? 'copied' : 'copy_refused')}
      </button>
      <div class="card-tools">
        {isDrawn && (
          <button class="quiet-button" data-command="show" onClick={() => commands.show()}>
            {say('show_in_page')}
          </button>
        )}
        <SaveButton commands={commands} />
        <WatchButton voice={voice} />
        <Menu label={say('more')} items={[...menuOf(commands, { article, pick, language, isDrawn }), speakerItem]} />
      </div>
    </>
  )
}

function SaveButton({ commands: { saved, saving, earlier, toggleSaved } }: { commands: QuoteCommands }) {
  const label = saved ? 'saved' : earlier ? 'save_new_wording' : 'save'
  return (
    <button class={saved ? 'quiet-button done' : 'quiet-button'} data-command="save" aria-pressed={saved} onClick={toggleSaved}>
      {say(saving ? `save_${saving}` : label)}
    </button>
  )
}

interface MenuOf {
  article: ArticleState
  pick: QuotePick | null
  language: Language
  isDrawn: boolean
}

/**
 * A link opens the page at the words, so it is offered only where the page draws them. A sentence of the English press around Korean words
 * is no English: it comes with their translation, or not at all.
 */
function menuOf({ copy, copyLink }: QuoteCommands, { article, pick, language, isDrawn }: MenuOf): MenuItem[] {
  const translation = pick && pick.translation !== '' ? { text: pick.translation, language } : null
  const isEnglish = article.article.language === 'en'
  const inEnglish = isEnglish ? null : translation?.language === 'en' ? translation : undefined
  const items: (MenuItem | null)[] = [
    translation && { command: 'with-translation', label: say('copy_with_translation'), run: () => copy({ translation }) },
    isDrawn ? { command: 'link', label: say('copy_link'), run: copyLink } : null,
    { command: 'without-link', label: say('copy_without_link'), run: () => copy({ link: false }) },
    { command: 'markdown', label: say('copy_markdown'), run: () => copy({ style: 'markdown' }) },
    { command: 'press-ko', label: say('copy_press_ko'), run: () => copy({ style: 'press-ko' }) },
    inEnglish === undefined
      ? null
      : { command: 'press-en', label: say('copy_press_en'), run: () => copy({ style: 'press-en', translation: inEnglish }) },
  ]
  return items.filter((item) => item !== null)
}
