/** What is stored, how much of it, and the way to clear each. */
import { signal, useSignalEffect } from '@preact/signals'
import { openOwnPage } from '../../platform/tabs'
import { clearData, storedData, type ClearableData, type StoredData } from '../../protocol/settings'
import { ConfirmButton } from '../shared/ConfirmButton'
import { libraryPage } from '../pages'
import { bytes, say, sayCount, type MessageKey } from '../words'
import { keyKept, lookForKey } from './connection/draft'
import { SettingsFile } from './SettingsFile'

const stored = signal<StoredData | null>(null)
const measure = (): void =>
  void storedData.send({}).then(
    (data) => (stored.value = data),
    () => undefined,
  )

export function DataSection() {
  // A key comes and goes in the form above.
  useSignalEffect(() => {
    void keyKept.value
    measure()
  })
  return (
    <section aria-labelledby="data-heading">
      <h2 id="data-heading">{say('options_data')}</h2>
      <p class="hint">{say('options_data_hint')}</p>
      <table class="table">
        <tbody>{stored.value && <StoredRows data={stored.value} />}</tbody>
      </table>
      <SettingsFile />
    </section>
  )
}

function StoredRows({ data }: { data: StoredData }) {
  return (
    <>
      <StoredRow
        what="cache"
        label="data_cache"
        size={`${sayCount('kept_summaries', data.cachedSummaries)} · ${bytes(data.cacheBytes)}`}
        empty={data.cachedSummaries === 0}
      />
      <StoredRow what="library" label="library_title" size={sayCount('quotes_heading', data.savedQuotes)} empty={data.savedQuotes === 0} />
      <StoredRow what="keys" label="data_keys" size={sayCount('kept_keys', data.keys)} empty={data.keys === 0} />
    </>
  )
}

interface StoredRowProps {
  what: ClearableData
  label: MessageKey
  size: string
  empty: boolean
}

function StoredRow({ what, label, size, empty }: StoredRowProps) {
  const clear = (): void => void clearData.send({ what }).then(lookForKey).then(measure, measure)
  return (
    <tr>
      <th scope="row">
        {what === 'library' ? (
          <button class="link-button" onClick={() => void openOwnPage(libraryPage)}>
            {say(label)}
          </button>
        ) : (
          say(label)
        )}
      </th>
      <td class="size">{size}</td>
      <td>{empty ? null : <ConfirmButton label={say('clear')} command={`clear-${what}`} confirmed={clear} />}</td>
    </tr>
  )
}
