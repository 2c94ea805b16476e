/** The assistant's peers: search engines as they come out of the box, over the same priorities. */
import { create, insertMultiple, search } from '@orama/orama'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { type Knowledge, type Priority, pick, updatesOf } from '../../src/knowledge/knowledge.ts'

export type Peer = { name: string /** Ids of priorities, best first. */; find(question: string): string[] | Promise<string[]> }
type Page = { id: string; title: string; body: string }

export async function createPeers(knowledge: Knowledge): Promise<Peer[]> {
  const pages = [...knowledge.priorities.values()].map((priority) => toPage(knowledge, priority))
  return [lunrAlone(pages), miniSearch(pages), await orama(pages)]
}

/** A peer knows no places, so the names of the locality and its districts stand in the text. */
function toPage(knowledge: Knowledge, priority: Priority): Page {
  const { id, title, shortTitle, formerTitles, body } = priority
  const localities = pick(knowledge, 'localities', [priority.locality])
  const named = [
    ...localities,
    ...pick(
      knowledge,
      'districts',
      localities.flatMap((locality) => locality.districts),
    ),
    ...pick(knowledge, 'themes', [...priority.themes, ...priority.touches]),
    ...pick(knowledge, 'partners', priority.partners),
  ]
  const said = updatesOf(knowledge, id).flatMap((update) => Object.values(update.sections).flat())
  return { id, title: [title, shortTitle, ...formerTitles].join(' '), body: [body, ...named.map(({ name }) => name), ...said].join('\n') }
}

function lunrAlone(pages: readonly Page[]): Peer {
  const index = lunr((builder) => {
    builder.ref('id')
    builder.field('title')
    builder.field('body')
    for (const page of pages) builder.add(page)
  })
  // Its search reads these as a query language: “NEET: who helps” would throw and “-NEET” would leave NEET out.
  const plain = (question: string) => question.replace(/[:^~*+-]/g, ' ')
  return { name: 'lunr alone', find: (question) => index.search(plain(question)).map(({ ref }) => ref) }
}

function miniSearch(pages: readonly Page[]): Peer {
  const index = new MiniSearch<Page>({ fields: ['title', 'body'] })
  index.addAll(pages)
  return { name: 'MiniSearch', find: (question) => index.search(question).map(({ id }) => String(id)) }
}

async function orama(pages: Page[]): Promise<Peer> {
  const index = create({ schema: { title: 'string', body: 'string' } })
  await insertMultiple(index, pages)
  return {
    name: 'Orama',
    find: async (question) => (await search(index, { term: question })).hits.map(({ id }) => id),
  }
}
