/** Tells those who run the assistant what failed, a line each. */
import type { Log } from '../ports.ts'

/** Says what happened, never what was said. */
export function createLog(write: (line: string) => void): Log {
  return {
    failed(what, cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      write(`${what}: ${reason.split('\n')[0]}\n`)
    },
  }
}
