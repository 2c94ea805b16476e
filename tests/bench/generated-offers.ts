/** Made-up offers in any number, the same ones every time, to see what growth costs. */
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'

/** As Markdown files, with those of the made-up partners who provide them. */
export function generateOffers(count: number, knowledge: Knowledge): KnowledgeFile[] {
  const draw = createDraw(2026)
  const partners = Array.from({ length: Math.ceil(count / 20) }, (_, i) => ({
    id: `made-up-partner-${i}`,
    name: `${inventName(draw)} ${draw.one(bodies)}`,
  }))
  const offers = Array.from({ length: count }, (_, i) => ({
    path: `offers/made-up-${i}.md`,
    text: toMarkdown(inventOffer(partners, knowledge, draw)),
  }))
  return [
    ...partners.map(({ id, name }) => ({ path: `partners/${id}.md`, text: toMarkdown({ fields: [`name: ${name}`], body: '' }) })),
    ...offers,
  ]
}

type Draw = { below(n: number): number; one<T>(list: readonly T[]): T; some<T>(list: readonly T[], most: number): T[] }
type Invented = { fields: string[]; body: string }

function inventOffer(partners: readonly { id: string; name: string }[], knowledge: Knowledge, draw: Draw): Invented {
  const themes = draw.some([...knowledge.themes.values()], 2)
  const districts = draw.below(5) === 0 ? [] : draw.some([...knowledge.districts.values()], draw.below(4) === 0 ? 3 : 1)
  const partner = draw.below(10) === 0 ? draw.one([...knowledge.partners.values()]) : draw.one(partners)
  const brand = inventName(draw)
  const form = draw.one(forms)
  const about = () => draw.one(draw.one(themes).words).toLowerCase()
  const place = districts.length === 0 ? 'Lancashire' : draw.one(draw.one(districts).places)
  const audience = draw.one(audiences)
  const sentences = draw.some(Array.from(says), 5)
  return {
    fields: [
      `title: "${brand}: ${about()} ${form}"`,
      `partners: [${partner.id}]`,
      `themes: [${themes.map(({ id }) => id).join(', ')}]`,
      `districts: [${districts.map(({ id }) => id).join(', ')}]`,
      `phases: [${draw.below(3) === 0 ? '' : draw.one(phases)}]`,
      `audience: ${audience}`,
      `cost: ${draw.one(costs)}`,
      'added: 2026-09-01',
      'reviewBy: 2027-07-31',
    ],
    body: sentences
      .map((say) => say({ brand, form, about, place, audience, one: () => draw.one(things), name: () => inventName(draw) }))
      .join(' '),
  }
}

type Slots = Record<'brand' | 'form' | 'place' | 'audience', string> & Record<'about' | 'one' | 'name', () => string>

const says: readonly ((slots: Slots) => string)[] = [
  ({ brand, form, audience, about }) =>
    `${brand} is a ${form} for ${audience} about ${about()}, made for schools that want to start small.`,
  ({ place, one, name }) => `Sessions run at ${name()} House in ${place} and cover ${one()}, ${one()} and ${one()}.`,
  ({ audience, about, one }) => `It helps ${audience} with ${about()} and gives staff ${one()} to use the next day.`,
  ({ name, one }) => `Ask ${name()} for ${one()} and a date in the autumn or spring term; places go quickly.`,
  ({ about, one, place }) => `Schools around ${place} asked for ${about()} after a year of ${one()} and ${one()}.`,
  ({ brand, one }) => `Each school that takes part in ${brand} gets ${one()}, ${one()} and a visit at the end of the term.`,
  ({ form, one, about }) => `The ${form} lasts six weeks, an hour each week, with ${one()} at home between, and ends with ${about()}.`,
  ({ name, about, place }) => `${name()} leads the work on ${about()} in ${place} together with the schools, health and the local council.`,
]

const forms = [
  'workshop',
  'programme',
  'drop-in',
  'course',
  'assembly',
  'club',
  'network',
  'toolkit',
  'film',
  'webinar',
  'mentoring',
  'visit',
]
const audiences = [
  'whole classes',
  'parents and carers',
  'small groups',
  'school staff',
  'pupils in Year 6',
  'year 10 and 11',
  'governors',
  'sixth forms',
]
const things =
  `peer support, a lesson plan, role play, breathing exercises, small group work, a referral form, one to one sessions, art and craft, music making,
  outdoor learning, a family meal, a parents evening, home visits, mock interviews, a taster day, a workbook, short films, a staff briefing, sports coaching,
  story time, cookery, gardening, drama, a buddy scheme, a quiet room, a transition passport, a travel plan, a careers fair, a summer school, a first aid
  session, a reading group, a survey of pupils, a case review, a planning meeting, an action plan, a display for the hall, a newsletter, a helpline card`.split(
    /,\s+/,
  )
const phases = ['early-years', 'primary', 'secondary', 'post-16']
const costs = ['free', 'free', 'funded', 'paid', 'not-stated']
const bodies = ['Trust', 'Community Group', 'Centre', 'Partnership', 'Foundation', 'Project']

/** Real texts are full of names that stand nowhere else, and each is one more known word. */
const starts =
  'Ald Bar Bex Brack Cald Crom Dun Eller Fen Gris Hard Hol Ingle Kel Lang Mar Nor Orm Pen Quer Rav Ros Sel Thorn Ul Ven Wad Whin Yar Zel'.split(
    ' ',
  )
const middles = 'a e en er in ing le mer o on or ster'.split(' ')
const ends = 'bury by cote dale field fold gate ham holme hurst ley mere ness ridge shaw stead thwaite ton wick worth'.split(' ')

function inventName(draw: Draw): string {
  return draw.one(starts) + draw.one(middles) + draw.one(ends)
}

function toMarkdown({ fields, body }: Invented): string {
  return ['---', ...fields, 'source: https://example.org/made-up', 'checked: 2026-09-01', '---', '', body, ''].join('\n')
}

/** A fixed start gives the same draws on every machine (the generator is known as mulberry32). */
function createDraw(start: number): Draw {
  let state = start
  const below = (n: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n)
  }
  const one = <T>(list: readonly T[]) => list[below(list.length)] as T
  const some = <T>(list: readonly T[], most: number) => [...new Set(Array.from({ length: most }, () => one(list)))]
  return { below, one, some }
}
