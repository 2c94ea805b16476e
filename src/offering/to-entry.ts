/** From an offer as it was described to the fields of its file, with the priorities it is tied to and why. */
import { tiePriorities } from '../directory/tie.ts'
import { addDays } from '../knowledge/days.ts'
import { type Knowledge, pick } from '../knowledge/knowledge.ts'
import type { OfferSaid } from './offer-said.ts'
import { proposalWording as words } from './offering-wording.ts'

export type Ties = { priorities: string[]; because: Record<string, string> }

export function tiesOf({ districts, themes }: OfferSaid, knowledge: Knowledge): Ties {
  const because: Record<string, string> = {}
  return { priorities: tiePriorities(districts, themes, { knowledge }, because), because }
}

/** Days after which whoever provides an offer is asked whether it is still right. */
const reviewAfter = 180

export function reviewDay({ ends, reviewBy }: Pick<OfferSaid, 'ends' | 'reviewBy'>, today: string): string {
  const usual = addDays(today, reviewAfter)
  return reviewBy ?? (ends !== null && ends.length === 10 && ends < usual && ends >= today ? ends : usual)
}

/** The entry in `knowledge/sources` for what was told and stands on no page. */
export const toldSource = 'told-to-the-assistant'

/** `partner`: its id, known or new. `officer`: who published it. */
type Publishing = { said: OfferSaid; partner: string; officer: string; proposed: boolean; knowledge: Knowledge; today: string }

/** Fields in the order in which files are written by hand. */
export function toFields({ said, partner, officer, proposed, knowledge, today }: Publishing): Record<string, unknown> {
  const { priorities, because } = tiesOf(said, knowledge)
  return {
    ...toChangedFields(said, partner),
    added: today,
    reviewBy: reviewDay(said, today),
    priorities,
    because: priorities.length > 0 ? because : undefined,
    ...sourceOf(said, { officer, proposed, today }),
    checked: today,
  }
}

/** What somebody can change in words. */
export function toChangedFields(said: OfferSaid, partner: string): Record<string, unknown> {
  const given = (value: string | null) => value ?? undefined
  return {
    title: said.title ?? '',
    partners: [partner],
    themes: said.themes,
    districts: said.districts ?? [],
    phases: said.phases,
    ages: said.ages ?? undefined,
    audience: given(said.audience),
    cost: said.cost,
    fees: given(said.fees),
    howToGet: given(said.howToGet),
    phone: given(said.phone),
    email: given(said.email),
    website: given(said.website),
    starts: given(said.starts),
    ends: given(said.ends),
  }
}

function sourceOf(said: OfferSaid, { officer, proposed, today }: { officer: string; proposed: boolean; today: string }) {
  const where = proposed ? words.whereProposed(officer, today) : words.whereTold(officer, today)
  return { source: said.website ?? toldSource, where }
}

/** Names of partners, themes and places as people know them. */
export function namesOf(said: OfferSaid, knowledge: Knowledge): { districts: string[]; themes: string[] } {
  return {
    districts: pick(knowledge, 'districts', said.districts ?? []).map(({ name }) => name),
    themes: pick(knowledge, 'themes', said.themes).map(({ name }) => name),
  }
}
