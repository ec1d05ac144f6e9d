/** The library as files: out as Markdown, CSV or JSON, in from JSON, all or nothing. */
import { exportCsv, exportJson, exportMarkdown, parseImport } from '../../core/citation/saved/export'
import type { SavedQuote } from '../../core/citation/saved-quote'
import type { Language } from '../../core/text/language'
import { allSavedQuotes } from '../../protocol/library'
import { FileButton } from '../shared/FileButton'
import { Menu } from '../shared/Menu'
import { readJson, saveFile, today } from '../shared/files'
import { useAnswer } from '../shared/use-answer'
import { say, sayCount } from '../words'
import { addImported } from './shown-quotes'

interface Format {
  ending: string
  type: string
  write(quotes: readonly SavedQuote[], language: Language): string
}

const formats: readonly Format[] = [
  { ending: 'md', type: 'text/markdown', write: (quotes, language) => exportMarkdown(quotes, language, say('unattributed')) },
  { ending: 'csv', type: 'text/csv', write: exportCsv },
  { ending: 'json', type: 'application/json', write: exportJson },
]

const save = ({ ending, type, write }: Format, language: Language): Promise<void> =>
  allSavedQuotes.send({}).then((quotes) => saveFile(`verbatim-quotes-${today()}.${ending}`, type, write(quotes, language)))

export function LibraryFiles({ language }: { language: Language }) {
  const [answer, give] = useAnswer<{ words: string; mood: 'good' | 'bad' }>(8000)
  const take = async (file: File): Promise<void> => {
    const imported = parseImport(await readJson(file))
    const added = imported && (await addImported(imported).catch(() => null))
    give(added === null ? { words: say('import_malformed'), mood: 'bad' } : { words: sayCount('imported', added), mood: 'good' })
  }
  const items = formats.map((format) => ({
    command: `export-${format.ending}`,
    label: say(`export_${format.ending as 'md' | 'csv' | 'json'}`),
    run: () => void save(format, language).catch(() => give({ words: say('trouble_no_answer'), mood: 'bad' })),
  }))
  return (
    <div class="row files">
      <Menu label={say('export')} text={say('export')} items={items} />
      <FileButton label={say('import')} command="import" chosen={(file) => void take(file)} />
      <output class={`said ${answer?.mood ?? ''}`}>{answer?.words}</output>
    </div>
  )
}
