/** Parts that fail, and a log that keeps what it is told. */
import type { Log, Store } from '../../src/ports.ts'

/** As a database driver says it: with what nobody outside is to see. */
export class Broken extends Error {
  override message = 'connect ECONNREFUSED postgres://user:hunter2@10.0.0.5/db at /srv/app/src/adapters/store/postgres.ts:20'
}
const fail = () => Promise.reject(new Broken())
export const brokenStore: Store = {
  conversations: { find: fail, append: fail, read: fail, rate: fail, forget: fail },
  gaps: { record: fail, list: fail },
  deliveries: { claim: fail, begin: fail, sent: fail, fail, wait: fail, drop: fail, takeDue: fail },
  people: { find: fail, save: fail, forget: fail },
  follows: { keep: fail, drop: fail, list: fail, followers: fail },
  threads: { own: fail, isOwn: fail },
  installations: { save: fail, find: fail, remove: fail },
  documents: { list: fail, write: fail, version: fail },
  audit: { record: fail, list: fail },
  drafts: { find: fail, at: fail, append: fail, list: fail, history: fail },
  desks: { find: fail, put: fail },
  officerNotes: { add: fail, list: fail, take: fail },
  reminders: { claim: fail },
  confirmations: { ask: fail, find: fail, answer: fail, list: fail },
  notes: { queue: fail, has: fail, claim: fail, end: fail, wait: fail },
  subscriptions: { find: fail, findById: fail, save: fail, remove: fail, list: fail, ask: fail, takeUnconfirmed: fail },
  digests: {
    find: fail,
    list: fail,
    prepare: fail,
    marks: fail,
    make: fail,
    claim: fail,
    begin: fail,
    end: fail,
    wait: fail,
    closeBefore: fail,
    refusals: fail,
    count: fail,
    uses: fail,
  },
  answersThatUsed: fail,
  offering: {
    desks: { find: fail, put: fail, clear: fail },
    proposals: { add: fail, find: fail, list: fail, replace: fail },
    reviews: { ask: fail, find: fail, take: fail },
    secret: fail,
  },
  modelUsage: { add: fail, total: fail },
  sweep: fail,
  check: fail,
  close: fail,
}

export function collectingLog(): { lines: string[]; log: Log } {
  const lines: string[] = []
  return { lines, log: { failed: (what: string, cause: unknown) => void lines.push(`${what}: ${cause}`) } }
}
