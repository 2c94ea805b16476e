/** In the Home tab: the weekly digest, on or off, and what of it. */
import type { KnownBlock } from '@slack/types'
import type { Choice } from '../../../digest/choice.ts'
import { describeChoice } from '../../../digest/describe-choice.ts'
import type { Library } from '../../../finding/library.ts'
import { cutText } from '../blocks/clean-text.ts'
import { doorWords } from '../door-wording.ts'
import type { Person } from '../kept.ts'
import { districtChoices, selectSome, themeChoices } from './choices.ts'
import { button, heading, plain, text } from './home-blocks.ts'
import type { Filled } from './search-view.ts'

export const digestActions = { districts: 'digest_districts', themes: 'digest_themes', on: 'digest_on', off: 'digest_off' } as const
const words = doorWords.home.digest
const longestChoice = 150

/** `choice` null: they get none; then what they told of their work is put forward. */
export function drawDigest(library: Library, choice: Choice | null, person: Person): KnownBlock[] {
  const { districts, themes } = choice ?? person
  const selects = [
    {
      label: words.districts,
      select: selectSome({ action: digestActions.districts, label: words.districts, choices: districtChoices(library) }, districts),
    },
    {
      label: words.themes,
      select: selectSome({ action: digestActions.themes, label: words.themes, choices: themeChoices(library) }, themes),
    },
  ]
  const press = choice ? button(digestActions.off, words.turnOff) : button(digestActions.on, words.turnOn)
  return [
    heading(words.title),
    choice
      ? { type: 'section', text: plain(words.on(cutText(describeChoice(choice, library.knowledge), longestChoice))) }
      : text(words.off),
    ...selects.flatMap(({ label, select }): KnownBlock[] =>
      select ? [{ type: 'section', block_id: select.action_id ?? '', text: plain(label), accessory: select }] : [],
    ),
    { type: 'actions', elements: [press] },
  ]
}

/** What stands chosen in the tab; null for a list that was never shown. */
export function readDigestChoice(values: Filled): { districts: string[] | null; themes: string[] | null } {
  const chosen = (action: string) => values[action]?.[action]?.selected_options?.map(({ value }) => value) ?? null
  return { districts: chosen(digestActions.districts), themes: chosen(digestActions.themes) }
}
