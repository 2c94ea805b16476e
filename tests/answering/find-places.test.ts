import { describe, expect, it } from 'vitest'
import { toPhrase } from '../../src/knowledge/words.ts'
import { ask, createTestAssistant, shippedKnowledge } from '../support/assistant.ts'

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

describe('an everyday word that is also a place', () => {
  it.each([
    ['Read', 'Where can parents read about school avoidance?'],
    ['Read', 'Have you read in the report who leads on sleep?'],
    ['Fence', 'The fence at our school is broken, who helps with attendance?'],
    ['Church', 'Is there a church group that helps with sleep?'],
    ['Church', 'Some pupils go to a youth club in church, who leads on alcohol?'],
    ['Bare', 'We only have the bare facts on NEET, who knows more?'],
    ['Bare', 'Who leads on vaping? Just the bare minimum please'],
    ['Park', 'Young people meet in the park, who leads on alcohol?'],
    ['Park', 'There is litter at the park, who works on alcohol?'],
    ['Central', 'Is there one central place for careers information?'],
    ['Central', 'Who keeps the central record on attendance?'],
    ['Peel', 'Pupils peel off after lunch, who helps with attendance?'],
    ['Weir', 'We walk by the weir each week, who leads on mental health?'],
    ['Acre', 'We have an acre of garden, is there anything on mental health?'],
    ['Barrow', 'Pupils push a barrow in the garden, is that work experience?'],
    ['Nelson', 'Mr Nelson asked who leads on NEET'],
    ['Nelson', 'Thanks Nelson. Who leads on NEET?'],
    ['Hope', 'We hope to get help with transition'],
    ['Hope', 'I write in hope of help with transition'],
    ['Bulk', 'We buy posters in bulk, is there anything on vaping?'],
    ['Marsh', 'Mrs Marsh asked about vaping'],
    ['Marsh', 'The path over the marsh is closed, who leads on attendance?'],
    ['Castle', 'The trip to the castle is off, who leads on attendance?'],
    ['Trinity', 'At Holy Trinity school we ask who leads on sleep'],
    ['College', 'What can a college do about NEET?'],
    ['College', 'Who helps young people who do not go to college?'],
    ['College', 'Some dropped out at college, who leads on NEET?'],
    ['Bank Hall', 'We met in the bank hall, who leads on sleep?'],
    ['Victoria', 'Victoria from the office asked who leads on autism'],
    ['Warren', 'A warren of rules on exclusions: who can help?'],
    ['Mount', 'We want to mount a display on vaping'],
    ['Garrison', 'Is there transition support for children from garrison families?'],
  ])('is no place in an ordinary sentence: %s in “%s”', async (_, question) => {
    const { places, text } = await ask(assistant, question)
    expect(places).toEqual([])
    expect(text).not.toMatch(/could mean more than one place|do not know a place/)
  })

  it.each([
    ['Who leads on attendance in Nelson?', 'pendle'],
    ['Who leads on attendance in Read, near Whalley?', 'ribble-valley'],
    ['Who leads on attendance in Church, Accrington?', 'hyndburn'],
    ['Who leads on attendance in the Fence area of Pendle?', 'pendle'],
    ['Who leads on attendance in Barrow near Clitheroe?', 'ribble-valley'],
    ['Who leads on attendance in Bare, Morecambe?', 'lancaster'],
  ])('is a place where it is used as one: “%s”', async (question, id) => {
    expect(await placesIn(question)).toEqual([id])
  })
})

describe('a postcode', () => {
  it.each([
    ['FY7', 'wyre'],
    ['FY8', 'fylde'],
    ['LA1', 'lancaster'],
    ['LA4', 'lancaster'],
    ['BB7', 'ribble-valley'],
    ['BB4', 'rossendale'],
    ['BB8', 'pendle'],
    ['BB10', 'burnley'],
    ['BB11', 'burnley'],
    ['L39', 'west-lancashire'],
    ['WN8', 'west-lancashire'],
  ])('that lies in one district leads to it: %s', async (code, id) => {
    expect(await placesIn(`Who leads on attendance in ${code}?`)).toContain(id)
    expect(await placesIn(`attendance lead ${code.toLowerCase()}`)).toContain(id)
  })

  it('written in full leads to the same district', async () => {
    expect(await placesIn('Our school is in FY7 6HJ: who leads on attendance?')).toEqual(['wyre'])
  })

  it('written in full is never answered with the officer of the place asked about before', async () => {
    await ask(assistant, 'Who is the officer for West Lancs?', 'postcode')
    const { contacts } = await ask(assistant, 'and who covers FY7 6HJ?', 'postcode')
    expect(contacts.map(({ id }) => id)).not.toContain('claire-fox')
  })

  it.each([
    ['PR1', ['Preston', 'South Ribble']],
    ['PR3', ['Fylde', 'Preston', 'Ribble Valley', 'Wyre']],
    ['PR4', ['Fylde', 'Preston', 'South Ribble', 'West Lancashire']],
    ['PR5', ['Chorley', 'South Ribble']],
    ['BB5', ['Hyndburn', 'Rossendale']],
    ['LA2', ['Lancaster', 'Wyre']],
    ['FY5', ['Wyre', 'Blackpool']],
    ['BB2', ['Ribble Valley', 'Blackburn with Darwen']],
  ])('that lies in several is asked back about: %s', async (code, choices) => {
    const { places, contacts, text } = await ask(assistant, `Who leads on attendance in ${code}?`)
    expect({ places, contacts }).toEqual({ places: [], contacts: [] })
    for (const choice of choices) expect(text).toMatch(new RegExp(`^\\d+\\. ${choice}$`, 'm'))
  })

  it.each([
    ['FY1', 'blackpool'],
    ['FY2', 'blackpool'],
    ['BB3', 'blackburn-with-darwen'],
  ])('that lies outside the county council is said to: %s', async (code, id) => {
    expect(await ask(assistant, `Who leads on attendance in ${code}?`)).toMatchObject({ places: [], outOfArea: [id], contacts: [] })
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
