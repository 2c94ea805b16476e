/** An impact that gives no number, no source and no date, so that a reader has only our word. */
import type { CheckRule } from '../check.ts'
import { keyOf } from '../check.ts'
import { checkWording } from '../check-wording.ts'
import { findDates } from '../find-dates.ts'

const numbers =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|every|half|none|no|third|quarter|double|doubled|halved)\b/i
const sources =
  /\b(?:said|say|says|told|tell|report(?:ed|s)?|feedback|survey|questionnaire|evaluation|data|figures|rated|recommend|expressed|acknowledged|according|recorded|felt|feel|audit|forms?)\b/i

export const checkEvidence: CheckRule = ({ lines, today }) =>
  lines
    .filter(
      ({ place, text }) => place === 'impactSoFar' && !numbers.test(text) && !sources.test(text) && findDates(text, today).length === 0,
    )
    .map((line) => ({
      key: keyOf('evidence', line),
      about: { line: line.number },
      serious: false,
      says: checkWording.evidence(line.number),
    }))
