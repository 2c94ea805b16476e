/** Made-up offers in any number, the same ones every time, to see what growth costs. */
import { phases } from '../../src/knowledge/fields.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { createDraw, type Draw } from './draw.ts'

/** As the Markdown files that an editor would write, with those of the made-up partners who provide them. */
export function generateOffers(count: number, knowledge: Knowledge): KnowledgeFile[] {
  const draw = createDraw(2026)
  const partners = Array.from({ length: Math.ceil(count / 20) }, (_, i) => `made-up-partner-${i}`)
  return [
    ...partners.map((id) => ({ path: `partners/${id}.md`, text: toMarkdown([`name: ${inventName(draw)} ${draw.one(bodies)}`], '') })),
    ...Array.from({ length: count }, (_, i) => ({ path: `offers/made-up-${i}.md`, text: inventOffer(partners, knowledge, draw) })),
  ]
}

/** One in five is for the whole county, one in five for several districts; one in ten comes from a partner of the reports. */
function inventOffer(partners: readonly string[], knowledge: Knowledge, draw: Draw): string {
  const districts = draw.below(5) === 0 ? [] : draw.some([...knowledge.districts.values()], draw.below(4) === 0 ? 3 : 1)
  const themes = draw.some([...knowledge.themes.values()], 2)
  const slots: Slots = {
    brand: inventName(draw),
    form: draw.one(forms),
    audience: draw.one(audiences),
    place: districts.length === 0 ? 'Lancashire' : draw.one(draw.one(districts).places),
    about: () => draw.one(draw.one(themes).words),
    thing: () => draw.one(things),
    name: () => inventName(draw),
  }
  const fields = [
    `title: "${slots.brand}: ${slots.about()} ${slots.form}"`,
    `partners: [${draw.below(10) === 0 ? draw.one([...knowledge.partners.keys()]) : draw.one(partners)}]`,
    `themes: [${themes.map(({ id }) => id).join(', ')}]`,
    `districts: [${districts.map(({ id }) => id).join(', ')}]`,
    `phases: [${draw.some(phases, draw.below(3)).join(', ')}]`,
    `audience: ${slots.audience}`,
    `cost: ${draw.one(costs)}`,
    'added: 2026-09-01',
    'reviewBy: 2027-07-31',
  ]
  const sentences = draw.some(says, 5).map((say) => say(slots))
  return toMarkdown(fields, sentences.join(' '))
}

type Slots = Record<'brand' | 'form' | 'audience' | 'place', string> & Record<'about' | 'thing' | 'name', () => string>

const says: readonly ((slots: Slots) => string)[] = [
  ({ brand, form, audience, about }) =>
    `${brand} is a ${form} for ${audience} about ${about()}, made for schools that want to start small.`,
  ({ place, thing, name }) => `Sessions run at ${name()} House in ${place} and cover ${thing()}, ${thing()} and ${thing()}.`,
  ({ audience, about, thing }) => `It helps ${audience} with ${about()} and gives staff ${thing()} to use the next day.`,
  ({ name, thing }) => `Ask ${name()} for ${thing()} and a date in the autumn or spring term; places go quickly.`,
  ({ about, thing, place }) => `Schools around ${place} asked for ${about()} after a year of ${thing()} and ${thing()}.`,
  ({ brand, thing }) => `Each school that takes part in ${brand} gets ${thing()}, ${thing()} and a visit at the end of the term.`,
  ({ form, thing, about }) => `The ${form} lasts six weeks, an hour each week, with ${thing()} at home between, and ends with ${about()}.`,
  ({ name, about, place }) => `${name()} leads the work on ${about()} in ${place} together with schools, health and the local council.`,
  ({ audience, thing, brand }) => `Last summer ${audience} who tried ${thing()} told ${brand} that they wanted ${thing()} more often.`,
]

export const forms = ['workshop', 'programme', 'drop-in', 'course', 'assembly', 'club', 'network', 'toolkit', 'film', 'webinar', 'visit']
export const audiences = [
  'whole classes',
  'parents and carers',
  'small groups',
  'school staff',
  'pupils in Year 6',
  'year 10 and 11',
  'governors',
]
export const things = [
  ...['peer support', 'a lesson plan', 'role play', 'breathing exercises', 'a referral form', 'one to one sessions', 'art and craft'],
  ...['music making', 'outdoor learning', 'a family meal', 'a parents evening', 'home visits', 'mock interviews', 'a taster day'],
  ...['a workbook', 'short films', 'a staff briefing', 'sports coaching', 'story time', 'cookery', 'gardening', 'drama', 'a quiet room'],
  ...['a buddy scheme', 'a transition passport', 'a travel plan', 'a careers fair', 'a summer school', 'first aid', 'a reading group'],
  ...['a survey of pupils', 'a case review', 'an action plan', 'a display for the hall', 'a newsletter', 'a helpline card'],
]
const costs = ['free', 'free', 'funded', 'paid', 'not-stated']
const bodies = ['Trust', 'Community Group', 'Centre', 'Partnership', 'Foundation', 'Project']

/** Real texts are full of names that stand nowhere else, and each is one more known word. */
const starts =
  'Ald Bar Bex Brack Cald Crom Dun Eller Fen Gris Hard Hol Ingle Kel Lang Mar Nor Orm Pen Quer Rav Ros Sel Thorn Ul Ven Wad'.split(' ')
const middles = 'a e en er in ing le mer o on or ster'.split(' ')
const ends = 'bury by cote dale field fold gate ham holme hurst ley mere ness ridge shaw stead thwaite ton wick worth'.split(' ')

function inventName(draw: Draw): string {
  return draw.one(starts) + draw.one(middles) + draw.one(ends)
}

function toMarkdown(fields: readonly string[], body: string): string {
  return ['---', ...fields, 'source: https://example.org/made-up', 'checked: 2026-09-01', '---', '', body, ''].join('\n')
}
