/** Sorts the words of a statement into classes: how it begins, who acts, and in which tense. */

const sets: Record<string, ReadonlySet<string>> = {
  we: words("we i us our my i've we've i'm we're i'll we'll we'd i'd"),
  officer: words('officer officers epo epos adviser advisor coordinator'),
  people:
    words(`child children pupil pupils young parent parents family families school schools setting settings sendco sendcos senco sencos staff teacher teachers
    head heads headteacher headteachers governor governors professional professionals student students learner learners carer carers youngsters kids yp practitioners
    dads mums nursery nurseries primaries secondaries supervisors assistants everyone everybody nobody leavers schs prims secs homes readers boys girls`),
  partner:
    words(`college council police nurse nurses library hub hubs trust academy cfw camhs barnardo's charity youth team service lead partners partner colleagues
    police health housing diocese forum board trainer speaker hospital mind empower inspire shine nest csp vrn bloom`),
  group: words(
    'group network meeting meetings forum priority work project programme pilot scheme initiative partnership cluster session sessions training course workshops it this',
  ),
  future: words(
    "will shall would 'll we'll i'll it'll they'll going intend intends plan plans hope hopes hoping due next upcoming tomorrow shortly soon",
  ),
  modal: words('should could can may might must'),
  perfect: words("has have had 've we've i've they've been"),
  be: words('is are am'),
  was: words('was were'),
  now: words('now already today currently since'),
  next: words('next after once when until before january february march april easter christmas spring summer xmas new'),
  ended: words('last ago september october yesterday'),
  more: words(`more less fewer better stronger greater improved increased reduced higher lower earlier quicker shorter happier calmer clearer closer wider most best
    easier smoother safer quieter confident popular doubled halved fell rose dropped grown grew cut`),
  lasts:
    words(`own themselves itself stay stays remain remains continue carry keep keeps ongoing permanent permanently sustain sustainable future forever always ends end ending
    beyond without hand handed handover pass over take takes taking taken belongs lead host fund funds funded budget embedded part rota by`),
  says: words(
    'say says said tell tells told report reports reported feel feels felt rated feedback described commented find found showed shows',
  ),
  none: words('no not never nobody none without'),
  wants: words('want wants wanted aim aims like ensure ensuring every all each'),
}

const irregular = words(
  'met held came went ran sat sent gave took told spoke wrote made got had did began led brought built found heard saw put set kept left showed grew rang chose drew fed split won drawn given taken written spoken done gone seen shown begun known run',
)
/** Verbs of reports, as they stand in “plans to …”. */
export const actions = words(
  `analyse arrange ask attend book bring build check chase circulate collect complete confirm consider consult contact continue create deliver design develop discuss draft engage
  establish evaluate explore feed find finalise follow gather get go hold host identify introduce investigate invite join launch liaise link look map meet monitor offer organise pilot plan
  prepare present print produce promote propose publish recruit refine repeat research review revisit roll run scope send set share speak start submit survey take talk test trial update
  use visit work write let let's need share seek agree try produce collate pull see`,
)
const wishes = words(
  'reduce improve raise strengthen empower prevent ensure increase equip enable support give build help make boost close encourage tackle cut narrow foster widen broaden lower stop provide keep',
)

/** `words` in small letters, in order. */
export function classesOf(said: readonly string[]): string[] {
  const [first = '', second = ''] = said
  const begins = beginningOf(first, second)
  const actor =
    said
      .slice(0, 6)
      .map(actorOf)
      .find((each) => each !== null) ?? 'nobody'
  const tense = tenseOf(said)
  const has = Object.entries(sets).flatMap(([name, set]) => (said.some((word) => set.has(word)) ? [`has:${name}`] : []))
  const number = said.some((word) => /^\d|^%$/.test(word)) ? ['has:number'] : []
  const long = said.length <= 6 ? ['short'] : said.length > 18 ? ['long'] : []
  return [
    `begins:${begins}`,
    `actor:${actor}`,
    `tense:${tense}`,
    `begins:${begins}+${tense}`,
    `actor:${actor}+${tense}`,
    ...has,
    ...number,
    ...long,
    ...has.map((each) => `${each}+${tense}`),
    `first:${first}`,
    ...timesIn(said.join(' ')),
  ]
}

/** Set phrases of time and of handing on, which say more than their words. */
const phrases: readonly [string, RegExp][] = [
  [
    'ahead',
    /\b(?:in|by|for|from|until|before|after|on|week of) (?:the )?(?:\d+ )?(?:january|february|march|april|may|june|july|new year|spring|summer|easter|christmas|xmas)\b|\bnext (?:term|month|week|meeting|time|half|year|step)|\bnew year\b|\bin due course\b/,
  ],
  [
    'over',
    /\b(?:in|since|during|over|at the end of) (?:september|october|the half term|half term|the summer)\b|\blast (?:week|month|term|half)|\bthis (?:term|half)/,
  ],
  [
    'onwards',
    /\bfrom (?:now on|here|then on|september|april|next)|\bafter (?:the project|the priority|that|july|easter)|\bbeyond\b|\bin (?:the )?future\b|\blong[- ]term\b|\bin time\b|\bfor good\b|\beach year\b|\bevery year\b/,
  ],
  [
    'takes over',
    /\b(?:take|takes|taken|taking|took) (?:it |this |these )?(?:on|over)\b|\bpick(?:ed)? (?:it |this )?up\b|\bpass(?:ed)? to\b|\bhanded\b|\blook(?:s)? after\b|\bcarry(?:ing)? (?:it |the work )?on\b|\bgo(?:es)? on\b|\bkeep(?:s)? .{0,12}going\b|\bbecom(?:e|es)\b|\bmainstreamed\b|\bpassed\b|\bbuilt (?:it )?into\b|\bpart of (?:the|its|their|each)\b|\bstanding item\b|\bin turns\b|\bup to the\b|\bwritten into\b|\bleave behind\b/,
  ],
  [
    'alone',
    /\bwithout (?:us|tass|the officer|me)\b|\b(?:by )?(?:themselves|itself)\b|\balone\b|\bown (?:funds?|budget|feet|calendar|group|chair)\b|\b(?:not|no longer|nobody) .{0,20}need\b|\bneeds? no one\b|\bno further\b|\bnothing extra\b|\bwithdraw\b|\bstep (?:out|back|away)\b|\blet go\b|\bclosed?\b/,
  ],
  [
    'to come',
    /\bto (?:be (?:asked|held|invited|shared|sent|agreed|confirmed|booked|discussed|reviewed|launched|offered|printed|finalised|arranged|planned|looked)|follow|attend|host|return|take place)\b/,
  ],
  [
    'changed',
    /\bfrom \d.* to \d|\b(?:gone|went|fallen|fell|dropped|risen|rose|down|up) (?:up|down|by|from|to|since)\b|\bused to\b|\bthan (?:before|last|ever|they|in)\b|\bno longer\b|\bhas meant\b|\bas a result\b|\bbecause of (?:it|this|the|its)\b/,
  ],
  ['share of', /\b\d+ (?:of|out of) (?:the |our )?\d+|\ball but\b|\bhalf of\b|\bthirds? of\b|%/],
]

function timesIn(plain: string): string[] {
  return phrases.flatMap(([name, pattern]) => (pattern.test(plain) ? [`says:${name}`] : []))
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

function beginningOf(first: string, second: string): string {
  if (['to', 'that', 'for', 'so'].includes(first)) return first
  if (actions.has(first)) return 'action'
  if (wishes.has(first)) return 'wish'
  if (
    /^(?:fewer|better|more|less|greater|improved|increased|reduced|stronger|increase|reduction|clear|consistent|equal|lower)$/.test(first)
  )
    return 'change'
  if (/^\d/.test(first) || /^(?:one|two|three|four|five|six|seven|eight|nine|ten|all|most|half)$/.test(first)) return 'number'
  if (/ing$/.test(first) && first.length > 4) return 'gerund'
  if (/ed$/.test(first) && first.length > 4) return 'past'
  if (irregular.has(first)) return 'past'
  const known = actorOf(first) ?? actorOf(second)
  return known ?? (/^(?:the|a|an|our|this|these|every|each|some|another)$/.test(first) ? 'article' : 'other')
}

function actorOf(word: string): string | null {
  return ['we', 'officer', 'people', 'partner', 'group'].find((name) => sets[name]?.has(word)) ?? null
}

/** Of several the one that says most of when it happens. */
function tenseOf(said: readonly string[]): string {
  const pair = (a: (word: string) => boolean, b: (word: string) => boolean) => said.some((word, i) => a(word) && b(said[i + 1] ?? ''))
  const isPast = (word: string) => irregular.has(word) || (/ed$/.test(word) && word.length > 4)
  if (
    said.some((word) => ['will', 'shall'].includes(word) || /'ll$/.test(word)) ||
    pair(
      (w) => w === 'going',
      (w) => w === 'to',
    )
  )
    return 'future'
  if (
    pair(
      (w) => w === 'to',
      (w) => w === 'be',
    )
  )
    return 'to-be'
  const to = said.slice(0, 7).indexOf('to', 1)
  if (to > 0 && isPast(said[to - 1] ?? '')) return 'past-to'
  if (to > 0 && to < 6 && (actions.has(said[to + 1] ?? '') || wishes.has(said[to + 1] ?? ''))) return 'to-do'
  if (said.some((word, i) => word === 'been' && isPast(said[i + 1] ?? ''))) return 'been-done'
  if (
    pair(
      (w) => sets.be?.has(w) === true,
      (w) => w === 'to',
    )
  )
    return 'is-to'
  if (
    pair((w) => sets.perfect?.has(w) === true, isPast) ||
    pair(
      (w) => w === 'been',
      () => true,
    )
  )
    return 'perfect'
  if (pair((w) => sets.was?.has(w) === true, isPast)) return 'was-done'
  if (said.some((word) => sets.was?.has(word))) return 'was'
  if (said.slice(1).some((word) => irregular.has(word))) return 'past'
  if (said.some((word) => sets.be?.has(word))) return 'is'
  if (said.some(isPast)) return 'ed'
  if (said.some((word) => sets.modal?.has(word) || word === 'would')) return 'may'
  if (said.some((word) => ['have', 'has', 'do', 'does', 'know', 'say', 'use', 'feel', 'want', 'need'].includes(word))) return 'present'
  return 'none'
}
