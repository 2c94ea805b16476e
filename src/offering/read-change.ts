/** Reads a change to an offer in hand: “free”, “also Chorley”, “until Easter”, “change the title to …”, “no, Year 10”. */
import { noConversation } from '../answering/conversation.ts'
import { understand } from '../answering/understand.ts'
import { toPhrase } from '../knowledge/words.ts'
import type { OfferSaid } from './offer-said.ts'
import { type Field, findWebAddress, type Reader, readCost, readPlaces, readPupils, setField } from './set-field.ts'

/** Words by which a field is called when it is changed. */
const called: readonly [RegExp, Field][] = [
  [/^(?:partner|provider|organi[sz]ation)$/, 'partner'],
  [/^(?:title|name)$/, 'title'],
  [/^(?:description|text|what|what it is|summary)$/, 'what'],
  [/^(?:audience|year|year group|who it is for)$/, 'audience'],
  [/^(?:place|places|area|areas|district|districts|where)$/, 'where'],
  [/^(?:cost|price|fee|fees)$/, 'cost'],
  [/^(?:how to get it|how to book|booking|contact)$/, 'howToGet'],
  [/^(?:website|web site|web page|link|web address|address)$/, 'website'],
  [/^(?:start|start date|first day)$/, 'starts'],
  [/^(?:end|end date|last day)$/, 'ends'],
  [/^(?:review|review date)$/, 'reviewBy'],
  [/^(?:theme|themes|topic|topics|subject)$/, 'themes'],
]

type Row = { cue: RegExp; change(words: string, said: OfferSaid, reader: Reader): OfferSaid | null }

/** Tried in this order; the words are those behind the cue. To teach it another, add a row. */
const rows: readonly Row[] = [
  { cue: /^(?:also|add|and|include|plus)\s+(.+?)(?:\s+(?:too|as well))?$/i, change: addTo },
  { cue: /^(?:not|remove|drop|leave out|without|except)\s+(.+)$/i, change: takeFrom },
  { cue: /^call it\s+(.+)$/i, change: (words, said, reader) => setField('title', words, said, reader) },
  { cue: /^(?:until|till?|ends?(?: on)?|ending|up to)\s+(.+)$/i, change: (words, said, reader) => setField('ends', words, said, reader) },
  { cue: /^(no end(?: date)?|ongoing)$/i, change: (words, said, reader) => setField('ends', words, said, reader) },
  { cue: /^(?:from|starts?(?: on)?|starting|begins?)\s+(.+)$/i, change: (words, said, reader) => setField('starts', words, said, reader) },
  { cue: /^review (?:it )?by\s+(.+)$/i, change: (words, said, reader) => setField('reviewBy', words, said, reader) },
  {
    cue: /^((?:book|apply|sign up|register|contact|call|e-?mail)\b.+)$/i,
    change: (words, said, reader) => setField('howToGet', words, said, reader),
  },
  { cue: /^((?:https?:\/\/|www\.)\S+)$/i, change: (words, said, reader) => setField('website', words, said, reader) },
  { cue: /^for\s+(.+?)\s+(?:too|as well|also)$/i, change: addTo },
  { cue: /^for\s+(?:schools in\s+)?((?-i:\p{Lu}[\p{L}’'-]+(?:(?:,| and|,? &)? (?=\p{Lu}))?)+)$/iu, change: placesInstead },
  { cue: /^for\s+(.+)$/i, change: (words, said, reader) => setField('audience', words, said, reader) },
  { cue: /^(?:only |just )?(?:in|across)\s+(.+)$/i, change: (words, said, reader) => setField('where', words, said, reader) },
  { cue: /^(?:only|just)\s+(.+)$/i, change: replaceBy },
]

const leadIn =
  /^(?:(?:no|actually|sorry|oh|wait|ok|yes|please|it is|it['’]s|its|make it|that should be|should be|i mean|and it is)\b[\s,:–-]*)+/i

/** Longer words that name no field are something else. */
const mostBare = 6

/** Null when it reads as no change. */
export function readChange(text: string, said: OfferSaid, reader: Reader): OfferSaid | null {
  const line = text.trim().replace(/[.!]+$/, '')
  const named =
    /^(?:please )?(?:change|set|make|correct)\s+(?:the\s+)?(.{3,20}?)\s+(?:to|into|as)\s+(.+)$/is.exec(line) ??
    /^(?:the )?(.{3,20}?)(?::| should be)\s+(.+)$/is.exec(line)
  const field = named && called.find(([name]) => name.test(toPhrase(named[1] ?? '')))?.[1]
  if (named && field) return setField(field, named[2] ?? '', said, reader)
  const core = line.replace(leadIn, '')
  for (const { cue, change } of rows) {
    const words = (cue.exec(line) ?? cue.exec(core))?.[1]
    const changed = words ? change(words, said, reader) : null
    if (changed) return changed
  }
  const isCorrection = core !== line
  return isCorrection || core.split(/\s+/).length <= mostBare ? replaceBy(core, said, reader, isCorrection) : null
}

function addTo(words: string, said: OfferSaid, { library }: Reader): OfferSaid | null {
  const places = readPlaces(words, library)
  if (places?.districts?.length && said.districts?.length !== 0)
    return { ...said, districts: union(said.districts ?? [], places.districts) }
  if (places) return { ...said, ...places }
  const { phases, ages } = readPupils(words)
  if (phases || ages)
    return withPupils(said, words, { phases: union(said.phases, phases ?? []), ages: spanning(said.ages, ages ?? null) }, true)
  const { themes } = understand(words, noConversation, library)
  return themes.length > 0 ? { ...said, themes: union(said.themes, themes) } : null
}

function takeFrom(words: string, said: OfferSaid, { library }: Reader): OfferSaid | null {
  const places = readPlaces(words, library)
  if (places?.districts && said.districts) {
    const left = said.districts.filter((id) => !places.districts?.includes(id))
    return { ...said, districts: left.length > 0 ? left : null }
  }
  const { themes } = understand(words, noConversation, library)
  if (themes.length > 0) return { ...said, themes: said.themes.filter((id) => !themes.includes(id)) }
  return /\bfree\b/i.test(words) ? { ...said, cost: 'not-stated' } : null
}

/** “It’s for Leyland”: nothing but places. */
function placesInstead(words: string, said: OfferSaid, { library }: Reader): OfferSaid | null {
  const places = readPlaces(words, library)
  return places && { ...said, ...places }
}

/** “Free”, “Year 10”, “Burnley”, “£20 a head”: whatever it names takes the place of what stood there. */
function replaceBy(words: string, said: OfferSaid, { library }: Reader, isCorrection = true): OfferSaid | null {
  const cost = readCost(words)
  if (cost) return { ...said, ...cost }
  const website = findWebAddress(words)
  if (website) return { ...said, website }
  const pupils = readPupils(words)
  if (pupils.phases || pupils.ages) return withPupils(said, words, pupils, false)
  if (!isCorrection) return null
  const places = readPlaces(words, library)
  if (places) return { ...said, ...places }
  const { themes, named } = understand(words, noConversation, library)
  const partner = library.knowledge.partners.get(named.partners[0] ?? '')
  if (partner) return { ...said, partner: { id: partner.id, name: partner.name } }
  return themes.length > 0 ? { ...said, themes } : null
}

function withPupils(said: OfferSaid, words: string, pupils: Partial<OfferSaid>, added: boolean): OfferSaid {
  const years = words.replace(/\b[Yy](?:ear|r)? ?(\d{1,2})s?\b/g, 'Year $1').trim()
  return { ...said, ages: null, ...pupils, audience: added && said.audience ? `${said.audience} and ${years}` : years }
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}

function spanning(a: OfferSaid['ages'], b: OfferSaid['ages']): OfferSaid['ages'] {
  return a && b ? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) } : (b ?? a)
}
