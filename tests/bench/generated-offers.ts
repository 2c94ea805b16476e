/** Made-up offers in any number, the same ones every time, to see what growth costs. */
import { phases } from '../../src/knowledge/fields.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { createDraw, type Draw } from './draw.ts'
import { inventName, listWords } from './vocabulary.ts'

/** As the Markdown files that an editor would write, with those of the made-up partners who provide them. */
export function generateOffers(count: number, knowledge: Knowledge): KnowledgeFile[] {
  const draw = createDraw(2026)
  const words = listWords(knowledge)
  const partners = Array.from({ length: Math.ceil(count / 20) }, (_, i) => `made-up-partner-${i}`)
  return [
    ...partners.map((id) => ({ path: `partners/${id}.md`, text: toMarkdown([`name: ${inventName(draw)} ${draw.one(bodies)}`], '') })),
    ...Array.from({ length: count }, (_, i) => ({
      path: `offers/made-up-${i}.md`,
      text: inventOffer({ partners, words, knowledge }, draw),
    })),
  ]
}

type Stock = { partners: readonly string[]; words: readonly string[]; knowledge: Knowledge }

/** One in five is for the whole county, one in five for several districts; one in ten comes from a partner of the reports. */
function inventOffer({ partners, words, knowledge }: Stock, draw: Draw): string {
  const districts = draw.below(5) === 0 ? [] : draw.some([...knowledge.districts.values()], draw.below(4) === 0 ? 3 : 1)
  const themes = draw.some([...knowledge.themes.values()], 2)
  const brand = inventName(draw)
  const form = draw.one(forms)
  const audience = draw.one(audiences)
  const place = districts.length === 0 ? 'Lancashire' : draw.one(draw.one(districts).places)
  const about = () => draw.one(draw.one(themes).words)
  const fields = [
    `title: "${brand}: ${about()} ${form}"`,
    `partners: [${draw.below(10) === 0 ? draw.one([...knowledge.partners.keys()]) : draw.one(partners)}]`,
    `themes: [${themes.map(({ id }) => id).join(', ')}]`,
    `districts: [${districts.map(({ id }) => id).join(', ')}]`,
    `phases: [${draw.some(phases, draw.below(3)).join(', ')}]`,
    `audience: ${audience}`,
    `cost: ${draw.one(costs)}`,
    'added: 2026-09-01',
    'reviewBy: 2027-07-31',
  ]
  const sentences = Array.from({ length: 4 }, () => inventSentence(words, draw))
  const opening = `${brand} is a ${form} on ${about()} for ${audience} in ${place}.`
  return toMarkdown(fields, [opening, ...sentences, `Ask ${inventName(draw)} about ${about()}.`].join(' '))
}

/** It makes no sense, but each word is as frequent in it as in real ones. */
function inventSentence(words: readonly string[], draw: Draw): string {
  const pairs = Array.from({ length: 7 }, () => `${draw.one(littleWords)} ${draw.usual(words)}`)
  return `${pairs.join(' ')}.`
}

const forms = ['workshop', 'programme', 'drop-in', 'course', 'assembly', 'club', 'network', 'toolkit', 'film', 'webinar', 'visit']
const audiences = ['whole classes', 'parents and carers', 'small groups', 'school staff', 'pupils in Year 6', 'year 10 and 11']
const costs = ['free', 'free', 'funded', 'paid', 'not-stated']
const bodies = ['Trust', 'Community Group', 'Centre', 'Partnership', 'Foundation', 'Project']
const littleWords = 'the and of to for in with a is are their which that from by at on as or they can this will be'.split(' ')

function toMarkdown(fields: readonly string[], body: string): string {
  return ['---', ...fields, 'source: https://example.org/made-up', 'checked: 2026-09-01', '---', '', body, ''].join('\n')
}
