/** Whether the words of a sentence are those of the entry, or others for the same. */
import { type Evidence, textOf } from './evidence.ts'
import { tellingWords } from './nearest-lines.ts'
import { areSame, wordsOf } from './same-words.ts'
import { writeNumbers } from './written-numbers.ts'

/** Words that are a fact by themselves: one of them in the wrong place misleads. */
const weighty =
  /^(?:free|cost\w*|charge\w*|fund\w*|paid|pay\w*|daily|weekly|monthly|termly|yearly|annual\w*|fortnight\w*|online|virtual\w*|face|person|phone|post|text|message|primary|primaries|secondary|secondaries|nursery|nurseries|special|college\w*|universit\w+|sixth|parents?|famil\w+|governors?|police|nurses?|hospital|medicat\w*|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|ramadan|eid|today|tomorrow|yesterday|now|urgent\w*|best|worst|proven?|proves?|statutory|legal\w*|banned|arrest\w*|exclud\w+|expel\w*|doubl\w+|tripl\w+|halv\w+|euros?|dollars?|pence|teachers?|headteachers?|sencos?|mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?|years?|terms?|hours?|minutes?|full|half|open|closed|compulsory|volunt\w+)$/

/** One word in so many may be new, when it is none of those. */
const oneIn = 7

/** The words that the entry does not bear; empty when few enough. */
export function wordsNotHeld(says: string, evidence: Evidence): string[] {
  const held = wordsOf(writeNumbers(textOf(evidence)))
  const said = tellingWords(says).filter((word) => !/\d/.test(word))
  const strange = said.filter((word) => !held.some((other) => areSame(word, other)))
  const heavy = strange.filter((word) => weighty.test(word))
  if (heavy.length > 0) return heavy
  return strange.length <= Math.floor(said.length / oneIn) ? [] : strange
}
