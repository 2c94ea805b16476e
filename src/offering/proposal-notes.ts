/** Letters about a proposal: to the officers who may decide, and to whoever made it, what became of it and why. */
import { pathOf } from '../browsing/paths.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Note } from '../notes.ts'
import type { Address } from '../speaker.ts'
import { offerPaths, proposalWording } from './offering-wording.ts'
import type { NewProposal, Proposal } from './proposals.ts'
import { fieldsOf } from './show-offer.ts'

const words = proposalWording.notes

/** `contact`: which officer it is for. */
type Told = { to: Address; contact: string; knowledge: Knowledge; today: string; baseUrl: string }

export function waitingNote(proposal: NewProposal & { number: number }, { to, contact, knowledge, today, baseUrl }: Told): Note {
  const { number, said, by, on, remark } = proposal
  const { from, unknownProposer, remark: remarked, button } = proposalWording
  return {
    key: `proposal ${number} waits for ${contact}`,
    to,
    subject: words.waiting(number),
    lines: [
      from(by.name ?? unknownProposer, on.slice(0, 10)),
      ...(remark ? [remarked(remark)] : []),
      ...fieldsOf(said, knowledge, today).map(([name, value]) => `${name}: ${value}`),
      words.decide(number),
    ],
    links: [{ label: words.chat, url: `${baseUrl}/` }],
    buttons: [button.show(number), button.approve(number), button.decline(number)],
  }
}

export function publishedNote({ number, said }: Proposal, to: Address, { entry, baseUrl }: { entry: string; baseUrl: string }): Note {
  const title = said.title ?? ''
  const id = entry.replace(/^.*\/|\.md$/g, '')
  return {
    key: `proposal ${number} decided`,
    to,
    subject: words.published(title),
    lines: [words.publishedSays(title), words.forgotten],
    links: [{ label: words.see, url: `${baseUrl}${pathOf('offers', id)}` }],
    buttons: [],
  }
}

export function declinedNote({ number, said }: Proposal, to: Address, { reason, baseUrl }: { reason: string; baseUrl: string }): Note {
  const title = said.title ?? ''
  return {
    key: `proposal ${number} decided`,
    to,
    subject: words.declined(title),
    lines: [words.declinedSays(title, reason), words.again, words.forgotten],
    links: [{ label: words.propose, url: `${baseUrl}${offerPaths.propose}` }],
    buttons: [],
  }
}
