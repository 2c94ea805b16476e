/** Whether a message shows that somebody may be at risk: by a plain sign, or by everything in one of its passages taken together. */
import { listEvidence } from './evidence.ts'
import { weigh } from './learned.ts'
import { listMeantSigns } from './meaning.ts'
import { type Passage, toPassages } from './passages.ts'
import { asksWhomToTell } from './routes.ts'

export function showsRisk(text: string): boolean {
  return asksWhomToTell(text) || toPassages(text).some((passage) => showsPlainSign(passage) || weigh(listEvidence(passage)) > 0)
}

/** No wording around it excuses a plain sign that is meant of somebody. */
export function showsPlainSign(passage: Passage): boolean {
  return passage.some(({ sentence, nearby }) => listMeantSigns(sentence, nearby).some(({ kind }) => kind === 'always' || kind === 'plain'))
}
