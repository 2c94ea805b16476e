/** What is said to words about the assistant itself: thanks, privacy, a mistake, or what can be asked. */
import { toPhrase } from '../../knowledge/words.ts'
import { wording } from '../../wording.ts'
import { asksPrivacy, saysMistaken } from '../understand/cues/intents.ts'

/** Said of the answer before, also without thanks. */
const thanks =
  /\b(?:thanks|thank you|cheers|ta|ok|okay|right|great|lovely|brill(?:iant)?|perfect|fab|ace|super|cool|nice|excellent|noted|understood|helpful|useful|helps|will do|no worries|sounds good)\b/i

export function helpFor(question: string): string {
  const plain = toPhrase(question)
  if (asksPrivacy.test(plain)) return wording.privacy
  if (saysMistaken.test(plain)) return wording.mistaken
  return thanks.test(question) ? wording.thanks : wording.help
}
