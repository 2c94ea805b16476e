/** Slack’s limits of size, as the loopback Slack holds the app to them. */

export function messageProblems({ text, blocks = [] }: { text: string; blocks?: unknown[] }): string[] {
  return [
    text.length > 40_000 ? 'msg_too_long' : '',
    blocks.length > 50 ? 'too many blocks' : '',
    text === '' && blocks.length === 0 ? 'no_text' : '',
  ].filter(Boolean)
}

export function viewProblems({ blocks }: Record<string, unknown>): string[] {
  return (blocks as unknown[]).length > 100 ? ['too many blocks'] : []
}
