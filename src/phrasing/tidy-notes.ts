/** An officer's notes as clean sentences, each in its section, with every fact kept. What a model loses or changes comes back in the officer's own words. */
import type { Section } from '../knowledge/sections.ts'
import { fence } from './asking.ts'
import { faultIn } from './guard/check-sentence.ts'
import { readFigures } from './guard/figures.ts'
import type { Ask } from './phrasing.ts'
import { DraftShape } from './shapes.ts'

/** `from`: the notes it tells, as they were numbered from 0. */
type Tidied = { text: string; section: Section; from: number[] }
/** `own`: notes, by number, whose own words must be used, because no sentence tells them soundly. */
export type TidyNotes = { sentences: Tidied[]; own: number[] }

/** Null: the notes are used as they are. `known` are names, in small letters, of all that there is. */
export async function tidyNotes(notes: readonly string[], known: ReadonlySet<string>, ask: Ask): Promise<TidyNotes | null> {
  const said = await ask('draft', fence({ notes: notes.map((text, number) => ({ number, text })) }), DraftShape)
  if (!said) return null
  const sentences = said.sentences.flatMap(({ says, from, section }): Tidied[] => {
    const text = says.trim().replace(/\s+/g, ' ')
    return isTrueTo(text, from, { notes, known }) ? [{ text, section, from: [...new Set(from)].sort((a, b) => a - b) }] : []
  })
  const own = notes.flatMap((note, number) => (isTold(note, number, sentences) ? [] : [number]))
  return { sentences: sentences.filter(({ from }) => !from.some((number) => own.includes(number))), own }
}

function isTrueTo(
  text: string,
  from: readonly number[],
  { notes, known }: { notes: readonly string[]; known: ReadonlySet<string> },
): boolean {
  const told = from.flatMap((number) => notes[number] ?? [])
  if (told.length === 0 || told.length !== from.length) return false
  const found = [{ id: 'notes', lines: [{ as: 'exit' as const, text: told.map(asSentence).join(' ') }] }]
  return faultIn({ says: text, cites: 'notes' }, { found, known }) === null
}

/** Every figure and every name of the note must stand in the sentences that tell it. */
function isTold(note: string, number: number, sentences: readonly Tidied[]): boolean {
  const telling = sentences.filter(({ from }) => from.includes(number)).map(({ text }) => text)
  if (telling.length === 0) return false
  const text = telling.join(' ')
  const figures = new Set(readFigures(text).figures.map(({ value }) => value))
  const names = note.slice(1).match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []
  return (
    readFigures(note).figures.every(({ value }) => figures.has(value)) &&
    names.every((name) => text.toLowerCase().includes(name.toLowerCase()))
  )
}

function asSentence(note: string): string {
  return note.trim().replace(/(?<![.!?])$/, '.')
}
