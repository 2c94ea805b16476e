/** Officers decide on proposals: “show proposals”, “approve 2”, “change 2: until Easter”, “decline 2 because …”. */
import type { Reply } from '../reply.ts'
import { isOfficer } from './may-decide.ts'
import type { Decision } from './offer-office.ts'
import { findMissing } from './offer-said.ts'
import type { OfferWork } from './offering.ts'
import { offeringWording, proposalWording as words } from './offering-wording.ts'
import type { Proposal } from './proposals.ts'
import { readChange } from './read-change.ts'
import { askFor, listFields, sayOffering, toPlain } from './show-offer.ts'
import { takeBooking } from './take-booking.ts'
import { namesOf } from './to-entry.ts'

type Asked = { work: OfferWork; contact: string; number: number; rest: string }

const proposal = '(?:proposal |offer |number |no\\.? ?|#)?(\\d{1,9})'

/** To teach it another, add a row. */
const sentences: readonly { cue: RegExp; act(asked: Asked): Promise<Reply> }[] = [
  { cue: /^(?:please )?(?:show |list |see )?(?:me )?(?:the |my |all |open )*proposals[.?!]*$/i, act: list },
  { cue: new RegExp(`^(?:please )?(?:show|open|see) ${proposal}[.!]*$`, 'i'), act: showOne },
  { cue: new RegExp(`^(?:please )?approve ${proposal}(?: please)?[.!]*$`, 'i'), act: approve },
  {
    cue: new RegExp(`^(?:please )?(?:decline|reject|refuse) ${proposal}\\s*(?:[,:;–-]\\s*|because\\b:?\\s*|as\\b\\s*)*(.*)$`, 'is'),
    act: decline,
  },
  { cue: /^(?:please )?change (?:proposal )?(\d{1,9})\s*(?:[:,;–-]|\bto\b)\s*(.+)$/is, act: change },
]

/** Null when the message decides nothing. */
export async function takeDecision(work: OfferWork): Promise<Reply | null> {
  const { heard, desk } = work
  const text = heard.text.trim()
  const found = sentences.find(({ cue }) => cue.test(text))
  const { contact } = heard.by
  const mayAct = contact !== null && isOfficer(heard.library.knowledge, contact, heard.today)
  if (!found) return desk?.at === 'reason' && mayAct ? takeReason(work, contact, desk.proposal) : null
  if (!mayAct) return sayOffering(words.onlyOfficers)
  const [, number = '0', rest = ''] = found.cue.exec(text) ?? []
  return found.act({ work, contact, number: Number(number), rest: rest.trim() })
}

async function list({ work, contact }: Asked): Promise<Reply> {
  const open = await work.office.listFor(contact)
  if (open.length === 0) return sayOffering(words.none)
  const lines = open.map(({ number, said }) => {
    const { districts } = namesOf(said, work.heard.library.knowledge)
    const where = districts.join(', ') || offeringWording.fields.wholeCounty
    return `- ${words.line(number, toPlain(said.title ?? ''), toPlain(said.partner?.name ?? ''), where)}`
  })
  return {
    ...sayOffering(
      words.list(open.length),
      open.slice(0, 4).map(({ number }) => words.button.show(number)),
    ),
    parts: [
      { kind: 'text', markdown: lines.join('\n') },
      { kind: 'text', markdown: words.hint },
    ],
  }
}

async function showOne({ work, contact, number }: Asked): Promise<Reply> {
  const found = (await work.office.listFor(contact)).find((each) => each.number === number)
  return found ? drawProposal(work, found) : sayOffering(words.noSuch(number))
}

function drawProposal({ heard }: OfferWork, { number, said, by, on, remark }: Proposal): Reply {
  const name = by.name ?? words.unknownProposer
  const lines = [`**${words.one(number)}**`, words.from(toPlain(name), on.slice(0, 10)), ...(remark ? [words.remark(toPlain(remark))] : [])]
  const need = findMissing(said)
  return {
    ...sayOffering(lines.join('\n\n'), [words.button.approve(number), words.button.decline(number)]),
    parts: [
      { kind: 'text', markdown: listFields(said, heard.library.knowledge, heard.today) },
      { kind: 'text', markdown: need ? words.missing(askFor(said, need).text) : words.hint },
    ],
  }
}

async function approve({ work, contact, number }: Asked): Promise<Reply> {
  const found = (await work.office.listFor(contact)).find((each) => each.number === number)
  const decision = await work.office.approve(number, contact)
  if (decision === 'incomplete' && found) return drawProposal(work, found)
  return sayOffering(decision === 'done' ? offeringWording.published(toPlain(found?.said.title ?? '')) : tell(decision, number))
}

async function decline(asked: Asked): Promise<Reply> {
  const { work, contact, number, rest } = asked
  if (rest !== '') return declineFor(work, contact, number, rest)
  const isThere = (await work.office.listFor(contact)).some((each) => each.number === number)
  if (!isThere || work.key === null) return sayOffering(words.noSuch(number))
  await work.offering.desks.put(work.key, { at: 'reason', proposal: number }, work.heard.now)
  return sayOffering(words.askReason(number), [offeringWording.buttons.cancel])
}

async function takeReason(work: OfferWork, contact: string, number: number): Promise<Reply> {
  await work.offering.desks.clear(work.key as string)
  const reason = work.heard.text.trim()
  if (/^(?:cancel|never ?mind|stop)[.!]*$/i.test(reason)) return sayOffering(words.reasonDropped)
  return declineFor(work, contact, number, reason)
}

const mostReason = 600

async function declineFor({ office }: OfferWork, contact: string, number: number, reason: string): Promise<Reply> {
  const found = (await office.listFor(contact)).find((each) => each.number === number)
  const decision = await office.decline(number, contact, reason.slice(0, mostReason))
  return sayOffering(
    decision === 'done' ? words.declined(number, found?.by.address !== null || found?.by.contact !== null) : tell(decision, number),
  )
}

async function change({ work, contact, number, rest }: Asked): Promise<Reply> {
  const { library, today } = work.heard
  const found = (await work.office.listFor(contact)).find((each) => each.number === number)
  if (!found) return sayOffering(words.noSuch(number))
  const changed = readChange(rest, found.said, { library, today })
  const { said, published } = takeBooking(changed ?? found.said, work.heard)
  if (!changed && published.length === 0) return sayOffering(words.notChanged)
  const decision = await work.office.change(number, contact, said)
  return { ...(decision === 'done' ? drawProposal(work, { ...found, said }) : sayOffering(tell(decision, number))), published }
}

function tell(decision: Exclude<Decision, 'done'>, number: number): string {
  const says: Record<typeof decision, string> = {
    later: offeringWording.publishedLater,
    taken: words.decided(number),
    gone: words.noSuch(number),
    'not-yours': words.notYours(number),
    incomplete: words.missing(''),
  }
  return says[decision]
}
