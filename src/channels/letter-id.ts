/** A name for a letter that may be seen by others: its key holds the secret name of the subscription. */
import { createHash } from 'node:crypto'

export function toLetterId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
