/** Whether two names are the same but for a slip of the pen. */

/** Letters that may differ, for each eight of the longer name. */
const lettersPerSlip = 8
const mostSlips = 2

export function isNearly(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)]
  const most = Math.min(mostSlips, Math.floor(Math.max(one.length, other.length) / lettersPerSlip))
  return one !== other && Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
