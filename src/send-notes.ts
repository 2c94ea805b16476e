/** Sends the notes that are queued, each once, however many processes do it. */
import type { Clock, Log, Notifier, Store } from './ports.ts'

/** `holder`: another name for every process. `leaseSeconds`: longer than any letter takes. */
type Sending = {
  store: Pick<Store, 'notes'>
  notifiers: readonly Notifier[]
  clock: Clock
  log: Log
  holder: string
  leaseSeconds: number
}

const atOnce = 10
/** Before a letter that no door takes is tried again. */
const waitSeconds = 900

/** Ends early, at no harm, once `stopping`. */
export async function sendNotes({ store: { notes }, ...parts }: Sending, stopping?: AbortSignal): Promise<void> {
  const { notifiers, clock, log, holder, leaseSeconds } = parts
  while (!stopping?.aborted) {
    const claimed = await notes.claim(atOnce, { holder, now: clock.now(), until: after(clock.now(), leaseSeconds) })
    if (claimed.length === 0) return
    for (const note of claimed) {
      const notifier = notifiers.find(({ door }) => door === note.to.door)
      try {
        const posted = await notifier?.tell(note)
        if (posted?.outcome === 'refused') log.failed('A note was refused and is not tried again', note.to.door)
        if (posted && posted.outcome !== 'later') await notes.end(note.key)
        else await notes.wait(note.key, after(clock.now(), posted?.seconds ?? waitSeconds))
      } catch (error) {
        log.failed('A note could not be sent', error)
        await notes.wait(note.key, after(clock.now(), waitSeconds))
      }
    }
  }
}

function after(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}
