/** What officers are told about the digest. */
import type { Counts } from './ledger.ts'

/** What became of the sends of a week. */
export function sayCounts({ sent, nothing, failed, refused, dropped, due, claimed, sending }: Counts): string {
  const taken = `${sent} sent, ${nothing} with nothing new, ${failed} failed`
  return `${taken}${refused > 0 ? `, ${refused} refused` : ''}, ${dropped} stopped, ${due + claimed + sending} waiting`
}

export const officeWording = {
  preview: (day: string, held: boolean) => `This is the digest of ${day} as it would be sent${held ? ', were it not held' : ''}.`,
  holiday: (name: string) => `No digest is due: schools are closed (${name}). What gathers is in the first one after.`,
  nothing: 'Nothing in it is new, so nothing would be sent.',
  held: (day: string) =>
    `The digest of ${day} is held. It waits until you release or send it; when its week is over, what is in it goes into the next one.`,
  released: (day: string) => `The digest of ${day} is released, and is sent when it is due.`,
  sending: 'The digest is made and goes out now.',
  sentBefore: 'This digest was made before and has gone out, or is going out. Nobody gets it twice.',
  opened: (day: string, opening: string) => `The digest of ${day} will open with “${opening}”. Say “preview the digest” to see it.`,
  noOpening: 'Say what the digest should open with, for example “open the digest with: Welcome back”.',
  noHistory: 'No digest has been made yet.',
  past: (day: string, news: number, counts: Counts) => `- ${day}: ${news} pieces of news; ${sayCounts(counts)}`,
  holdButton: { label: 'Hold it', say: 'Hold the digest' },
  releaseButton: { label: 'Release it', say: 'Release the digest' },
  sendButton: { label: 'Send it now', say: 'Send the digest now' },
} as const
