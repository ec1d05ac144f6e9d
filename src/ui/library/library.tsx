/** The library of saved quotations. */
import { mount } from '../mount'
import { say } from '../words'

mount(
  <main class="options">
    <h1>{say('library_title')}</h1>
  </main>,
)
