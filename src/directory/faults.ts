/** What can be wrong with a feed, and what is done about it: one row a kind. */

/** `repaired`: read as it was meant. `noted`: used as it stands. `held`: waits for an officer. `not used`: only that value. `left out`: the whole record. */
export type Outcome = 'repaired' | 'noted' | 'held' | 'not used' | 'left out' | 'merged'

type Kind = { outcome: Outcome; say(detail: string): string }

const faultKinds = {
  notARecord: { outcome: 'left out', say: () => 'it is no object: ask the directory to give services as JSON objects' },
  noId: { outcome: 'repaired', say: (id) => `it has no id, so “${id}” was made from its provider and name` },
  idNotUuid: { outcome: 'noted', say: (id) => `the id “${id}” is no UUID: it is kept as the key, and given on as a UUID made from it` },
  idVariant: { outcome: 'noted', say: (id) => `the id “${id}” looks like a UUID and is none: it is kept as the key` },
  repeated: { outcome: 'left out', say: (where) => `the same record came before ${where}, so this one adds nothing` },
  sameId: {
    outcome: 'left out',
    say: (where) => `another record has this id ${where}: the one changed later is used, and this one is not`,
  },
  copy: { outcome: 'merged', say: (id) => `it is the same as ${id} under another id, so the two were made one` },
  noName: { outcome: 'left out', say: () => 'it has no name, and nothing to take one from: ask the directory for a name' },
  nameMade: { outcome: 'held', say: (name) => `it has no name, so it is called “${name}” until an officer has looked` },
  noProvider: { outcome: 'held', say: () => 'it does not say who provides it: ask the directory for its organisation' },
  providerFound: { outcome: 'repaired', say: (name) => `its organisation is only an id, which other records name as ${name}` },
  status: { outcome: 'repaired', say: (said) => `the status “${said}” was read as “active”` },
  oddStatus: { outcome: 'held', say: (said) => `the status “${said}” is none that the standard knows` },
  closed: { outcome: 'noted', say: (said) => `the directory says that it is ${said}, so it is not offered` },
  dayRead: { outcome: 'repaired', say: (said) => `“${said}” was read as day, month and year` },
  noSuchDay: { outcome: 'not used', say: (said) => `“${said}” is no date like 2026-11-24` },
  dayToCome: { outcome: 'not used', say: (said) => `it says that it was confirmed on ${said}, which is still to come` },
  neverConfirmed: { outcome: 'noted', say: () => 'nobody has said when it was last confirmed, so it is due to be checked at once' },
  longUnconfirmed: { outcome: 'noted', say: (day) => `it was last confirmed on ${day}, more than three months ago` },
  empties: { outcome: 'repaired', say: (said) => `empty text and null stand for no value: ${said}` },
  html: { outcome: 'repaired', say: (count) => `descriptions that were web pages were made plain text: ${count}` },
  script: { outcome: 'repaired', say: (field) => `${field} held a program for browsers, which was taken out` },
  tooLong: { outcome: 'repaired', say: (said) => `${said} characters are too many to show, so it is cut; the whole is kept` },
  forModels: { outcome: 'held', say: (said) => `it speaks to a program instead of people: “${said}”` },
  chatMarkup: { outcome: 'repaired', say: (said) => `“${said}” would call people in a chat, so the sign was taken out` },
  invisible: { outcome: 'repaired', say: (count) => `invisible characters were taken out: ${count}` },
  person: { outcome: 'held', say: (said) => `it may give somebody’s own details: ${said}` },
  staffAddress: { outcome: 'noted', say: (field) => `“${field}” is the address of a member of staff: it is kept and never shown` },
  swappedPlace: { outcome: 'repaired', say: (said) => `latitude and longitude were the wrong way round: ${said}` },
  noPlace: { outcome: 'not used', say: (said) => `latitude and longitude ${said} are no place of ours` },
  placeKind: { outcome: 'repaired', say: (kind) => `a location had no kind, so “${kind}” was taken from what it holds` },
  extras: { outcome: 'noted', say: (keys) => `it holds more than the standard knows, which is kept: ${keys}` },
  agesSwapped: { outcome: 'repaired', say: (said) => `ages ${said} were the wrong way round` },
  ageText: { outcome: 'repaired', say: (said) => `the age “${said}” was text, and was read as a number` },
  oddAge: { outcome: 'not used', say: (said) => `“${said}” is no age in years` },
  addressMended: { outcome: 'repaired', say: (said) => `the web address “${said}” was read with https:// before it` },
  badAddress: { outcome: 'not used', say: (said) => `“${said}” is no web address` },
  scriptLink: { outcome: 'not used', say: () => 'a link runs a program instead of opening a page' },
  badEmail: { outcome: 'not used', say: (said) => `“${said}” is no e-mail address` },
  badPhone: { outcome: 'not used', say: (said) => `“${said}” is no phone number` },
  mark: { outcome: 'repaired', say: (where) => `${where} begins with a byte order mark, which was passed over` },
  overlap: { outcome: 'noted', say: (pages) => `one record stands on both ${pages}: it is read once` },
  wrongTotal: { outcome: 'noted', say: (said) => `${said}: our own count is used` },
  wrongEnd: { outcome: 'noted', say: (said) => `${said}: reading ended by our own count` },
  endless: { outcome: 'noted', say: (said) => `${said}: reading ended there` },
  unreadable: { outcome: 'left out', say: (said) => said },
  noDetails: { outcome: 'noted', say: (why) => `its details could not be read, so only what the list says is used: ${why}` },
  notMarked: { outcome: 'noted', say: (said) => said },
  edited: {
    outcome: 'noted',
    say: (field) => `an officer changed “${field}” here and the feed changed it there: the officer’s words stay`,
  },
  broken: {
    outcome: 'left out',
    say: (path) => `${path} is there and cannot be read: mend it, as npm run knowledge -- check says, and import again`,
  },
  moved: { outcome: 'left out', say: (path) => `${path} is not where the import put it: put it back, or take out its “feed” lines` },
} as const satisfies Record<string, Kind>

export type FaultKind = keyof typeof faultKinds

/** `row` counts records from 1; null: it is about the whole feed. */
export type Fault = { kind: FaultKind; outcome: Outcome; row: number | null; id: string | null; field: string | null; say: string }

export function toFault(kind: FaultKind, detail: string, at: { row?: number; id?: string | null; field?: string } = {}): Fault {
  const { outcome, say } = faultKinds[kind]
  return { kind, outcome, row: at.row ?? null, id: at.id ?? null, field: at.field ?? null, say: say(shorten(detail)) }
}

/** Enough to be recognised, and nothing that a terminal or chat would act on. */
function shorten(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\p{Cf}]+/gu, ' ').trim()
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain
}
