/** Every fixed sentence of the Slack app itself; those of answers are in `src/wording.ts`. */

/** What stands around an answer. */
export const blockWords = {
  moreOn: (reading: string) => (reading ? `More on ${reading}` : 'More'),
  more: (count: number) => `Show ${count} more`,
  moreInText: (count: number) => `${count} more: press “Show ${count} more”.`,
  noMore: 'There is nothing more on this now. It may have changed since: ask again to see what there is.',
  partnersInvolved: 'Partners involved:',
  morePartners: (count: number) => `and ${count} more`,
  source: 'Source: ',
  sources: 'Sources',
  morePlaces: (count: number) => `${count} more places`,
  partners: 'Partners',
  message: (name: string) => `Message ${name}`,
  follow: 'Tell me when this changes',
  share: 'Share in channel',
  form: 'Open as a form',
  goesOn: 'Continued from above',
  goesOnBelow: 'Continued below. The buttons are at the end.',
  tooLongHere: 'This is longer than a message can be. The rest is on the web page.',
  tooLongForWindow: 'This is longer than a window can show. Send this app “continue” in a direct message to see all of it.',
  useful: 'Useful',
  notUseful: 'Not useful',
  usefulAloud: 'This answer was useful',
  notUsefulAloud: 'This answer was not useful',
  typeInstead: 'You can type one of these',
  shortened: 'Shortened here: the whole answer stands in the message.',
} as const
