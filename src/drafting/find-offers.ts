/** Offers mentioned in passing, “Barnardo’s now run a free group on Tuesdays”: put forward for the directory, never listed by themselves. */
import type { Library } from '../finding/library.ts'
import { findNames } from './find-names.ts'

/** Plain data for whoever keeps the directory. */
type OfferProposal = { kind: 'offer'; says: string; partners: string[] }
type PartnerProposal = { kind: 'partner'; name: string; says: string }
export type Proposal = OfferProposal | PartnerProposal

const provides =
  /\b(?:now |also |will |can |is |are )*(?:runs?|running|offers?|offering|provides?|providing|hosts?|hosting|delivers?|delivering|has (?:a|an|started)|have (?:a|an|started))\b[^.]{0,60}\b(?:free|weekly|group|club|course|drop[- ]?in|session|sessions|workshops?|helpline|training|programme|class|classes|clinic|mentoring|counselling|support)\b/i
const lasting =
  /\b(?:free|weekly|every|each|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|daily|termly|open to|for (?:parents|families|pupils|young people|schools)|now)\b/i

export function findProposals(lines: readonly string[], library: Library): Proposal[] {
  const proposals: Proposal[] = []
  const named = new Set<string>()
  for (const says of lines) {
    const { known, unknown } = findNames(says, library)
    const partners = known.filter(({ kind }) => kind === 'partner')
    for (const name of unknown)
      if (!named.has(name)) {
        named.add(name)
        proposals.push({ kind: 'partner', name, says })
      }
    if (provides.test(says) && lasting.test(says) && partners.length + unknown.length > 0)
      proposals.push({ kind: 'offer', says, partners: partners.map(({ id }) => id) })
  }
  return proposals
}
