/** The conversation of answers that only one person sees: they lie in no thread. */

/** `channel` null: in a window or the Home tab. */
export function privateConversation(team: string, channel: string | null, user: string): string {
  return `slack:${team}:${channel ?? 'window'}:${user}`
}
