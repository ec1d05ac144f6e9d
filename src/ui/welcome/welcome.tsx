/** The first run, in ten seconds: what comes out, where to click, and that nothing has to be set up. */
import { parseLanguage } from '../../core/text/language'
import { interfaceLocale } from '../../platform/i18n'
import { openOwnPage } from '../../platform/tabs'
import { mount } from '../mount'
import { optionsPage, samplePage } from '../pages'
import { say } from '../words'
import { ResultPicture } from './ResultPicture'

const steps = ['welcome_1', 'welcome_2', 'welcome_3'] as const

const language = parseLanguage(interfaceLocale().slice(0, 2)) ?? 'en'

function Welcome() {
  return (
    <main class="page welcome">
      <div class="welcome-words">
        <img src="/icons/icon.svg" width="48" height="48" alt="" />
        <h1>{say('welcome_title')}</h1>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{say(step)}</li>
          ))}
        </ol>
        <p class="row">
          <button class="main-button" data-command="sample" onClick={() => void openOwnPage(samplePage(language))}>
            {say('welcome_sample')}
          </button>
          <button class="plain-button" data-command="connect" onClick={() => void openOwnPage(optionsPage)}>
            {say('welcome_connect')}
          </button>
          <button class="quiet-button" data-command="close" onClick={() => window.close()}>
            {say('welcome_close')}
          </button>
        </p>
      </div>
      <ResultPicture language={language} />
    </main>
  )
}

mount(<Welcome />, say('welcome_title'))
