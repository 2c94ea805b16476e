/** What letters say besides the digest itself. */

export const mailWords = {
  subject: (total: number, day: string) => `${total} ${total === 1 ? 'thing' : 'things'} new for schools, ${day}`,
  title: 'What is new for schools this week',
  forDay: (day: string) => `Team Around the School and Settings, week of ${day}`,
  source: 'Source',
  readOn: (date: string) => `read or published ${date}`,
  lessOf: (theme: string) => `Less on ${theme}`,
  whySent: (asked: string) =>
    `You get this because you asked for ${asked}. It comes once a week at most, and not at all when nothing is new.`,
  change: 'Change what you get',
  stop: 'Stop this digest',
  confirm: {
    subject: 'Confirm that you want the weekly digest',
    hello: (asked: string) => `Somebody, we hope you, asked on our web page for a weekly digest at this address: ${asked}.`,
    press: 'If it was you, open this page and press “Confirm”:',
    link: 'Confirm the weekly digest',
    ignore: (hours: number) => `If it was not you, do nothing: without that, nothing is sent. The link works for ${hours} hours.`,
  },
} as const
