/** Sites whose articles are summarised as they come: followed from an article's face, seen and ended here. */
import { signal } from '@preact/signals'
import { requestOrigin } from '../../platform/permissions'
import { giveBackAccess } from '../access/give-back-access'
import { changeSettings, readerSettings } from '../access/reader-settings'
import { say } from '../words'
import { inForce } from './connection/draft'

/** The site that was ended last, until another is; its place in the list is kept for the way back. */
const ended = signal<{ site: string; index: number } | null>(null)

async function unfollow(site: string): Promise<void> {
  const { followedSites } = readerSettings.value
  ended.value = { site, index: followedSites.indexOf(site) }
  await changeSettings({ followedSites: followedSites.filter((other) => other !== site) })
  await giveBackAccess(site, inForce.value)
}

/** Within the click: the browser may ask for the site again. */
async function undo(site: string, index: number): Promise<void> {
  if (!(await requestOrigin(site).catch(() => false))) return
  ended.value = null
  const { followedSites } = readerSettings.value
  if (!followedSites.includes(site)) await changeSettings({ followedSites: followedSites.toSpliced(index, 0, site) })
}

/** As it stands in an address bar. */
const nameOf = (site: string): string => new URL(site).host

export function FollowedSection() {
  const { followedSites } = readerSettings.value
  return (
    <section aria-labelledby="followed-heading">
      <h2 id="followed-heading">{say('options_followed')}</h2>
      <p class="hint">{say(followedSites.length === 0 ? 'options_followed_none' : 'options_followed_hint')}</p>
      <ul class="names watched">
        {followedSites.map((site) => (
          <li key={site}>
            {nameOf(site)}
            <button
              class="quiet-button"
              data-site={site}
              aria-label={say('unfollow_site', nameOf(site))}
              onClick={() => void unfollow(site)}
            >
              {say('remove_sign')}
            </button>
          </li>
        ))}
      </ul>
      <EndedSite />
    </section>
  )
}

function EndedSite() {
  if (!ended.value) return null
  const { site, index } = ended.value
  return (
    <p class="row said" role="status">
      {say('site_unfollowed', nameOf(site))}
      <button class="plain-button" data-command="follow-again" onClick={() => void undo(site, index)}>
        {say('undo')}
      </button>
    </p>
  )
}
