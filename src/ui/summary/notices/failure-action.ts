/** The one thing that helps with each failure. */
import type { ErrorCode } from '../../../core/error'

export type FailureAction = 'retry' | 'settings' | 'allow' | 'quota_page' | 'none'

const actions: Record<ErrorCode, FailureAction> = {
  // There is no running text at all, and will be none; where there is some, the notice above it offers to go on.
  not_article: 'none',
  // It may have been read before it was drawn.
  empty_page: 'retry',
  restricted_page: 'none',
  no_access: 'none',
  no_selection: 'retry',
  unreadable: 'retry',
  address_with_password: 'settings',
  auth: 'settings',
  bad_base_url: 'settings',
  bad_output: 'retry',
  captive_portal: 'retry',
  content_filter: 'none',
  context_overflow: 'settings',
  cors_origin: 'settings',
  empty: 'retry',
  host_permission: 'allow',
  loading: 'retry',
  malformed_key: 'settings',
  model_not_found: 'settings',
  network: 'retry',
  offline: 'retry',
  overloaded: 'retry',
  quota: 'quota_page',
  rate_limit: 'retry',
  refusal: 'none',
  server: 'retry',
  stalled: 'retry',
  stream_error: 'retry',
  truncated: 'retry',
  truncated_no_finish: 'retry',
  unsupported_country: 'settings',
  unsupported_param: 'settings',
  wrong_language: 'retry',
  interrupted: 'retry',
  stopped: 'retry',
  storage_full: 'settings',
  unexpected: 'retry',
}

export const actionFor = (code: ErrorCode): FailureAction => actions[code]
