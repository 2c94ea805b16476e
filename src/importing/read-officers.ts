/** Reads the names under “Education Partnership Officer”, and finds whom we know by them. */
import type { Contact, Knowledge } from '../knowledge/knowledge.ts'
import { toPhrase } from '../knowledge/words.ts'
import { isMeant } from './likeness.ts'

/** `contact` null: nobody we know. `exact` false: the report spells the name otherwise. */
export type ReadOfficer = { said: string; line: number; contact: Contact | null; exact: boolean }

const joiners = /\s*(?:[/&,;|+]|\band\b|\bwith\b)\s*/iu
const beside = /\([^)]*\)|\S+@\S+|\b(?:EPOs?|Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?|\b(?:Education Partnership Officers?|Locality Lead)\b|[-–—:]\s*$/giu
const name = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u

/** Null when the text holds anything but names. */
export function readOfficers(text: string, line: number, { contacts }: Pick<Knowledge, 'contacts'>): ReadOfficer[] | null {
  const known = [...contacts.values()]
  const parts = splitNames(text, known)
  if (parts.length === 0) return null
  const read = parts.map((said) => ({ said, line, ...findContact(said, known) }))
  return read.every(({ said, contact }) => contact !== null || name.test(said)) ? read : null
}

/** Whether the text is nothing but names of people we know. */
export function namesKnown(text: string, knowledge: Pick<Knowledge, 'contacts'>): boolean {
  return text.length < 120 && readOfficers(text, 0, knowledge)?.every(({ contact }) => contact !== null) === true
}

function splitNames(text: string, known: readonly Contact[]): string[] {
  const parts = text
    .replace(beside, ' ')
    .split(joiners)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
  const [last, first] = parts
  // “Fox, Claire”
  const turned = `${first} ${last}`
  return parts.length === 2 && !parts.some((part) => part.includes(' ')) && findContact(turned, known).contact ? [turned] : parts
}

type Found = Pick<ReadOfficer, 'contact' | 'exact'>
const nobody: Found = { contact: null, exact: false }

function findContact(said: string, known: readonly Contact[]): Found {
  const phrase = toPhrase(said)
  const exact = known.find(({ name, aliases }) => [name, ...aliases].some((each) => toPhrase(each) === phrase))
  if (exact) return { contact: exact, exact: true }
  const near = known.filter((contact) => isNearName(phrase.split(' '), toPhrase(contact.name).split(' ')))
  return near.length === 1 && near[0] ? { contact: near[0], exact: false } : nobody
}

/** A slip in each part, an initial for the first name, a middle name left out or put in; a first name alone if nobody else has it. */
function isNearName(said: readonly string[], name: readonly string[]): boolean {
  const [first = '', last = ''] = [name[0], name.at(-1)]
  if (said.length === 1) return said[0] === first
  const [saidFirst = '', saidLast = ''] = [said[0], said.at(-1)]
  const firstFits = saidFirst.length === 1 ? first.startsWith(saidFirst) : isMeant(saidFirst, first)
  return firstFits && isMeant(saidLast, last)
}
