/** How values are put into the database. JSON writes NUL and lone surrogates, which PostgreSQL refuses, as escapes. */
import { createHash } from 'node:crypto'

/** What was written, or null when it cannot be read. */
export function readJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T
  } catch {
    return null
  }
}

/** An id of any length and any characters as a key. A copy of the database does not give the id away. */
export function toKey(id: string): string {
  return createHash('sha256').update(id, 'utf16le').digest('hex')
}

/** Instants are compared as text, so all are written alike. */
export function toInstant(iso: string): string {
  return new Date(iso).toISOString()
}
