/** What notes about drafts say, as plain text. */

const who = (partner: string) => (partner === '' ? 'Whoever you asked' : partner)

export const draftNoteWording = {
  reminder: (title: string, period: string) => `Your draft for ${title}, ${period}, is not published yet`,
  reminderSays: (day: string) => `The reports of that term are due by ${day}.`,
  review: (title: string, period: string) => `A draft for you to review: ${title}, ${period}`,
  reviewSays: (name: string) => `${name} asks you to look at it: approve it, agree, or send it back with a note.`,
  comment: (title: string, period: string) => `Your draft for ${title}, ${period}, has been reviewed`,
  answer: (title: string, period: string) => `An answer on a line of your draft for ${title}, ${period}`,
  right: (partner: string) => `${who(partner)} confirmed the line.`,
  wrong: (partner: string, remark: string) => `${who(partner)} says that the line is not right${remark === '' ? '.' : `: “${remark}”.`}`,
  goOn: 'Say “my drafts” to the assistant to open it.',
  button: { label: 'My drafts', say: 'My drafts' },
} as const
