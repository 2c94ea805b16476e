/** Offers, resources and partners that an earlier answer showed, taken up by “the second one”, “that film” or “them”. */
import type { Library } from '../../finding/library.ts'
import { pick } from '../../knowledge/knowledge.ts'
import type { Conversation, Shown, Turn } from '../conversation.ts'
import type { Named, Understanding } from '../understanding.ts'
import { ordinalIn } from './choose.ts'
import { formsOf } from './find-forms.ts'

/** More than these were not meant one by one. */
const mostMeant = 4

/** What of the things shown last is meant; null when nothing points at any of them. */
export function pickThing(fresh: Understanding, plain: string, { turns }: Conversation, library: Library): Partial<Named> | null {
  if (fresh.named.resources.length + fresh.named.offers.length + fresh.named.partners.length > 0) return null
  // What was not understood shows nothing, and is not what “it” points at.
  const turn = turns.findLast(({ shown, priorities }) => shown.length + priorities.length > 0)
  if (!turn) return null
  const things = turn.shown.filter(({ kind }) => kind !== 'partners' || isAboutThings(turn))
  const kind = kindSaid(plain)
  const ofKind = kind === null ? things : things.filter((thing) => thing.kind === kind)
  const place = ordinalIn(plain, kind === null ? 'one' : kindWords[kind].source)
  if (place !== null) return toNamedAt(place, listedLast(turns, kind))
  const formed = ofForm(fresh, plain, things, library)
  if (formed !== null) return toNamed([formed])
  if (kind !== null && pointsAtOne(kind).test(plain) && ofKind.length === 1) return toNamed(ofKind)
  // “It” is what was asked for by name, not what was shown beside it.
  const { named } = turn.understanding
  const byName = things.filter(({ kind, id }) => kind !== 'partners' && named[kind].includes(id))
  const ofForms = ofAnyForm(turn.understanding.forms, things, library)
  const meant = byName.length > 0 ? byName : ofForms.length > 0 ? ofForms : things.filter((thing) => thing.kind !== 'partners')
  return isAboutThings(turn) &&
    pointsAtAll.test(plain) &&
    (asksOf(fresh) || asksWhom(fresh, turn)) &&
    meant.length > 0 &&
    meant.length <= mostMeant
    ? toNamed(meant)
    : null
}

/** The last list of several things; of no kind in particular, unless work was listed since. */
function listedLast(turns: readonly Turn[], kind: Shown['kind'] | null): readonly Shown[] {
  const listOf = ({ shown }: Turn) => (kind === null ? shown : shown.filter((thing) => thing.kind === kind))
  const last = turns.findLast((turn) => listOf(turn).length > 1 && (kind !== null || isAboutThings(turn) || turn.priorities.length > 1))
  return last && (kind !== null || isAboutThings(last)) ? listOf(last) : []
}

function toNamedAt(place: number, things: readonly Shown[]): Partial<Named> | null {
  const thing = things.at(place)
  return thing ? toNamed([thing]) : null
}

const kindWords = {
  offers: /offers?|courses?|programmes?|schemes?/,
  resources: /resources?|documents?/,
  partners: /partners?|organisations?/,
} as const

function kindSaid(plain: string): keyof typeof kindWords | null {
  const kinds = Object.keys(kindWords) as (keyof typeof kindWords)[]
  return kinds.find((kind) => new RegExp(`\\b(?:${kindWords[kind].source})\\b`).test(plain)) ?? null
}

function pointsAtOne(kind: keyof typeof kindWords): RegExp {
  return new RegExp(`\\b(?:that|this|the) (?:${kindWords[kind].source})\\b`)
}

const pointsAtAll = /\b(?:it|its|them|they|theyre|these|those|that one|this one)\b/

/** “How do we get them?” and “who made it?” ask about things; “who do I contact about it?” about the work. */
function asksOf({ intent, section, themes, places }: Understanding): boolean {
  return intent !== 'contact' && intent !== 'list' && section === null && themes.length === 0 && places.districts.length === 0
}

/** “Who do I ask for it?” of a thing that was asked for without a subject: whoever is behind the thing. */
function asksWhom({ intent, themes, places }: Understanding, { understanding }: Turn): boolean {
  return intent === 'contact' && understanding.themes.length === 0 && themes.length === 0 && places.districts.length === 0
}

/** Offers, resources or partners were asked for, rather than work on a subject. */
function isAboutThings({ understanding }: Turn): boolean {
  const { listed, forms, named } = understanding
  const asksForThings = listed === 'offers' || listed === 'resources' || listed === 'partners'
  return asksForThings || forms.length + named.resources.length + named.offers.length > 0
}

/** “That film”: the only one of its form among those shown. */
function ofForm({ forms }: Understanding, plain: string, things: readonly Shown[], library: Library): Shown | null {
  if (!/\b(?:that|this|the|it)\b/.test(plain)) return null
  const fitting = ofAnyForm(forms, things, library)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function ofAnyForm(forms: readonly string[], things: readonly Shown[], { knowledge }: Library): Shown[] {
  return things.filter(
    ({ kind, id }) =>
      kind === 'resources' && pick(knowledge, 'resources', [id]).some((resource) => formsOf(resource).some((form) => forms.includes(form))),
  )
}

function toNamed(things: readonly Shown[]): Partial<Named> {
  const ids = (kind: Shown['kind']) => things.filter((thing) => thing.kind === kind).map(({ id }) => id)
  return { offers: ids('offers'), resources: ids('resources'), partners: ids('partners') }
}
