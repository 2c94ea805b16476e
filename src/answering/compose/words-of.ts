/** Small turns of phrase that several answers need. */
import type { HeldPost } from '../../knowledge/knowledge.ts'
import { unique } from '../unique.ts'

/** `A`, `A and B`, `A, B and C` */
export function toList(items: readonly string[], last = 'and'): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

export function namesOf(posts: readonly HeldPost[]): string {
  return toList(unique(posts.map((post) => post.contact.name)))
}

/** `1 priority`, `2 priorities` */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
