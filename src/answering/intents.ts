/** What somebody may want of the assistant. */
export const intents = ['signpost', 'contact', 'list', 'detail', 'define', 'whats-new', 'draft', 'help', 'safeguarding', 'none'] as const
export type Intent = (typeof intents)[number]

/** The kind of fact wanted. */
export type FactAsked = 'number' | 'date' | 'person' | 'yes-no' | 'which' | 'place' | 'reason' | null
