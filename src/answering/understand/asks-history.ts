/** Whether a question asks how something went from report to report. */
import { toStem } from '../../finding/stems.ts'

const cues: readonly RegExp[] = [
  /\b(?:what|anything|much) (?:has |have |s |is )?(?:been )?(?:changed|different|moved)\b/,
  /\bwhat changes\b/,
  /\bsince (?:the )?(?:last|previous) (?:term|time|report|update|period|one)\b/,
  /\bhow (?:has|have|is|did) .{0,60}\b(?:develop\w*|chang\w*|progress\w*|mov\w+ on|com\w+ (?:on|along)|evolv\w*|gone|going (?:over|since)|got on)\b/,
  /\b(?:over|across|through) (?:time|the (?:terms|years?|reports|periods))\b/,
  /\b(?:term|report) (?:by|to|on) (?:term|report)\b/,
  /\bcompared? (?:to|with) (?:the )?(?:last|previous)\b/,
  /\bhistory of\b/,
  /\bthe story so far\b/,
  /\b(?:did|has|have) .{0,60}\b(?:what|everything|anything|all) .{0,20}(?:was|were|had) (?:been )?(?:planned|promised)\b/,
  /\bplan(?:s|ned) .{0,60}\b(?:actually|really|ever) (?:done|happen\w*|carried out)\b/,
  /\bwhat (?:became|happened|came) (?:of|to|with) .{0,30}\bplans?\b/,
  /\b(?:follow(?:ed)?|carried) (?:through|out) .{0,30}\bplans?\b/,
]

/** `plain` is in small letters without punctuation. */
export function asksHistory(plain: string): boolean {
  return cues.some((cue) => cue.test(plain))
}

const words = `changed changes change different moved since last previous term terms time report reports update updates period developed develop
  progressed progress evolved history story planned plans plan promised happened happen actually done became compared over autumn summer`

/** Stems of the words that ask so, which name no subject. */
export const historyStems: ReadonlySet<string> = new Set(words.split(/\s+/).map(toStem))
