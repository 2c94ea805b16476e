/** What goes wrong between the app and our loopback Slack, when a test wants it to. */

/** `cut`: done, but the answer never arrives. `lost`: never done. `limited`: Slack’s 429. `trouble`: Slack’s 503. */
export type Fault =
  | { method: string; is: 'cut' | 'lost' | 'trouble' }
  | { method: string; is: 'limited'; retryAfter: number }
  | { method: string; is: 'refused'; error: string }

export function createFaults() {
  const waiting: Fault[] = []
  const missing = new Set<string>()
  return {
    /** For the next call of that method; those of one method queue up. */
    next: (...faults: Fault[]) => void waiting.push(...faults),
    /** From now on these methods, by the start of their names, are not there. */
    without: (...starts: string[]) => starts.forEach((start) => void missing.add(start)),
    isMissing: (method: string) => [...missing].some((start) => method.startsWith(start)),
    take(method: string): Fault | null {
      const at = waiting.findIndex((fault) => fault.method === method)
      return at === -1 ? null : (waiting.splice(at, 1)[0] ?? null)
    },
  }
}
export type Faults = ReturnType<typeof createFaults>
