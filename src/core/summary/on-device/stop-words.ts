/** English words that bind a sentence and tell nothing of its subject. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then than as of in on at by for from to with into onto over under about after before between through
  during without within is are was were be been being am do does did has have had having will would can could may might must shall should
  not no it its he him his she her hers they them their we us our you your i me my this that these those there here who whom whose which
  what when where why how all any both each more most other some such only own same too very also just said says say mr ms mrs dr`.split(
    /\s+/,
  ),
)
