/** A person of public life whose names the product knows in several scripts. */
export interface Figure {
  id: string
  /** The name in Latin and in Hangul letters; null when unknown (figures the reader added). */
  en: string | null
  ko: string | null
  /** Every known full name, in every script. */
  names: readonly string[]
  /** Family names as they stand alone in running text. */
  surnames: readonly string[]
  /** English names of organisations of the registry. Hints only: what the page says wins. */
  organisations: readonly string[]
  /** English; a hint only, as roles change. */
  role: string
  /** Languages they are known to speak in public, as ISO 639-1 codes; empty when unknown. */
  speaks: readonly string[]
  /** Many people bear this name: the name alone proves nothing. */
  common: boolean
}

/** A figure the reader added in the settings, or further spellings of a known one. */
export interface UserFigure {
  id: string
  names: string[]
}
