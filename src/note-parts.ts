/** The doors by which notes reach people, as the settings choose them. */
import { randomUUID } from 'node:crypto'
import { createEmailNotifier } from './channels/e-mail/note-mail.ts'
import type { Reach } from './notes.ts'
import type { Clock, Log, Mailer, Notifier, Store } from './ports.ts'
import { sendNotes } from './send-notes.ts'
import type { Settings } from './settings.ts'

/** Longer than a mail server may be silent. */
const leaseSeconds = 180

/** `notifiers`: of doors besides e-mail. `mailer` null: no e-mail goes out. */
type Needs = {
  settings: Settings['digest']
  store: Pick<Store, 'notes'>
  clock: Clock
  log: Log
  mailer: Mailer | null
  notifiers: readonly Notifier[]
}

export type NoteParts = { reach: Reach; round(stopping: AbortSignal): Promise<void> }

export function createNoteParts({ settings: { baseUrl, mail }, mailer, notifiers, store, clock, log }: Needs): NoteParts {
  const domain = mail?.domain ?? new URL(baseUrl).hostname
  const all = [...notifiers, ...(mailer ? [createEmailNotifier({ mailer, domain, clock })] : [])]
  const sending = { store, notifiers: all, clock, log, holder: randomUUID(), leaseSeconds }
  return { reach: reachBy(all), round: (stopping) => sendNotes(sending, stopping) }
}

/** By the first door that reaches them. */
function reachBy(notifiers: readonly Notifier[]): Reach {
  return async (contact) => {
    for (const notifier of notifiers) {
      const to = await notifier.reach(contact)
      if (to) return to
    }
    return null
  }
}
