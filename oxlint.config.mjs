// The house rules as lint: which room may import which, what a room must not touch, how long a file or a function may be.
// A JavaScript file because the rooms are a table: spelt out as JSON they were five hundred lines.
// `test/unit/architecture/rooms.test.ts` keeps one deliberate violation for each rule.

/** Packages with one door: the room that may import them. */
const doors = {
  'webextension-polyfill': 'only platform/browser.ts opens the door to the browser',
  openai: 'only providers/ speaks to models',
  idb: 'only background/ keeps a database',
  preact: 'only ui/ renders',
  '@preact/signals': 'only ui/ renders',
  'preact/hooks': 'only ui/ renders',
}
const preact = ['preact', '@preact/signals', 'preact/hooks']

/** Rooms, and what each may import besides itself. */
const rooms = {
  core: { rooms: [], packages: [] },
  platform: { rooms: [], packages: ['webextension-polyfill'] },
  protocol: { rooms: ['core', 'platform'], packages: [] },
  providers: { rooms: ['core'], packages: ['openai'] },
  extract: { rooms: ['core'], packages: [] },
  content: { rooms: ['core', 'extract', 'protocol', 'platform'], packages: [] },
  background: { rooms: ['core', 'platform', 'protocol', 'providers'], packages: ['idb'] },
  ui: { rooms: ['core', 'platform', 'protocol'], packages: preact },
}

/** Inside `core/`: steps of the work that a folder must not know. Text and grammar are the ground; a summary stands on quotations. */
const steps = {
  text: ['article', 'citation', 'english', 'figures', 'korean', 'presets', 'quotes', 'summary'],
  korean: ['article', 'citation', 'english', 'figures', 'presets', 'quotes', 'summary'],
  english: ['article', 'citation', 'figures', 'korean', 'presets', 'quotes', 'summary'],
  quotes: ['citation', 'presets', 'summary'],
}

/** Names of the page and the browser that a room must not use: the product knows neither, the workers have no page. */
const closedGlobals = {
  core: ['document', 'window', 'navigator', 'fetch', 'chrome', 'browser', 'localStorage', 'indexedDB', 'location'],
  platform: ['document'],
  protocol: ['document'],
  providers: ['document'],
}

const inside = (folder) => [`**/${folder}/*`, `**/${folder}/**`]

function restrictedImports(room, folders = []) {
  const allowed = rooms[room]
  const others = Object.keys(rooms).filter((name) => name !== room && !allowed.rooms.includes(name))
  // Of the injected scripts, the background needs the addresses of their bundles and nothing else.
  const closed = room === 'background' ? others.filter((name) => name !== 'content') : others
  const patterns = [{ group: closed.flatMap(inside), message: `${room}/ may not import these rooms: see ARCHITECTURE.md` }]
  if (room === 'background') {
    patterns.push({
      group: ['**/content/*', '!**/content/content?script&iife', '!**/content/image-loader?script&iife'],
      message: 'background/ knows only the addresses of the injected scripts',
    })
  }
  if (folders.length > 0) patterns.push({ group: folders.flatMap(inside), message: 'a step of the work may not import the steps above it' })
  const paths = Object.entries(doors)
    .filter(([name]) => !allowed.packages.includes(name))
    .map(([name, message]) => ({ name, message }))
  return { 'no-restricted-imports': ['error', { paths, patterns }] }
}

const restrictedGlobals = (room) => ({
  'no-restricted-globals': [
    'error',
    ...(closedGlobals[room] ?? []).map((name) => ({ name, message: `${room}/ does not know \`${name}\`` })),
  ],
})

const hostileText = 'page and model text is data'

export default {
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'react'],
  categories: { correctness: 'error' },
  ignorePatterns: ['dist', 'out'],
  rules: {
    // Types count too: a type in the wrong file welds files together as much as a value does.
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
    'max-lines-per-function': ['error', { max: 60 }],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-restricted-properties': [
      'error',
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: hostileText })),
    ],
    'no-unused-vars': 'error',
    'no-console': ['error', { allow: ['error'] }],
    'react/no-danger': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    // Preact needs no import of its name, and its signals and refs are not React's.
    'react/react-in-jsx-scope': 'off',
    'react/immutability': 'off',
    'react/exhaustive-deps': 'off',
    'react-hooks/exhaustive-deps': 'off',
    'unicorn/no-useless-spread': 'off',
    'import/default': 'off',
    'typescript/unbound-method': 'off',
    'typescript/no-meaningless-void-operator': 'off',
    'typescript/no-misused-spread': 'off',
    'no-control-regex': 'off',
  },
  overrides: [
    {
      files: ['test/**', 'build/**', 'scripts/**'],
      rules: {
        'no-console': 'off',
        'no-restricted-properties': 'off',
        'typescript/restrict-template-expressions': 'off',
        'typescript/no-explicit-any': 'off',
      },
    },
    ...Object.keys(rooms).map((room) => ({
      files: [`src/${room}/**`, `test/fixtures/rooms/${room}/**`],
      rules: { ...restrictedImports(room), ...restrictedGlobals(room) },
    })),
    ...Object.entries(steps).map(([step, above]) => ({
      files: [`src/core/${step}/**`, `test/fixtures/rooms/core-${step}/**`],
      rules: restrictedImports('core', above),
    })),
    { files: ['src/platform/browser.ts'], rules: { 'no-restricted-imports': 'off' } },
    { files: ['test/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  ],
}
