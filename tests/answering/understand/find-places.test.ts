import { describe, expect, it } from 'vitest'
import { toPhrase } from '../../../src/knowledge/words.ts'
import { ask, converse, createTestAssistant, shippedKnowledge } from '../../support/assistant.ts'

const knowledge = await shippedKnowledge()
const assistant = await createTestAssistant(knowledge)
const districts = [...knowledge.districts.values()]

async function placesIn(question: string): Promise<string[]> {
  return (await ask(assistant, question)).places
}

/** Places that lead to one district alone, each with its district. */
const plainPlaces = districts.flatMap(({ id, places, ambiguous, ordinaryWords }) =>
  places.filter((place) => !ambiguous.includes(place) && !ordinaryWords.includes(place)).map((place) => ({ id, place })),
)

/** Places that are the name of a partner too, such as a school; without “in” before it the partner is meant. */
const partnerNames = new Set([...knowledge.partners.values()].flatMap(({ name, aliases }) => [name, ...aliases]).map(toPhrase))

/** Places whose district is not among those understood, when the question is written by `write`. */
async function missed(write: (place: string) => string, asked = plainPlaces): Promise<string[]> {
  const misses: string[] = []
  for (const { id, place } of asked) {
    const found = await placesIn(write(place))
    if (!found.includes(id)) misses.push(`${place}: ${found.join(', ') || 'none'}, not ${id}`)
  }
  return misses
}

describe('every place of the twelve districts that is no other word and in no other district', () => {
  it('is hundreds of places', () => {
    expect(plainPlaces.length).toBeGreaterThan(400)
  })

  it('is found in an ordinary question', async () => {
    expect(await missed((place) => `Who leads on attendance in ${place}?`)).toEqual([])
  })

  it('is found in small letters and in capitals', async () => {
    expect(await missed((place) => `who leads on attendance in ${place.toLowerCase()}`)).toEqual([])
    expect(await missed((place) => `WHO LEADS ON ATTENDANCE IN ${place.toUpperCase()}`)).toEqual([])
  })

  it('is found at the start of a question', async () => {
    const places = plainPlaces.filter(({ place }) => !partnerNames.has(toPhrase(place)))
    expect(await missed((place) => `${place} attendance lead?`, places)).toEqual([])
  })
})

describe('a district or a locality', () => {
  it.each(districts.map(({ id, name }) => [name, id]))('is found by its name: %s', async (name, id) => {
    expect(await placesIn(`Who leads on attendance in ${name}?`)).toEqual([id])
    expect(await placesIn(`attendance ${name.toLowerCase()}`)).toEqual([id])
  })

  it.each([...knowledge.localities.values()].map((locality) => [locality.name, locality.districts]))(
    'means all the districts of the locality: %s',
    async (name, ids) => {
      expect((await placesIn(`Who is the officer for the ${name} locality?`)).toSorted()).toEqual(ids.toSorted())
    },
  )

  it.each([
    ['West Lancs', ['west-lancashire']],
    ['WL', ['west-lancashire']],
    ['Skem', ['west-lancashire']],
    ['SR', ['south-ribble']],
    ['Brig', ['south-ribble']],
    ['Chorley & SR', ['chorley', 'south-ribble']],
    ['Central Lancs', ['chorley', 'south-ribble']],
    ['Mid Lancs', ['chorley', 'south-ribble']],
    ['Accy', ['hyndburn']],
    ['Ossy', ['hyndburn']],
    ['Gobbinland', ['hyndburn']],
    ['Barlick', ['pendle']],
    ['Lytham St Annes', ['fylde']],
    ['LSA', ['fylde']],
    ['St Annes', ['fylde']],
    ['Over Wyre', ['wyre']],
    ['Thornton Cleveleys', ['wyre']],
    ['Morecambe Bay', ['lancaster']],
    ['D1', ['lancaster']],
    ['Lancaster district', ['lancaster']],
    ['East Lancs', ['burnley', 'hyndburn', 'pendle', 'ribble-valley', 'rossendale']],
    ['the east', ['burnley', 'hyndburn', 'pendle', 'ribble-valley', 'rossendale']],
  ])('is found by its short name: %s', async (name, ids) => {
    expect((await placesIn(`Who leads on attendance in ${name}?`)).toSorted()).toEqual(ids)
  })

  it.each(['Lancs', 'Lancashire', 'the whole county', 'all localities'])('is not meant by “%s”', async (county) => {
    expect(await placesIn(`Who leads on attendance across ${county}?`)).toEqual([])
  })

  it.each([
    ['Who leads on attendance in Skelmersdael?', 'west-lancashire'],
    ['attendance lead ormskrik', 'west-lancashire'],
    ['attendance in Clithroe', 'ribble-valley'],
    ['attendance in Rawtenstal', 'rossendale'],
    ['attendance in prestn', 'preston'],
    ['attendance in westlancs', 'west-lancashire'],
    ['attendance in RibbleValley', 'ribble-valley'],
    ['attendance in burnley!!! 🙏', 'burnley'],
    ['Attendance in “Oswaldtwistle”?', 'hyndburn'],
  ])('is found misspelt, run together or dressed up: “%s”', async (question, id) => {
    expect(await placesIn(question)).toEqual([id])
  })

  it('is found twice when two are named', async () => {
    expect((await placesIn('Who leads on attendance in Burnley and Wyre?')).toSorted()).toEqual(['burnley', 'wyre'])
  })

  it('is found in the signature of a message that names no other', async () => {
    const message = 'Who leads on attendance for us?\n\nKind regards\nJo\nSchool Lane Primary, Clitheroe'
    expect(await placesIn(message)).toEqual(['ribble-valley'])
  })
})

describe('a place name that could be two', () => {
  it.each([
    ['The Valley', ['Ribble Valley', 'Rossendale']],
    ['Warton', ['Fylde', 'Lancaster']],
    ['Newton', ['Fylde']],
    ['Overton', ['Hyndburn', 'Lancaster']],
    ['Poulton', ['Wyre', 'Lancaster']],
  ])('is asked back about: %s', async (name, choices) => {
    const { places, found, contacts, text } = await ask(assistant, `Who leads on attendance in ${name}?`)
    expect({ places, found, contacts }).toEqual({ places: [], found: false, contacts: [] })
    for (const choice of choices) expect(text).toMatch(new RegExp(`^\\d\\. ${choice}$`, 'm'))
  })
})

describe('a place outside the county council', () => {
  it.each([
    ['Blackpool', 'blackpool'],
    ['Bispham', 'blackpool'],
    ['Blackburn', 'blackburn-with-darwen'],
    ['Darwen', 'blackburn-with-darwen'],
    ['Wigan', 'wigan'],
    ['Southport', 'sefton'],
    ['Bolton', 'bolton'],
    ['Bury', 'bury'],
    ['Rochdale', 'rochdale'],
  ])('is said to be outside, with no officer of ours: %s', async (name, id) => {
    const answer = await ask(assistant, `Who leads on attendance in ${name}?`)
    expect(answer).toMatchObject({ found: false, places: [], outOfArea: [id], contacts: [], priorities: [] })
  })
})

describe('a place that nothing knows', () => {
  it.each(['Who leads on sleep in Zedford?', 'who leads on sleep in zedford'])('is said to be unknown: “%s”', async (question) => {
    expect((await ask(assistant, question)).text).toContain('Zedford')
  })

  it.each([
    'Who leads on sleep in Vietnamese?',
    'Sleep leaflets in Arabic?',
    'Sleep talks for girls in Y8?',
    'Poor sleep for a girl in duller classrooms?',
    'Poor sleep is back in. Who helps?',
    'Sleep and wacky baccy jokes?',
  ])('is no language, class or everyday word: “%s”', async (question) => {
    expect(await ask(assistant, question)).toMatchObject({ found: true, places: [], outOfArea: [] })
  })
})

describe('places of the shipped county', () => {
  it.each([
    ['Any SENDCo network in Hyndburn like the one in Ormskirk?', ['hyndburn']],
    ['Nelson: families keep apart, how do we build bridges?', ['pendle']],
    ['who covers Nelson', ['pendle']],
    ['is there any support in Church', ['hyndburn']],
    ['what did the heads say in church', []],
    ['I don’t mean Preston, I mean Chorley: NEET?', ['chorley']],
    ['Family Hubs - what is on in the north of West Lancs?', ['west-lancashire']],
    ['what are the McKee and Brookfield being asked to do', []],
    ['sleep support in Brookfield', ['preston']],
    ['careers lead at a Blackpool academy. NEET support? Fylde Coast is us, isn’t it', []],
    ['looked-after children in West Lancs under TASS', ['west-lancashire']],
    ['Preston, close to the station. NEET?', ['preston']],
    ['NEET in Burnley drive me to despair', ['burnley']],
    ['a school on Garstang Road. NEET?', []],
    ['NEET in Ashton-under-Lyne', []],
    ['NEET work in Blackpool and on the Fylde Coast', ['fylde', 'wyre']],
    ['what support exists for teens who leave Runshaw? (Leyland)', ['south-ribble']],
  ])('“%s”', async (question, places) => {
    expect((await ask(await createTestAssistant(), question)).places.toSorted()).toEqual(places)
  })
})

it('takes a place before “under” for what it is, unless Ashton-under-Lyne is meant', async () => {
  expect(await placesIn('sleep work in Chorley under TASS')).toEqual(['chorley'])
  expect(await placesIn('sleep work in Ashton under Lyne')).toEqual([])
})

it('knows the east of the county by what people call it', async () => {
  expect(await placesIn('vaping in the eastern districts')).toContain('pendle')
})

it.each([
  ['need training on grooming, general. nelson', 'pendle'],
  ['inspire chorley, part of this?', 'chorley'],
  ['go back to nelson', 'pendle'],
])('hears a place in small letters: “%s”', async (question, district) => {
  expect((await converse(question)).places).toEqual([district])
})

it('parts a subject and its place that were run together', async () => {
  expect(await converse('schoolreadinessmorecambe')).toMatchObject({ places: ['lancaster'], themes: ['school-readiness'] })
})
