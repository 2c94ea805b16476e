/** Stands in for a notifier: keeps what it is given. */
import type { Door } from '../digest/ledger.ts'
import type { Note } from '../notes.ts'
import type { Notifier } from '../ports.ts'

export function createRecordingNotifier(door: Door): Notifier & { notes: Note[] } {
  const notes: Note[] = []
  return {
    door,
    notes,
    reach: async ({ email }) => (email ? { door: 'e-mail', to: email.toLowerCase() } : null),
    async tell(note) {
      notes.push(note)
      return { outcome: 'sent', receipt: String(notes.length) }
    },
  }
}
