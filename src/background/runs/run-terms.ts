/** What one run is to do: the reader's wishes, completed by the settings. */
import type { ModelSettings, OwnFigure, Settings } from '../../core/settings'
import type { SummaryLength } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { tabById } from '../../platform/tabs'
import type { StartSummary } from '../../protocol/summary'
import { browserLanguage } from '../model/browser-language'

export interface RunTerms {
  runId: string
  wishes: StartSummary
  /** The toolbar icon was clicked on this tab just now. */
  clicked: boolean
  language: Language
  length: SummaryLength
  model: ModelSettings | null
  /** Ask the model once more about lines that code cannot judge. */
  secondLook: boolean
  ownFigures: OwnFigure[]
  /** A private window: nothing of it is kept. */
  incognito: boolean
}

export async function termsOf(wishes: StartSummary, settings: Settings, facts: { runId: string; clicked: boolean }): Promise<RunTerms> {
  const tab = await tabById(wishes.tabId)
  return {
    ...facts,
    wishes,
    language: wishes.language ?? settings.language ?? browserLanguage(),
    length: wishes.length ?? settings.length,
    model: settings.model,
    secondLook: settings.secondLook,
    ownFigures: settings.ownFigures,
    incognito: tab?.incognito ?? false,
  }
}
