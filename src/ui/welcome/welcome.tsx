/** The first run, in ten seconds: where to click, what happens, and that nothing has to be set up. */
import { openOwnPage } from '../../platform/tabs'
import { mount } from '../mount'
import { optionsPage } from '../pages'
import { say } from '../words'

const steps = ['welcome_1', 'welcome_2', 'welcome_3'] as const

function Welcome() {
  return (
    <main class="page welcome">
      <img src="/icons/icon.svg" width="56" height="56" alt="" />
      <h1>{say('welcome_title')}</h1>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <p class="row">
        <button class="main-button" data-command="connect" onClick={() => void openOwnPage(optionsPage)}>
          {say('welcome_connect')}
        </button>
        <button class="plain-button" data-command="close" onClick={() => window.close()}>
          {say('welcome_close')}
        </button>
      </p>
    </main>
  )
}

mount(<Welcome />, say('welcome_title'))
