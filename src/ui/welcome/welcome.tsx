/** The first run, in ten seconds. */
import { mount } from '../mount'
import { say } from '../words'

mount(
  <main class="options">
    <h1>{say('welcome_title')}</h1>
  </main>,
)
