/** What officers may do to the lines of a draft. */
import { sectionHeadings } from '../knowledge/sections.ts'
import { addNotes } from './add-notes.ts'
import type { Answer, Command } from './command.ts'
import type { DraftLine } from './draft.ts'
import { addLines, joinLines, moveLines, numbered, numberOf, orderLines, rewordLine, splitLine } from './draft-lines.ts'
import { draftWording } from './draft-wording.ts'
import { findProposals } from './find-offers.ts'
import { toPastTense } from './reword.ts'
import { saying } from './saying.ts'
import { type Outcome, type Situation, say } from './situation.ts'
import { splitSentences } from './split-notes.ts'
import { resolveWhich, type Which } from './which-lines.ts'

type Of<D extends Command['do']> = Extract<Command, { do: D }>

const placeOf = { done: 'activityLastPeriod', planned: 'plannedNextPeriod', dropped: 'dropped' } as const

/** Numbers are those of the draft as it was last shown, whatever is answered first. */
export function answerPlans(situation: Situation, { answers }: Of<'answer'>): Outcome {
  const { draft } = situation
  const found = plansMeant(situation, answers)
  if (found === null) return say(draftWording.noSuchLine(carried(draft).length))
  const given = found.flatMap(({ became, ids }) => (became === null ? [] : [{ became, ids }]))
  const lines = given.reduce<DraftLine[]>((all, { became, ids }) => moveLines(all, ids, placeOf[became]), draft.lines)
  const count = (became: string) => given.filter((each) => each.became === became).reduce((sum, { ids }) => sum + ids.length, 0)
  const said = `${draftWording.answered(count('done'), count('planned'), count('dropped'))}.`
  const offers = given.filter(({ became }) => became === 'done').flatMap(({ ids }) => offerRewording(lines, ids))
  return changed(lines, said, ...offers)
}

/** The plans that each answer is about; null when one is about none of them. */
export function plansMeant({ draft }: Situation, answers: readonly Answer[]): { became: Answer['became']; ids: number[] }[] | null {
  const plans = carried(draft)
  const taken: number[] = []
  const found = answers.map(({ which, became }) => {
    const named = which.about === undefined ? null : saying(plans, which.about)
    const numbers = named
      ? named.map((plan) => plans.indexOf(plan) + 1)
      : which.about === undefined
        ? resolveWhich(which, plans.length, taken)
        : null
    taken.push(...(numbers ?? []))
    return numbers && { became, ids: numbers.flatMap((n) => plans[n - 1]?.id ?? []) }
  })
  return found.every((each) => each !== null) ? found : null
}

/** They stand first, so that their places are their numbers. */
function carried(draft: Situation['draft']): DraftLine[] {
  return numbered(draft.lines).filter(({ place }) => place === 'carried')
}

const mostOffers = 4

/** New words are only offered: the officer says whether they are taken. */
function offerRewording(lines: readonly DraftLine[], ids: readonly number[]): string[] {
  const offers = lines
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, text }) => {
      const past = toPastTense(text)
      return past === null ? [] : [draftWording.rewordOffer(numberOf(lines, id), past)]
    })
  return offers.slice(0, mostOffers)
}

export function move(situation: Situation, { which, to }: Of<'move'>): Outcome {
  return withLines(situation, which, (found, { draft }) => {
    const [only, ...others] = found
    // A line of which we were not sure is confirmed by it.
    if (only && others.length === 0 && only.place === to && only.sure)
      return say(draftWording.thereAlready(named(found, situation), sectionHeadings[to], only.text))
    return changed(moveLines(draft.lines, idsOf(found), to), draftWording.moved(named(found, situation), sectionHeadings[to]))
  })
}

export function drop(situation: Situation, { which }: Of<'drop'>): Outcome {
  return withLines(situation, which, (found, { draft }) => {
    const says = found.length === 1 ? draftWording.dropped(found[0]?.text ?? '') : draftWording.droppedMany(found.length)
    return changed(moveLines(draft.lines, idsOf(found), 'dropped'), says)
  })
}

export function join(situation: Situation, { which }: Of<'join'>): Outcome {
  return withLines(situation, which, (found, { draft }) => {
    const [first] = found
    if (!first || found.length < 2) return say(draftWording.joinTwo)
    const lines = joinLines(draft.lines, found)
    return changed(lines, draftWording.joinedLines(named(found, situation), numberOf(lines, first.id)))
  })
}

/** After the words given, or where its sentences end. */
export function split(situation: Situation, { which, after }: Of<'split'>): Outcome {
  return withLines(situation, which, ([line], { draft }) => {
    if (!line) return say()
    const parts = after === null ? splitSentences(line.text) : splitAfter(line.text, after)
    const number = numberOf(draft.lines, line.id)
    if (parts.length < 2) return say(draftWording.notSplit(number))
    return { event: { type: 'changed', change: splitLine(draft, line, parts) }, says: [draftWording.split(number, parts.length)] }
  })
}

function splitAfter(text: string, words: string): string[] {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  const end = at + words.length
  const rest = text.slice(end).replace(/^[\s,;.]*(?:(?:and|but|then) )?/i, '')
  if (at === -1 || rest === '') return [text]
  return [text.slice(0, end).trim(), rest.charAt(0).toUpperCase() + rest.slice(1)]
}

export function exchange(situation: Situation, { which }: Of<'exchange'>): Outcome {
  return withLines(situation, which, (found, { draft }) => {
    const [one, other] = found
    if (!one || !other) return say()
    const lines = draft.lines.map((line) => {
      const put = line.id === one.id ? other : line.id === other.id ? one : line
      return put === line ? line : { ...put, place: line.place, touched: true }
    })
    return changed(lines, draftWording.exchanged(named(found, situation)))
  })
}

export function order(situation: Situation, { which, to, beside }: Of<'order'>): Outcome {
  return withLines(situation, which, (found, { draft }) => {
    if (to !== 'before' && to !== 'after')
      return changed(orderLines(draft.lines, idsOf(found), { to }), draftWording.ordered(named(found, situation)))
    const target = beside && pickLines(situation, beside)?.[0]
    if (!target || found.includes(target)) return say(draftWording.noSuchLine(numbered(draft.lines).length))
    return changed(orderLines(draft.lines, idsOf(found), { to, beside: target.id }), draftWording.ordered(named(found, situation)))
  })
}

export function replace(situation: Situation, { which, text }: Of<'replace'>): Outcome {
  return withLines(situation, which, ([line], { draft }) =>
    line ? changed(rewordLine(draft.lines, line.id, text.trim()), draftWording.reworded(numberOf(draft.lines, line.id))) : say(),
  )
}

export function reword(situation: Situation, { which }: Of<'reword'>): Outcome {
  return withLines(situation, which, (found, { draft }) => {
    const better = found.flatMap((line) => {
      const text = toPastTense(line.text)
      return text === null ? [] : [{ id: line.id, text }]
    })
    if (better.length === 0) return say(draftWording.noRewording(numberOf(draft.lines, found[0]?.id ?? 0)))
    const lines = better.reduce((all, { id, text }) => rewordLine(all, id, text), [...draft.lines])
    return changed(lines, ...better.map(({ id }) => draftWording.reworded(numberOf(draft.lines, id))))
  })
}

/** “change 12 to 14 schools”: in the line that has the old words, of several only in the one that is named. */
export function swap(situation: Situation, { from, to, which }: Of<'swap'>): Outcome {
  const { draft } = situation
  const all = which ? pickLines(situation, which) : numbered(draft.lines)
  if (all === null) return say(draftWording.noSuchLine(numbered(draft.lines).length))
  const pattern = swapPattern(from, to)
  const found = all.filter(({ text }) => pattern.test(text))
  const byNumber = /^\d+$/.test(from) && which === null && found.length === 0
  // “change 14 to 15 May” may mean the 14th as well as line 14.
  const day = new RegExp(`(?<!\\d)${from}(?:st|nd|rd|th)\\b`, 'i')
  const dated = byNumber ? all.filter(({ text }) => day.test(text)) : []
  if (dated[0]) return say(draftWording.dayOrLine(from, day.exec(dated[0].text)?.[0] ?? from, named(dated, situation)))
  if (byNumber && /\p{L}/u.test(to))
    return replace(situation, { do: 'replace', which: { numbers: [Number(from)], last: 0, all: false, rest: false }, text: to })
  if (found.length === 0) return say(draftWording.notFound(from))
  if (found.length > 1 && /^\d/.test(from)) return say(draftWording.swapWhich(from, named(found, situation)))
  const lines = found.reduce(
    (list, { id, text }) =>
      rewordLine(
        list,
        id,
        text.replace(pattern, () => to),
      ),
    [...draft.lines],
  )
  return changed(lines, draftWording.swapped(from, to, named(found, situation)))
}

/** “12” with “14 schools” stands for “12 schools” where that is what the line says. */
function swapPattern(from: string, to: string): RegExp {
  const plain = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const noun = /^\d+$/.test(from) ? /^\d[\d,.]* (.+)$/.exec(to)?.[1] : undefined
  const tail = noun ? `(?: ${noun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})?` : ''
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}${tail}(?![\\p{L}\\p{N}])`, 'iu')
}

export function add(situation: Situation, { text, section }: Of<'add'>): Promise<Outcome> {
  return addNotes(situation, text, { section })
}

/** All that the lines name and the knowledge does not have yet. */
/** A line that a language model worded has its officer’s words again. */
export function ownWords(situation: Situation, { which }: Of<'own-words'>): Outcome {
  return withLines(situation, which, (lines) => {
    const worded = lines.filter(({ own }) => own !== undefined)
    if (worded.length === 0) return say(draftWording.wordsAreOwn)
    const all = worded.reduce((left, { id, own = '' }) => rewordLine(left, id, own), situation.draft.lines)
    return changed(all, draftWording.ownWordsBack(worded.length))
  })
}

export function propose({ draft, library }: Situation, { yes }: Of<'propose'>): Outcome {
  if (!yes) return { event: { type: 'changed', change: { proposals: [] } }, says: [draftWording.notProposed] }
  const proposals = findProposals(
    numbered(draft.lines).map(({ text }) => text),
    library,
  )
  return { event: { type: 'changed', change: { proposals } }, says: [draftWording.proposed] }
}

export function takeOver({ draft, last }: Situation, { section }: Of<'as-last-time'>): Outcome {
  const texts = last?.sections[section] ?? []
  if (!last || texts.length === 0) return say(draftWording.nothingToTakeOver)
  const origin = { from: 'last-report' as const, period: last.period }
  const result = addLines(
    draft,
    texts.map((text) => ({ text, place: section, origin, sure: true })),
  )
  return { event: { type: 'changed', change: result }, says: [draftWording.takenOver(texts.length, sectionHeadings[section])] }
}

function changed(lines: DraftLine[], ...says: string[]): Outcome {
  return { event: { type: 'changed', change: { lines } }, says }
}

function withLines(situation: Situation, which: Which, deed: (lines: DraftLine[], situation: Situation) => Outcome): Outcome {
  const found = pickLines(situation, which)
  return found === null ? say(draftWording.noSuchLine(numbered(situation.draft.lines).length)) : deed(found, situation)
}

function pickLines({ draft }: Situation, which: Which): DraftLine[] | null {
  const shown = numbered(draft.lines)
  if (which.about !== undefined) return saying(shown, which.about)
  return resolveWhich(which, shown.length)?.flatMap((n) => shown[n - 1] ?? []) ?? null
}

function idsOf(lines: readonly DraftLine[]): number[] {
  return lines.map(({ id }) => id)
}

function named(lines: readonly DraftLine[], { draft }: Situation): string {
  const numbers = lines.map(({ id }) => numberOf(draft.lines, id))
  return numbers.length === 1 ? `line ${numbers[0]}` : `lines ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}
