/** Stands in for a courier: keeps what it is given, and finds it again. */
import type { Door } from '../digest/ledger.ts'
import type { Letter } from '../digest/letter.ts'
import type { Courier } from '../ports.ts'

export function createRecordingCourier(door: Door): Courier & { letters: Letter[] } {
  const letters: Letter[] = []
  return {
    door,
    letters,
    async send(letter, begin) {
      if (!(await begin())) return { outcome: 'kept' }
      letters.push(letter)
      return { outcome: 'sent', receipt: String(letters.length) }
    },
    async find({ key }) {
      const at = letters.findIndex((letter) => letter.key === key)
      return at === -1 ? { trace: 'not-found' } : { trace: 'found', receipt: String(at + 1) }
    },
  }
}
