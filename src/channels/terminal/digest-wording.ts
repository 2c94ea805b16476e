/** What `npm run digest` says. */
import type { Counts } from '../../digest/ledger.ts'
import { sayCounts } from '../../digest/office-wording.ts'

export const digestCommandWording = {
  week: (week: string, when: string) => `Week ${week}: ${when}`,
  due: (day: string, time: string) => `due on ${day} at ${time}.`,
  made: (day: string) => `made on ${day}.`,
  late: 'That has gone by: it is sent as soon as the assistant runs, within its week.',
  held: 'An officer holds it: release it to have it sent.',
  holiday: (name: string) => `Schools are closed (${name}), so nothing is sent. What gathers is in the first digest after.`,
  nothing: 'Nothing in it is new, so nothing is sent.',
  subscribers: (number: number) => `${number} ${number === 1 ? 'subscription' : 'subscriptions'}.`,
  counts: (week: string, counts: Counts) => `${week}: ${sayCounts(counts)}.`,
  noDoor: 'No door is set up to send digests: set SMTP_URL, MAIL_FROM and PUBLIC_URL for e-mail.',
  waiting: (number: number) => `${number} still to be sent: run this again, or leave it to npm start.`,
  noHistory: 'No digest has been made yet.',
  noUse: (entry: string) => `No digest that was sent held ${entry}.`,
  use: (week: string, sent: number, print: string) => `${week}: sent to ${sent}, as ${print}.`,
  answers: (number: number, last: string | null) =>
    last === null
      ? 'No answer that is still kept showed it.'
      : `${number} ${number === 1 ? 'answer' : 'answers'} that are still kept showed it, last on ${last}.`,
  isHeld: (week: string) => `The digest of ${week} is held: release it first with npm run digest -- release --week ${week}.`,
  done: (week: string) => `Done for ${week}.`,
  noWeek: (week: string) => `There is no week “${week}”: give one like 2026-W48.`,
  noDistrict: (id: string) => `There is no district “${id}”: give the name of a file in knowledge/districts, without .md.`,
  noVerb: 'Say what to do with the digest.',
} as const
