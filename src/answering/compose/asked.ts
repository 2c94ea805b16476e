/** What an answer is made from, and what each kind of answer gives. */
import type { Library } from '../../finding/library.ts'
import type { Reply } from '../../reply.ts'
import type { Findings } from '../findings.ts'
import type { Intent } from '../intents.ts'
import type { Understanding } from '../understanding.ts'

/** What an answer is made from. */
export type Asked = { understanding: Understanding; findings: Findings; library: Library; today: string }
/** The part of a reply that differs from one kind of answer to the next. */
export type Answer = Pick<Reply, 'lead' | 'parts' | 'buttons' | 'sources'> & { intent: Intent; found: boolean }
