/** What the walk does at an element, by its tag. */

/** Never text of an article: code, fields, films, the page's frame around its content, glosses, and what was struck out. */
export const skippedTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'applet',
  'map',
  'source',
  'select',
  'textarea',
  'option',
  'datalist',
  'meter',
  'progress',
  'dialog',
  'nav',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'rt',
  'rtc',
  'rp',
  'del',
  's',
  'strike',
  'annotation',
  'annotation-xml',
  'mphantom',
])

/** Tags that do not end a line. Unknown tags do not either, as in the browser's own style sheet. */
export const blockTags: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'ol',
  'p',
  'plaintext',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
  'iframe',
])

/** Blocks without a meaning of their own, which style sheets also set within a sentence. */
export const phraseBlocks: ReadonlySet<string> = new Set(['div', 'details', 'summary'])

/** What a caption may stand below. */
export const imageTags: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe', 'canvas', 'embed', 'object'])

/** Read as a part of a sentence only. */
export const guestTags: ReadonlySet<string> = new Set(['button', 'svg', 'math', 'img', 'input'])

/** In a drawing, what may hold words. */
export const drawingTags: ReadonlySet<string> = new Set(['svg', 'g', 'a', 'switch', 'text', 'tspan', 'textPath'])

export const wordTagsOfDrawing: ReadonlySet<string> = new Set(['a', 'text', 'tspan', 'textPath'])

export const cellTags: ReadonlySet<string> = new Set(['td', 'th'])

/** What a cell of a table of figures is made of. */
export const plainCellTags: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
])
