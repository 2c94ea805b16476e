/** Letters to whoever proposed an offer: what became of it, and why. */
import { pathOf } from '../browsing/paths.ts'
import type { Address } from '../speaker.ts'
import { offerPaths, proposalWording } from './offering-wording.ts'
import type { Note, Proposal } from './proposals.ts'

const words = proposalWording.notes

export function publishedNote({ number, said }: Proposal, to: Address, { entry, baseUrl }: { entry: string; baseUrl: string }): Note {
  const title = said.title ?? ''
  const id = entry.replace(/^.*\/|\.md$/g, '')
  return {
    key: `proposal ${number} decided`,
    to,
    subject: words.published(title),
    lines: [words.publishedSays(title), words.forgotten],
    links: [{ label: words.see, url: `${baseUrl}${pathOf('offers', id)}` }],
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
  }
}
