/** Whether two names are the same but for a slip of the pen. */
import { editDistance } from '../finding/edit-distance.ts'

/** Letters that may differ, for each eight of the longer name. */
const lettersPerSlip = 8
const mostSlips = 2

export function isNearly(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)]
  const most = Math.min(mostSlips, Math.floor(Math.max(one.length, other.length) / lettersPerSlip))
  return one !== other && editDistance(one, other, most) !== null
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
