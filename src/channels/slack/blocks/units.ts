/** The parts of an answer one after another, each small enough to be shown here or in the message that “Show more” asks for. */
import type { Button } from '@slack/types'
import type { ContactCard, DraftPart, Part, Phrased, StatementList } from '../../../reply.ts'
import { wording } from '../../../wording.ts'
import { headings } from '../../card-facts.ts'
import { blockWords } from '../wording.ts'
import { messageButton } from './buttons.ts'
import { cleanLine, cutText } from './clean-text.ts'
import { drawContact, drawElsewhere, drawInvolved, drawOffer, drawPartner, drawPriority, drawResource, drawTerm } from './draw-card.ts'
import { fromMarkdown } from './from-markdown.ts'
import { type Line, line } from './lines.ts'
import { plain, type Run, withLinks } from './rich-text.ts'

/** Units of one heading that follow one another stand under it together. `person`: somebody to ask. */
export type Unit = Line & { heading: string | null; button: Button | null; person: boolean }

/** `site`: the address of the web pages; `team`: the workspace in which officers are written to. */
export type Places = { site: string | null; team: string | null }

export function toUnits(parts: readonly Part[], places: Places): Unit[] {
  return parts.flatMap((part) => drawPart(part, places))
}

function drawPart(part: Part, places: Places): Unit[] {
  const heading = headings[part.kind] ?? null
  const { site } = places
  switch (part.kind) {
    case 'text':
      return fromMarkdown(part.markdown).map((drawn) => toUnit(drawn))
    case 'phrased':
      return drawPhrased(part)
    case 'warning':
      // They stand above and below the rest, and are never left for later.
      return []
    case 'choices':
      // They are the buttons of the reply, too.
      return []
    case 'statements':
      return drawStatements(part)
    case 'priority':
      return toCard(drawPriority(part, site), { heading })
    case 'elsewhere':
      return part.cards.flatMap((card) => toCard(drawElsewhere(card, site), { heading }))
    case 'contact':
      return toContact(part, places)
    case 'offer':
      return toCard(drawOffer(part, site), { heading })
    case 'resource':
      return toCard(drawResource(part, site), { heading })
    case 'partners':
      if (part.involved) return part.cards.length > 0 ? toCard(drawInvolved(part.cards), {}, 'paragraph') : []
      return part.cards.flatMap((card) => toCard(drawPartner(card, site), { heading: blockWords.partners }))
    case 'term':
      return toCard(drawTerm(part), {}, 'paragraph')
    case 'draft':
      return drawDraft(part)
  }
}

type Around = { heading?: string | null }

function toCard(runs: Run[], around: Around, as: Line['as'] = 'bullet'): Unit[] {
  return line(as, runs).map((drawn) => toUnit(drawn, around))
}

export function toUnit(drawn: Line, { heading = null }: Around = {}): Unit {
  return { ...drawn, heading, button: null, person: false }
}

/** What a model wrote is plain text: no mark in it means anything. */
function drawPhrased({ sentences, note }: Phrased): Unit[] {
  return [...sentences.map((text) => plain(cleanLine(text))), plain(cleanLine(note), { italic: true })].flatMap((runs) =>
    toCard([...runs], {}, 'paragraph'),
  )
}

const longestHeading = 150

function drawStatements({ heading, lines }: StatementList): Unit[] {
  const shown = cutText(cleanLine(heading), longestHeading) || null
  return lines.flatMap(({ text, where }) =>
    toCard([...withLinks(text), ...(where ? plain(` — ${cleanLine(where)}`, { italic: true }) : [])], { heading: shown }),
  )
}

/** Lines keep the numbers by which they are spoken of. */
function drawDraft({ title, period, state, waiting, sections }: DraftPart): Unit[] {
  const groups = [...(waiting.length > 0 ? [{ heading: wording.draftWaiting, lines: waiting }] : []), ...sections]
  const drawn = groups.flatMap(({ heading, lines }) =>
    lines.length === 0
      ? toCard(plain(wording.draftNothingYet, { italic: true }), { heading }, 'paragraph')
      : lines.flatMap(({ number, text, note }) =>
          toCard(
            [...withLinks(`${number}. ${text}`), ...(note ? plain(` — ${cleanLine(note)}`, { italic: true }) : [])],
            { heading },
            'paragraph',
          ),
        ),
  )
  return [...toCard(plain(`${cleanLine(title)}, ${period} (${state})`, { bold: true }), {}, 'paragraph'), ...drawn]
}

function toContact(card: ContactCard, { site, team }: Places): Unit[] {
  const units = toCard(drawContact(card, site), { heading: headings.contact ?? null })
  return units.map((unit, i) => ({ ...unit, person: true, button: i === 0 ? messageButton(card, team) : null }))
}
