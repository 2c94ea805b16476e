/** What the app needs of Slack, and what each is for. The manifest asks for exactly this, and a test compares the two. */

/** Bot scopes → what people are told they are for. */
export const scopes = {
  'app_mentions:read': 'to be asked by mentioning it in a channel',
  'assistant:write': 'to offer first questions and show that it is working',
  'channels:history': 'to read the thread of a public channel in which it is mentioned',
  'chat:write': 'to answer',
  commands: 'for /tass and the shortcuts',
  'groups:history': 'to read the thread of a private channel in which it is mentioned',
  'im:history': 'to read the questions sent to it directly',
  'im:write': 'to send the weekly digest to whoever asked for it',
  'users:read': 'to tell guests and people of other organisations from colleagues',
} as const
export const scopeNames = Object.keys(scopes) as (keyof typeof scopes)[]

/** What Slack tells the app about, as the manifest names it. */
export const events = [
  'agent_session_stopped',
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const

export const command = '/tass'
export const shortcuts = { find: 'find_support', search: 'search_support' } as const

/** Where Slack sends everything when it is not through a socket. */
export const paths = { events: '/slack/events', install: '/slack/install', redirect: '/slack/oauth_redirect' } as const
