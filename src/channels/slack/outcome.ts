/** What a failed call to Slack means: whether it was refused, is to be tried later, or may have been done all the same. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'

export type Outcome = { is: 'refused'; why: string } | { is: 'later'; afterMs: number } | { is: 'unknown' }

/** Slack’s own words for trouble of its own: it does not say whether anything was done. */
const troubles = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'team_added_to_org']

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof WebAPIRateLimitedError) return { is: 'later', afterMs: error.retryAfter * 1000 }
  if (error instanceof WebAPIPlatformError && !troubles.includes(error.data.error)) return { is: 'refused', why: error.data.error }
  // A proxy or Slack itself says that the call is not even there, such as a method that this workspace does not have.
  if (error instanceof WebAPIHTTPError && error.statusCode >= 400 && error.statusCode < 500)
    return { is: 'refused', why: `http_${error.statusCode}` }
  return { is: 'unknown' }
}

/** The token is no good any more, whatever it is used for. */
export function isTokenDead(why: string): boolean {
  return ['token_revoked', 'invalid_auth', 'account_inactive', 'token_expired', 'not_authed', 'org_login_required'].includes(why)
}

/** What was to be shown is at fault, and plainer words may still get through. */
export function isBlocksAtFault(why: string): boolean {
  return ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments'].includes(why)
}
