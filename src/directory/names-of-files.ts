/** Names for the files of what is imported: readable, and never another’s. */
import { v5 } from 'uuid'
import { toWords } from '../knowledge/words.ts'

/** Under this name UUIDs are made from our own ids, so that another program makes the same ones. */
const namespace = '6f1d2a04-6c0e-5b8f-9a6e-2f0f7b1c3d55'

/** The UUID of anything that has none of its own: always the same for the same parts. */
export function toUuid(...parts: readonly string[]): string {
  return v5(JSON.stringify(parts), namespace)
}

export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(text)
}

/** Of the shape of a UUID, but with a variant that no standard knows. */
export function isAlmostUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}

/** `calm-start-sessions-1a2b3c`: the last six stand for where it came from. */
export function toFileId(title: string, ...from: readonly string[]): string {
  return `${toSlug(title)}-${toUuid(...from).slice(0, 6)}`
}

export function toSlug(text: string): string {
  const words = toWords(text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .map((word) => word.text.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
  const slug = words.reduce((slug, word) => (slug.length + word.length > 48 ? slug : `${slug}-${word}`), '').replace(/^-/, '')
  return slug || 'unnamed'
}
