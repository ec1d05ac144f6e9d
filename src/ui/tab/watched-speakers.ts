/** Watching a speaker from a card: a figure of the registry by its number, anybody else by the name the article writes. */
import { normalizeName } from '../../core/figures/normalize-name'
import type { ToldSpeaker } from '../../core/quotes/told-speaker'
import type { Settings } from '../../core/settings'
import { settingsItem } from '../../protocol/settings'

/** The id under which a speaker is watched or would be; null for one that no list has yet. */
function idOf({ ownFigures }: Settings, { figureId, canonical }: ToldSpeaker): string | null {
  const name = normalizeName(canonical)
  return figureId ?? ownFigures.find(({ names }) => names.some((own) => normalizeName(own) === name))?.id ?? null
}

export function isWatched(settings: Settings, speaker: ToldSpeaker): boolean {
  const id = idOf(settings, speaker)
  return id !== null && settings.watched.includes(id)
}

/** Changes the settings; of a figure that the reader added, a watch that ends takes the figure with it, as in the options. */
export async function toggleWatch(settings: Settings, speaker: ToldSpeaker): Promise<void> {
  const id = idOf(settings, speaker)
  if (id !== null && settings.watched.includes(id))
    return settingsItem.set({
      ...settings,
      watched: settings.watched.filter((other) => other !== id),
      ownFigures: settings.ownFigures.filter((figure) => figure.id !== id),
    })
  if (id !== null) return settingsItem.set({ ...settings, watched: [...settings.watched, id] })
  const figure = { id: `own-${crypto.randomUUID()}`, names: [speaker.canonical] }
  await settingsItem.set({ ...settings, watched: [...settings.watched, figure.id], ownFigures: [...settings.ownFigures, figure] })
}
