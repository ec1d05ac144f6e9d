/** Puts plain text and HTML on the clipboard at once; call it in the click. Rejects when the browser refuses. */
export async function copyRich(content: { text: string; html: string }): Promise<void> {
  const blob = (type: string, data: string): Blob => new Blob([data], { type })
  const item = new ClipboardItem({ 'text/plain': blob('text/plain', content.text), 'text/html': blob('text/html', content.html) })
  await navigator.clipboard.write([item])
}
