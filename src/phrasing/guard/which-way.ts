/** Whether something goes up or down, and for all or for some, as the entry says. */

const up =
  /\b(?:rise[sn]?|rose|rising|increas\w+|gr[eo]w\w*|higher|more|up by|went up|gone up|going up|up from|improv\w+|doubl\w+|tripl\w+|better|above)\b/
const down =
  /\b(?:falls?|fell|fallen|falling|drop\w*|decreas\w+|declin\w+|lower\w*|reduc\w+|fewer|less|(?:went|go|goes|going|gone|is|are|was|were|come|came|brought) down|down (?:from|by)|halv\w+|worse\w*|below)\b/
const notMoving =
  /\b(?:more|fewer|less) than\b|\bup to\b(?= #?\d)|\bor more\b|\b#?\d+ more\b|\bmore (?:information|detail|details|about|on|is|at|confident)\b|\b(?:more|further)$|\bno (?:more|fewer|less) than\b|\bknow more\b|\bfind out more\b/g

/** Each way that is said must be said there, unless it only bounds a number. */
export function goesSameWay(said: string, line: string): boolean {
  const [mine, theirs] = [withoutOwn(said, line).replace(notMoving, ' '), line.replace(notMoving, ' ')]
  if (up.test(mine) && down.test(mine)) return true
  if (up.test(mine)) return up.test(theirs)
  if (down.test(mine)) return down.test(theirs) || /\b(?:less|fewer|below|under)\b/.test(line)
  return !/\b(?:fewer than|less than|below)\b/.test(said) || /\b(?:fewer|less|below|under|lower|falls?)\b/.test(line)
}

/** “More coordinated” is no rise where the entry has those words. */
function withoutOwn(said: string, line: string): string {
  return said.replace(/\b(?:more|less|fewer|higher|lower|better|increas\w+) \w+/g, (found) => (line.includes(found) ? ' ' : found))
}

const only = /\b(?:only|solely|exclusively)\b/
const whole = /\b(?:all|pan|every(?:one|body)?|each \w+|always|whole|entire)\b/
const most = /\b(?:most(?! recent)|mostly|majority)\b/
const none = /\b(?:none|nobody|no one|zero)\b/

/** “Every six weeks” is how often, not how many. */
const rate = /\b(?:every|each) (?:\d+ )?(?:day|week|month|term|year|half|morning|evening|journey|time|session)s?\b/g

export function countsSame(said: string, held: string): boolean {
  const line = held.replace(/\bnot (?:every|all)\b/g, 'notall')
  const many = said
    .replace(rate, ' ')
    .replace(/\beach (\w+)/g, (found, one) => (new RegExp(`\\b(?:an?|per) ${one}\\b|\\beach$|\\beach[.,;]`).test(line) ? ' ' : found))
  if (whole.test(many) && !whole.test(line)) return false
  if (only.test(said) && !only.test(line) && !/notall/.test(line)) return false
  if (none.test(said) && !none.test(line) && !/\bno\b/.test(line)) return false
  return !most.test(said) || most.test(line) || Number(/(\d+)(?:\.\d+)?%/.exec(line)?.[1] ?? 0) > 50
}
