/** A reply that is one fixed text. Needs neither the search nor a model, so it can always be given. */
import type { Intent } from './answering/intents.ts'
import type { Reply } from './reply.ts'

export function plainReply(intent: Intent, question: string, lead: string): Reply {
  return {
    question,
    intent,
    found: false,
    reading: '',
    lead,
    parts: [],
    more: [],
    buttons: [],
    sources: [],
    places: [],
    outOfArea: [],
    themes: [],
    composedBy: 'rules',
  }
}
