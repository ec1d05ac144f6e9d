/** The one request that only the sample article answers; apart, so that it is in no page's script. */
import { defineRequest } from '../platform/request'
import { isRecord } from './parse'

/**
 * Has a page of the extension's own load the script that reads articles, which browsers inject into web pages alone. Answered by the sample
 * article.
 * @param file path of the script within the extension
 */
export const loadContentScript = defineRequest<{ file: string }, 'loaded'>('page/load', (value) =>
  isRecord(value) && typeof value['file'] === 'string' ? { file: value['file'] } : null,
)
