/// <reference types="@crxjs/vite-plugin/client" />

/** True only in the build for end-to-end tests. */
declare const __E2E__: boolean
