/** What is put into a store when a test does not care what it is. */
import type { Turn } from '../../src/answering/conversation.ts'
import { plainReply } from '../../src/plain-reply.ts'
import type { Gap, Said } from '../../src/ports.ts'

type Usual = { question?: string; asked?: string; priorities?: string[] }

export function said({
  question = 'Who helps with sleep in Wyre?',
  asked = '2026-11-24T10:00:00.000Z',
  priorities = [],
}: Usual = {}): Said {
  return { asked, question, turn: turnOf(question, priorities), reply: plainReply('signpost', question, `About ${question}`) }
}

export function gap(fields: Partial<Gap> = {}): Gap {
  return { asked: '2026-11-24T10:00:00.000Z', question: 'Yoga in Wyre?', places: ['wyre'], themes: [], intent: 'signpost', ...fields }
}

function turnOf(question: string, priorities: string[]): Turn {
  return {
    understanding: {
      question,
      intent: 'signpost',
      places: { districts: ['wyre'], labels: ['Wyre'], outside: [], unclear: [], unknown: [], wholeCounty: false, from: 'asked' },
      ages: null,
      free: false,
      themes: ['sleep'],
      hints: [],
      named: { contacts: [], partners: [], resources: [], offers: [], terms: [], priorities: [], otherServices: [] },
      except: { themes: [], partners: [], districts: [], priorities: [] },
      stranger: null,
      phases: [],
      forms: [],
      listed: null,
      section: null,
      asked: null,
      period: null,
      counted: [],
      body: null,
      phrases: [],
      terms: [],
      lesser: [],
      content: [],
      corrections: [],
      focus: [],
      picked: false,
      guessed: false,
      showAll: false,
      followsUp: false,
    },
    priorities,
    shown: [],
    waiting: false,
    found: true,
  }
}
