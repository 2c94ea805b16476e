/** Whether a message shows that somebody may be at risk: the signs we know by rule, and the wording learned from examples, read together. */
import { showsDanger } from './danger.ts'
import { likelihoodOfDanger } from './learned.ts'
import { asksWhomToTell } from './routes.ts'

/** So like the examples that no known sign is needed. */
const byWording = 0.85
/** So unlike them that even a known sign is taken for what it says, such as a lesson or a figure of speech. */
const notByWording = 0.1

/** Both limits were set on the messages for tuning in `tests/evaluation`; a miss weighs far more than a false alarm. */
export function showsRisk(text: string): boolean {
  const likelihood = likelihoodOfDanger(text)
  return asksWhomToTell(text) || likelihood > byWording || (likelihood > notByWording && showsDanger(text))
}
