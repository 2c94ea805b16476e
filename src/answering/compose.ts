/** From what was found to a reply. Each kind of answer has a file of its own; this one chooses and adds what all share. */
import { toPhrase } from '../knowledge/words.ts'
import type { Reply } from '../reply.ts'
import { wording } from '../wording.ts'
import { answerContact } from './compose/answer-contact.ts'
import { answerDefinition } from './compose/answer-definition.ts'
import { answerDetail } from './compose/answer-detail.ts'
import { answerHistory } from './compose/answer-history.ts'
import { answerList } from './compose/answer-list.ts'
import { answerNothing } from './compose/answer-nothing.ts'
import { answerSection } from './compose/answer-section.ts'
import { answerTopic } from './compose/answer-topic.ts'
import type { Answer, Asked } from './compose/asked.ts'
import { fitScreen } from './compose/fit-screen.ts'
import { helpFor } from './compose/help.ts'
import { asksHowToGet } from './compose/how-to-get.ts'
import { noteParts } from './compose/notes.ts'
import { otherPeriodLead } from './compose/other-period.ts'
import { partnersLead } from './compose/partners-lead.ts'
import { placeLead } from './compose/place-lead.ts'
import { toReading } from './compose/reading.ts'
import { answerShared } from './compose/shared-partners.ts'
import { thingFact } from './compose/thing-fact.ts'
import { toTopic } from './compose/topic.ts'
import { asksWhoHasIt } from './compose/who-has-it.ts'
import { toList } from './compose/words-of.ts'
import type { Intent } from './intents.ts'
import { besidePurpose } from './retrieve/purpose.ts'
import { hasMore, isSome } from './retrieve/relevance.ts'
import { isPlaceUnsettled } from './retrieve.ts'
import { hasSubject, hasTopic } from './subject.ts'
import { asksHistory } from './understand/asks-history.ts'
import { statusAsked } from './understand/status-asked.ts'
import type { Understanding } from './understanding.ts'

export function compose(asked: Asked): Reply {
  const { understanding } = asked
  const answer = withPeriodTold(answerBy(asked), asked)
  const notes = noteParts(asked, answer)
  const reading = toReading(understanding, asked.library.knowledge)
  const screen = fitScreen(answer.parts, {
    used: reading.length + answer.lead.length,
    stated: answer.intent === 'detail',
    named: [...understanding.named.offers, ...understanding.named.resources],
    involved: understanding.asked === 'person' || asksWhoTakesPart.test(understanding.question),
  })
  const { parts, more } = understanding.showAll ? { parts: answer.parts, more: [] } : screen
  const guessed = understanding.guessed ? wording.guessed(toTopic(understanding, asked.library.knowledge)) : ''
  const { labels, from } = understanding.places
  const home = from === 'home' ? wording.atHome(toList(labels), labels.length > 1) : ''
  if (understanding.showAll && screen.more.length === 0) notes.push({ kind: 'text', markdown: wording.allShown })
  return {
    ...answer,
    lead: [strangerLead(understanding, answer), guessed, answer.lead, home].filter(Boolean).join(' '),
    question: understanding.question,
    reading,
    parts: [...parts, ...notes],
    more,
    places: understanding.places.districts,
    outOfArea: understanding.places.outside.filter((id) => id !== ''),
    themes: understanding.themes.length > 0 || !answer.found ? understanding.themes : understanding.hints,
    composedBy: 'rules',
  }
}

/** What follows is about the rest of the question. */
function strangerLead({ stranger, places }: Understanding, { intent, found }: Answer): string {
  if (stranger === null || intent === 'help' || intent === 'draft' || intent === 'define') return ''
  return found || places.outside.length + places.unclear.length + places.unknown.length === 0 ? wording.stranger(stranger) : ''
}

const asksWhoTakesPart = /\b(?:involved|on board|takes? part|taking part|partners|organisations|agencies|in on|work(?:s|ing)? with)\b/i

function withPeriodTold(answer: Answer, asked: Asked): Answer {
  const other = answer.found && answer.intent !== 'contact' && answer.intent !== 'define' ? otherPeriodLead(asked) : ''
  return other === '' ? answer : { ...answer, lead: `${other} ${answer.lead}` }
}

function answerBy(asked: Asked): Answer {
  const { understanding, findings } = asked
  if (understanding.intent === 'help') return answerPlainly('help', helpFor(understanding.question))
  if (understanding.intent === 'none') return answerPlainly('none', wording.notKnown)
  if (understanding.intent === 'draft') return answerPlainly('draft', wording.draftNotHere)
  if (understanding.intent === 'define' && findings.found) return answerDefinition(asked)
  const shared = isPlaceUnsettled(understanding) ? null : answerShared(asked)
  if (shared) return shared
  const place = placeLead(asked)
  if (place !== '') return { ...answerTopic(asked), intent: 'signpost', lead: place }
  const section = isPlaceUnsettled(understanding) ? null : answerSection(asked)
  if (section) return section
  if (
    understanding.listed &&
    !isPlaceUnsettled(understanding) &&
    !(understanding.listed === 'localities' ? hasSubject(understanding) : hasTopic(understanding)) &&
    (understanding.listed === 'contacts' || !hasMore({ ...understanding, content: besidePurpose(understanding) }))
  )
    return answerList(asked, understanding.listed)
  if (!findings.found) return answerNothing(asked)
  if (understanding.intent === 'whats-new' && asksHistory(toPhrase(understanding.question)) && findings.priorities.length > 0)
    return answerHistory(asked)
  if (asksWhoHasIt(asked)) return answerTopic(asked)
  const fact = thingFact(asked)
  if (fact !== '') return { ...answerTopic(asked), lead: fact }
  if (understanding.intent === 'contact' || isAboutPerson(asked)) return answerContact(asked)
  if (asksHowToGet(understanding)) return answerTopic(asked)
  const partners = partnersLead(asked)
  if (partners !== '') return { ...answerTopic(asked), lead: partners }
  if (understanding.intent === 'detail' ? answersDetail(asked) : isStated(asked)) return answerDetail(asked)
  return answerTopic(asked)
}

function answerPlainly(intent: Intent, lead: string): Answer {
  return { intent, found: intent === 'help', lead, parts: [], buttons: [], sources: [] }
}

/** A section is answered whole; a single fact only by a statement that holds what was asked. */
function answersDetail({ understanding, findings }: Asked): boolean {
  const best = findings.lines[0]
  if (!best) return false
  if (understanding.forms.length > 0 && findings.resources.length > 0) return false
  if (understanding.asked === 'yes-no' && statusAsked(understanding.question) === 'ended' && speaksOfWork.test(understanding.question))
    return false
  if (understanding.free && understanding.section === null && findings.offers.length > 0) return false
  if (understanding.asked === 'number' && !best.holds) return false
  if (understanding.section !== null) return true
  if (hasMore(understanding)) return isSome(best.overlap)
  // “Is there support for anxiety?” asks for what there is, not for a statement.
  return best.holds || (understanding.asked !== null && understanding.asked !== 'yes-no') || isSome(best.own)
}

/** “Is that priority finished?” asks for its status, “are the workshops finished?” does not. */
const speaksOfWork = /\b(?:priorit(?:y|ies)|work|projects?|it|that|this|they|those|these)\b/i

/** “What did the heads say about NEET?”: a question in words of its own, most of which stand in one statement. */
function isStated({ understanding, findings }: Asked): boolean {
  const best = findings.lines[0]
  if (understanding.intent !== 'signpost' || understanding.forms.length > 0 || findings.localities.length > 1 || !best) return false
  if (asksWhatThereIs.test(understanding.question)) return false
  const isOwn = best.own.share >= mostOf && best.own.weight >= telling
  return asksWhat.test(understanding.question) && (isOwn || (best.overlap.share >= nearlyAll && best.overlap.count >= manyWords))
}

/** “What autism help is there for families?” asks for all of it. */
const asksWhatThereIs = /\bwhat\b.{0,40}\b(?:help|support|training|stuff|work|things?)\b.{0,10}\b(?:is|are|['’]s) there\b/i
const asksWhat = /\b(?:what|whats|how|who|whos|which|why|where|when)\b/i
/** Of the question's own words, and how telling they are together. */
const mostOf = 0.6
const telling = 1.5
/** Of all its words, those of themes and names too; so many that few statements hold them together. */
const nearlyAll = 0.9
const manyWords = 3

/** “What has Claire Fox got on?” asks of no section that would say anything. */
function isAboutPerson({ understanding: { named, themes, section }, findings }: Asked): boolean {
  return named.contacts.length > 0 && themes.length === 0 && (section === null || findings.lines.length === 0)
}
