/** What is said to somebody who wants the digest, or wants it no more. */

export const subscribeWording = {
  willGet: (what: string, day: string, time: string) =>
    `You will get a digest of ${what}, once a week at most, and none when nothing is new. The next is due on ${day} at ${time}. Say “less on …”, “what am I subscribed to?” or “stop the digest” whenever you like.`,
  youGet: (what: string, day: string, time: string) =>
    `You get a digest of ${what}. The next is due on ${day} at ${time}, if anything is new.`,
  stopped: 'The digest is stopped, and your subscription deleted. Say “send me …” with a subject and a place to get it again.',
  nothingToStop: 'You get no digest, so there is nothing to stop.',
  notSubscribed: 'You get no digest yet. Say, for example, “send me NEET and SEND for West Lancs”.',
  nothingLeft: 'Without that, nothing of what you asked for would be left. Say “stop the digest” to end it, or “send me …” to choose anew.',
  how: (page: string) =>
    `I do not know where to write to you from here. To get a weekly digest, give an e-mail address on ${page}, or ask me in Slack. There are feeds on that page too.`,
  howWeekly: (page: string) => `To get this every week as a digest, give an e-mail address on ${page}, or ask me in Slack.`,
  askNow: (subject: string) => `Show ${subject} now`,
  again: (rest: string, place: string, here: boolean) =>
    `Send ${here ? 'the digest here' : 'me the digest'} for ${rest === '' ? place : `${rest} ${place}`}`,
  here: {
    willGet: (what: string, day: string, time: string) =>
      `This channel will get a digest of ${what}, once a week at most, and none when nothing is new. The next is due on ${day} at ${time}. Anybody here can say “stop the digest here”.`,
    youGet: (what: string, day: string, time: string) =>
      `This channel gets a digest of ${what}. The next is due on ${day} at ${time}, if anything is new.`,
  },
  stoppedHere: 'The digest is stopped in this channel. Say “send the weekly digest here: …” with a subject and a place to get it again.',
  noChannel: 'I can send a digest “here” only where I am mentioned in a channel. Say “send me the weekly digest” to get one yourself.',
  stopHereButton: { label: 'Stop the digest here', say: 'Stop the digest here' },
  stopButton: { label: 'Stop the digest', say: 'Stop the digest' },
} as const
