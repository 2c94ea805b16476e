/** The digest’s week: makes the edition when it is due, and sees to it that everybody gets theirs. */
import { createDelivery, type Delivering } from './deliver.ts'
import { holidayIn } from './holidays.ts'
import { type Making, makeEdition } from './make-edition.ts'
import { dueAt, dueDay, type Schedule, weekAfter, weekOf } from './weeks.ts'

type Parts = Making & Delivering & { schedule: Schedule }

export type DigestRounds = {
  /** Does what is due now: called again and again, by however many processes. Ends early, at no harm, once `stopping`. */
  round(stopping?: AbortSignal): Promise<void>
  /** Makes the week’s edition, whatever the hour, unless it is held, and sends what is due of it. */
  sendNow(week: string): Promise<void>
}

export function createDigestRounds(parts: Parts): DigestRounds {
  const { store, clock, schedule, knowledge } = parts
  const deliver = createDelivery(parts)
  let day = { today: '', week: '', due: '' }
  let closed = ''

  const round = async (stopping?: AbortSignal) => {
    const today = clock.today()
    if (day.today !== today) day = { today, week: weekOf(today), due: dueAt(weekOf(today), schedule) }
    const { week, due } = day
    if (closed !== week) await store.digests.closeBefore(week, clock.now())
    closed = week
    const edition = await store.digests.find(week)
    if (edition?.held) return
    if (!edition?.made) {
      if (clock.now() < due || holidayIn(week, knowledge()) !== null) return
      await makeEdition(week, parts)
    }
    await deliver(week, stopping)
  }
  return {
    round,
    async sendNow(week) {
      await makeEdition(week, parts)
      await deliver(week)
    },
  }
}

/** The next digest to go out: its week, and the day in England. Looks no further than a year. */
export function nextDigest({ clock, schedule, knowledge }: Pick<Parts, 'clock' | 'schedule' | 'knowledge'>): { week: string; day: string } {
  let week = weekOf(clock.today())
  for (let weeks = 0; weeks < 53; weeks++) {
    if (dueAt(week, schedule) > clock.now() && holidayIn(week, knowledge()) === null) break
    week = weekAfter(week)
  }
  return { week, day: dueDay(week, schedule) }
}
