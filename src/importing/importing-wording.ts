/** What the importer says of what it reads. */
export const importingWording = {
  workedOut: (locality: string, evidence: string) =>
    `No heading names the locality. It was taken to be ${locality}${evidence ? `, which ${evidence} point to` : ''}: check that this is right.`,
  localityUnclear: (likely: string) =>
    `No heading names the locality, and ${likely ? `the text fits ${likely} alike` : 'no place in the text shows it'}. Put the name of the locality on a line above the officer, then import again.`,
  noOfficer: 'No officer is named. Add “Education Partnership Officer” and a name below the heading, then import again.',
  unknownOfficer: (said: string, file: string, locality: string) =>
    `“${said}” is nobody in the contacts. Add knowledge/contacts/${file}.md with a post in ${locality}, or mend the name, then import again.`,
  nearOfficer: (said: string, name: string) => `“${said}” was read as ${name}.`,
  noPost: (name: string, locality: string, id: string) =>
    `${name} has no post in ${locality}. If this is right, add the post with its dates to knowledge/contacts/${id}.md.`,
  noPeriod: 'No period is given. Add “Period” and the term, such as “Spring 2025”, then import again.',
  unreadPeriod: (said: string) =>
    `“${said}” is no period that can be read. Write the term and the year, such as “Spring 2025”, then import again.`,
  periodWithoutYear: (said: string) => `“${said}” gives no year. Write the term and the year, such as “Spring 2025”, then import again.`,
  periodTaken: (name: string) =>
    `The period is not given here in full. It was taken to be ${name}, which the rest of the file is for: check that this is right.`,
  periodClash: (said: string, name: string) =>
    `“${said}” can be read as more than one term. It was read as ${name}: check that this is right.`,
  prompt: (text: string) => `This looks like a prompt of the template, so it is not part of the update: “${text}”.`,
  promptKept: (text: string) =>
    `This reads like a prompt of the template, but stands in a list, so it was kept: “${text}”. Take it out if nobody meant it.`,
  noTitle: 'A priority without a title. Add “Priority” and its title above this line, then import again.',
  titleAbove: (title: string) => `The label “Priority” is missing. The line above was taken as the title: “${title}”.`,
  outcomesGuessed:
    'The label “Intended outcomes” is missing. The lines below the title were taken as the intended outcomes: check that this is right.',
  missingSection: (section: string, title: string) => `There is no “${section}” for “${title}”.`,
  emptyPriority: (title: string) => `“${title}” has no section such as “Activity last period”, so it was left over.`,
  twiceHere: (title: string) => `“${title}” stands twice in this file for one period. Join the two, then import again.`,
  renamed: (title: string, known: string, { line, id }: { line: number; id: string }) =>
    `“${title}” may be the new title of “${known}”. Import again with --match ${line}=${id} if it is, or with --match ${line}=new if it is another priority.`,
  noStatements: (title: string) => `“${title}” has no statements under its headings. Add them, then import again.`,
  noSource: 'There is no such source. Add the report to knowledge/sources and name it with --source.',
  noTheme: (title: string) =>
    `“${title}” is new, and no theme of knowledge/themes is named in it. Add it to knowledge/priorities by hand, then import again.`,
  noPriorityOnLine: (line: number) => `--match ${line}: no priority stands on line ${line}. The lines are those that this command lists.`,
  noSuchPriority: (id: string) => `--match: there is no file knowledge/priorities/${id}.md. Correct the name, or say new.`,
  sourceTitle: (period: string) => `TASS in action, ${period}`,
  newLeads: (names: string) => `new lead: ${names}`,
  retitled: (old: string) => `new title, in place of “${old}”`,
  newStatus: (status: 'open' | 'closed' | 'handed-over') => `now ${status === 'handed-over' ? 'handed over' : status}`,
} as const

/** Why a file is refused. Each is one sentence that follows the file's name. */
export const refusals = {
  empty: 'is empty: choose the file that holds the report.',
  tooLong: 'has more than 20,000 lines, which no report has: cut it into files of one term each, then import those.',
  notReport:
    'is not a report: it has no priority with sections such as “Intended outcomes”, “Activity last period” or “Exit strategy”. Choose a page that has.',
  noPriority:
    'is not a report: it has sections of a report, but no priority above them that says anything. Add what is missing and import it again.',
} as const
