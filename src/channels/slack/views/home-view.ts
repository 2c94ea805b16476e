/** The Home tab: what somebody told about their work, browsing, what they follow, and more for officers and the team. */
import type { ActionsBlock, HomeView, KnownBlock } from '@slack/types'
import type { Choice } from '../../../digest/choice.ts'
import type { ListedDraft } from '../../../drafting/draft-forms.ts'
import type { Library } from '../../../finding/library.ts'
import type { Proposal } from '../../../offering/proposals.ts'
import { doorWords } from '../door-wording.ts'
import type { Follow, Person } from '../kept.ts'
import { districtChoices, phaseChoices, selectOne, selectSome, themeChoices } from './choices.ts'
import { heading, line, mostShown, plain, text } from './home-blocks.ts'
import { drawDigest } from './home-digest.ts'
import { drawModel } from './home-model.ts'
import { drawOfficer } from './home-officer.ts'

/** `officer`: the contact they are. `digest`: null when they get none. `model`: a language model is set up. `team`: null for those who do not look after the assistant. */
export type Home = {
  library: Library
  person: Person
  follows: readonly Follow[]
  officer: string | null
  drafts: readonly ListedDraft[]
  proposals: readonly Proposal[]
  digest: Choice | null
  model: boolean
  team: Health | null
}
/** `gaps`: questions that nothing answered, masked, oldest first. */
export type Health = { well: boolean; gaps: readonly string[]; days: number }

/** How Slack names what was chosen or pressed. */
export const homeActions = {
  districts: 'home_districts',
  phases: 'home_phases',
  themes: 'home_themes',
  forget: 'home_forget',
  browseDistrict: 'browse_district',
  browseTheme: 'browse_theme',
  browse: 'browse',
  unfollow: 'unfollow',
} as const

const words = doorWords.home
export function toHomeView({ library, person, follows, officer, drafts, proposals, digest, model, team }: Home): HomeView {
  return {
    type: 'home',
    blocks: [
      text(`*${words.welcome}*\n${words.howTo}`),
      ...(officer === null ? [] : drawOfficer(library, officer, { drafts, proposals })),
      ...drawMine(library, person),
      ...drawBrowse(library, person),
      ...drawDigest(library, digest, person),
      ...drawFollows(library, follows),
      ...drawModel(model, person),
      ...(team === null ? [] : drawTeam(library, team)),
    ],
  }
}

function drawMine(library: Library, person: Person): KnownBlock[] {
  const selects = [
    selectSome({ action: homeActions.districts, label: words.districts, choices: districtChoices(library) }, person.districts),
    selectSome({ action: homeActions.phases, label: words.phases, choices: phaseChoices }, person.phases),
    selectSome({ action: homeActions.themes, label: words.themes, choices: themeChoices(library) }, person.themes),
  ].filter((select) => select !== null)
  const labels = [words.districts, words.phases, words.themes]
  return [
    heading(words.mine),
    text(words.mineWhy),
    ...selects.map((select, i): KnownBlock => ({ type: 'section', text: plain(labels[i] ?? words.mine), accessory: select })),
    { type: 'actions', elements: [{ type: 'button', action_id: homeActions.forget, text: plain(words.forget) }] },
  ]
}

/** It begins with the first of somebody’s own districts. */
function drawBrowse(library: Library, { districts }: Person): KnownBlock[] {
  const { search } = doorWords
  const selects = [
    selectOne({ action: homeActions.browseDistrict, label: search.anywhere, choices: districtChoices(library) }, districts[0] ?? null),
    selectOne({ action: homeActions.browseTheme, label: search.anything, choices: themeChoices(library) }, null),
  ].filter((select) => select !== null)
  const actions: ActionsBlock = {
    type: 'actions',
    block_id: 'browse',
    elements: [...selects, { type: 'button', action_id: homeActions.browse, text: plain(words.browseButton), style: 'primary' }],
  }
  return [heading(words.browse), actions]
}

function drawFollows({ knowledge }: Library, follows: readonly Follow[]): KnownBlock[] {
  const lines = follows.slice(0, mostShown).map(({ kind, id }): KnownBlock => {
    const entry =
      kind === 'priorities'
        ? knowledge.priorities.get(id)?.shortTitle
        : kind === 'offers'
          ? knowledge.offers.get(id)?.title
          : knowledge.resources.get(id)?.title
    return {
      type: 'section',
      text: plain(entry ?? words.gone),
      accessory: { type: 'button', action_id: homeActions.unfollow, text: plain(words.unfollow), value: `${kind}/${id}` },
    }
  })
  const more = follows.length - lines.length
  return [
    heading(words.follows),
    ...(lines.length === 0 ? [text(words.noFollows)] : lines),
    ...(more > 0 ? [text(words.moreFollows(more))] : []),
  ]
}

function drawTeam({ knowledge }: Library, { well, gaps, days }: Health): KnownBlock[] {
  const entries = Object.values(knowledge).reduce((sum, kind) => sum + kind.size, 0)
  const newest = gaps.slice(-mostShown).reverse()
  return [
    heading(words.team),
    text(words.health(entries, well ? words.well : words.unwell)),
    text(words.gaps(gaps.length, days)),
    ...newest.map((gap) => line(gap)),
  ]
}
