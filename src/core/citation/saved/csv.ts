/** Tables as RFC 4180 text that spreadsheets open as it is meant: in UTF-8, and with no field taken for a formula. */
const byteOrderMark = '\uFEFF'
/** With apostrophes before it too, so that the one that is put before can be told from those of the words. */
const startsFormula = /^'*[=+\-@\t\r]/

export function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')
}

/** An apostrophe keeps a spreadsheet from computing a field that came from a web page. */
function toField(value: string): string {
  const safe = startsFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
