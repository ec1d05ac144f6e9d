/** What the tests of selection and ranges need in the page, in one bundle. */
export { extractArticle } from '../../../src/extract/extract-article'
export { locate, rangesFor } from '../../../src/extract/text-ranges'
