/** Offers in conversation, as an activity of the assistant: adding one, deciding on proposals, and saying that one is still right. */
import type { Activity, Heard } from '../activity.ts'
import type { Log } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Speaker } from '../speaker.ts'
import { takeDecision } from './decide.ts'
import { beginOffer, continueOffer } from './offer-in-hand.ts'
import type { OfferOffice } from './offer-office.ts'
import { offeringWording as words } from './offering-wording.ts'
import type { Desk, Offering } from './proposals.ts'
import { takeReview } from './review-talk.ts'
import { sayOffering } from './show-offer.ts'

/** `form`: the whole address of the form for partners. */
export type OfferingParts = { office: OfferOffice; offering: Offering; form: string; log: Log }

/** What one message is answered with. `key` null: nothing can be kept between two messages. */
export type OfferWork = OfferingParts & { heard: Heard; key: string | null; desk: Desk | null }

const starts =
  /^(?:(?:hi|hello|please|can you|could you|can i|i want to|i would like to|i'd like to|we want to|we would like to|we'd like to|let me)[\s,]+)*(?:add|list|publish|propose|submit|post|suggest)\s+(?:an?|this|the following|my|our|a new|another|new)?\s*(?:new )?offer\b(?!s)\s*(?:from(?= )|by(?= )|to the (?:list|directory))?\s*[:;,.–-]*\s*/i
const startsBare = /^(?:new offer|offer to add)\s*[:–-]\s*/i
const asksHow =
  /^(?:please )?(?:how (?:do|can|could|would|should) (?:i|we|you|a partner|partners|somebody)|where (?:do|can) (?:i|we|partners)) (?:add|list|propose|submit|publish|post|suggest) (?:an?|our|my|new|the)?\s*(?:new )?offers?\b|\btell you about (?:an?|our|my|something) (?:\w+ )?(?:offers?|service|we (?:run|offer|provide))\b|\bget (?:our|my) (?:\w+ ){1,3}(?:listed|on here|in here|added|in the (?:list|directory))\b|\bwe (?:run|offer|provide|deliver)\b.{3,200}\b(?:can|could|will|would|please) (?:you |we )?(?:please )?(?:list|add|publish|include|put) (?:it|this|us|that|them)\b/i

/** `open` gives the parts when a message needs them. `isOpen`: they are at hand, so that asking for what a visitor has begun costs little. */
type Opening = { open(): Promise<OfferingParts>; isOpen(): boolean }

export function createOfferingActivity({ open, isOpen }: Opening): Activity {
  return {
    async take(heard) {
      const text = heard.text.trim()
      if (asksHow.test(text)) return sayOffering(words.howTo((await open()).form))
      const start = (starts.exec(text) ?? startsBare.exec(text))?.[0]
      const key = keyOf(heard.by, heard.conversation)
      const mayGoOn = heard.by.contact !== null || (key !== null && isOpen())
      if (start === undefined && !mayGoOn) return null
      const parts = await open()
      const desk = key === null ? null : await findDesk(key, parts)
      return answer({ ...parts, heard, key, desk }, start === undefined ? null : text.slice(start.length))
    },
  }
}

/** A store that fails costs what was in hand, not the answer to a question. */
async function findDesk(key: string, { offering, log }: OfferingParts): Promise<Desk | null> {
  try {
    return await offering.desks.find(key)
  } catch (error) {
    log.failed('An offer in hand could not be read from the store', error)
    return null
  }
}

/** In the order in which a message may be meant. `offer`: what is to be added. */
async function answer(work: OfferWork, offer: string | null): Promise<Reply | null> {
  if (offer !== null) return beginOffer(work, offer)
  return (await takeDecision(work)) ?? (await takeReview(work)) ?? continueOffer(work)
}

/** Of the speaker and the conversation, so that nobody goes on with another’s. */
function keyOf({ contact, address }: Speaker, conversation: string | null): string | null {
  if (conversation === null && contact === null && address === null) return null
  return JSON.stringify([contact, address, conversation])
}
