/** Reads the form for partners: what was typed, what is wrong with it, and the offer it describes. */
import { z } from 'zod'
import { toLine } from '../../digest/content.ts'
import type { Library } from '../../finding/library.ts'
import { Phase, phases } from '../../knowledge/fields.ts'
import { findDay } from '../../offering/find-day.ts'
import { nothingSaid, type OfferSaid } from '../../offering/offer-said.ts'
import { findWebAddress, toPartner } from '../../offering/set-field.ts'
import { type Masked, maskPupils } from '../../safety/mask.ts'
import { offerWords as words } from './offer-page-wording.ts'

/** Fields of one line or text → characters they may have. */
export const lengths = {
  partner: 120,
  title: 120,
  what: 2000,
  audience: 160,
  fees: 160,
  howToGet: 300,
  website: 300,
  email: 254,
  phone: 40,
  starts: 40,
  ends: 40,
  name: 120,
  address: 254,
} as const
export type TextField = keyof typeof lengths
export type ListField = 'themes' | 'districts' | 'phases' | 'cost'
export type OfferForm = { text: Record<TextField, string>; lists: Record<ListField, string[]>; trap: string; time: string }
export type FormFault = { field: TextField | ListField; say: string }

/** Chosen beside the districts. */
export const wholeCounty = 'whole-county'
const mostLinks = 2

const textFields = Object.keys(lengths) as TextField[]

export function toOfferForm(values: Readonly<Record<string, readonly string[]>>): OfferForm {
  const first = (name: string) => values[name]?.[0] ?? ''
  const clean = (field: TextField) => (field === 'what' ? first(field).split(/\r?\n/).map(toLine).join('\n').trim() : toLine(first(field)))
  const text = Object.fromEntries(textFields.map((field) => [field, clean(field).slice(0, 5000)])) as OfferForm['text']
  const list = (name: ListField) => [...(values[name] ?? [])].slice(0, 100)
  const lists = { themes: list('themes'), districts: list('districts'), phases: list('phases'), cost: list('cost') }
  return { text, lists, trap: first('company'), time: first('time') }
}

const isEmail = (text: string) => z.email().safeParse(text).success

/** In the order of the page; the first of each field. */
export function findFaults({ text, lists }: OfferForm, { knowledge }: Library, today: string): FormFault[] {
  const { errors, labels } = words
  const faults: FormFault[] = textFields.flatMap((field) =>
    text[field].length > lengths[field] ? [{ field, say: errors.tooLong(labels[field], lengths[field]) }] : [],
  )
  const check = (field: TextField | ListField, isRight: boolean, say: string) => {
    if (!isRight && !faults.some((fault) => fault.field === field)) faults.push({ field, say })
  }
  const dayOf = (said: string) => findDay(said, today)?.day ?? null
  const [starts, ends] = [dayOf(text.starts), dayOf(text.ends)]
  check('partner', /\p{L}/u.test(text.partner), errors.partner)
  check('title', /\p{L}/u.test(text.title), errors.title)
  check('what', /\p{L}/u.test(text.what), errors.what)
  check('what', (text.what.match(/https?:|www\./gi) ?? []).length <= mostLinks, errors.links(mostLinks))
  check(
    'themes',
    lists.themes.some((id) => knowledge.themes.has(id)),
    errors.themes,
  )
  check(
    'districts',
    lists.districts.some((id) => id === wholeCounty || knowledge.districts.has(id)),
    errors.districts,
  )
  check(
    'howToGet',
    [text.howToGet, text.website, text.email, text.phone].some((way) => way !== ''),
    errors.howToGet,
  )
  check('website', text.website === '' || findWebAddress(text.website) === text.website, errors.website)
  check('email', text.email === '' || isEmail(text.email), errors.email)
  check('phone', text.phone === '' || /^[+\d][\d ()-]{5,}(?: ?(?:ext|x)\.? ?\d+)?$/i.test(text.phone), errors.phone)
  check('starts', text.starts === '' || starts !== null, errors.starts)
  check('ends', text.ends === '' || (ends !== null && ends >= today && (starts === null || ends >= starts)), errors.ends)
  check('name', /\p{L}/u.test(text.name), errors.name)
  check('address', isEmail(text.address), errors.address)
  const order = [...textFields.slice(0, 3), 'themes', 'districts', 'phases', 'cost', ...textFields.slice(3)]
  return faults.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** All that was typed, to look for signs of danger in. */
export function wordsOf({ text }: OfferForm): string {
  return [text.partner, text.title, text.what, text.audience, text.howToGet, text.fees].filter(Boolean).join('\n')
}

/** The offer, with personal details of pupils masked; `found` names what was. */
export function toOfferSaid(
  { text, lists }: OfferForm,
  { knowledge, publicNames }: Library,
  today: string,
): { said: OfferSaid; found: Masked['found'] } {
  // The name of an organisation may be that of a person.
  const known = new Set([...publicNames, ...`${text.partner} ${text.title}`.toLowerCase().split(/[^\p{L}]+/u)])
  const found: Masked['found'] = []
  const masked = (words: string): string | null => {
    const result = maskPupils(words, known)
    found.push(...result.found)
    return result.text || null
  }
  const partner = toPartner(text.partner, knowledge)
  const said: OfferSaid = {
    ...nothingSaid,
    partner: partner ?? { id: null, name: text.partner },
    title: masked(text.title),
    what: masked(text.what) ?? '',
    themes: lists.themes.filter((id) => knowledge.themes.has(id)),
    districts: lists.districts.includes(wholeCounty) ? [] : lists.districts.filter((id) => knowledge.districts.has(id)),
    phases: phases.filter((phase) => lists.phases.includes(phase) && Phase.safeParse(phase).success),
    audience: masked(text.audience),
    cost: (['free', 'funded', 'paid'] as const).find((cost) => lists.cost[0] === cost) ?? 'not-stated',
    fees: masked(text.fees),
    howToGet: masked(text.howToGet),
    website: text.website || null,
    email: text.email || null,
    phone: text.phone || null,
    starts: findDay(text.starts, today)?.day ?? null,
    ends: findDay(text.ends, today)?.day ?? null,
  }
  return { said, found }
}
