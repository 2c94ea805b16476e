/** Whose officer is whose: no name too many and none too few. */
import { expect, it } from 'vitest'
import { ask, createTestAssistant, idsOf, shippedKnowledge } from '../support/assistant.ts'

const assistant = await createTestAssistant()

it.each<[string[], string[]]>([
  [['who is the EPO for Chorley'], ['claire-fox', 'alison-walsh']],
  [['who covers Preston'], ['alison-walsh']],
  [['who looks after Fylde'], ['andrea-sandiford']],
  [['officer for Lancaster?'], ['craig-brown']],
  [['who is our EPO, we are in Pendle'], ['alicia-dixon', 'craig-brown']],
  [['epo skelmersdale'], ['claire-fox']],
  [['who do I ring about NEET in Leyland'], ['claire-fox', 'alison-walsh']],
  [['sleep contact South Ribble'], ['claire-fox', 'alison-walsh']],
  [['whos the lead on autism in Morecambe'], ['craig-brown']],
  [['We are Community, who leads'], ['alicia-dixon', 'craig-brown']],
  [['who was the officer for brain development on the Fylde Coast'], ['andrea-sandiford']],
  [['who has the early years brain work now, Wyre'], ['andrea-sandiford']],
  [['contact for West Lancs and Preston'], ['claire-fox', 'alison-walsh']],
  [['officers for Burnley and Lancaster'], ['alicia-dixon', 'craig-brown']],
  [['who in Chorley, not Preston, does NEET'], ['claire-fox', 'alison-walsh']],
  [['not Lancaster but Wyre: who is the officer'], ['andrea-sandiford']],
  [['Claire in Chorley or Alison, who do I ask about sleep'], ['claire-fox', 'alison-walsh']],
  [['what does Alison Walsh look after'], ['alison-walsh']],
  [['what does Craig cover'], ['craig-brown']],
  [['is Andrea the officer for Garstang'], ['andrea-sandiford']],
  [['does Claire Fox cover Burnley'], ['alicia-dixon', 'craig-brown']],
  [['Is Alicia on her own in Hyndburn?'], ['alicia-dixon', 'craig-brown']],
  [['who is the officer for Blackpool'], []],
  [['EPO for Darwen please'], []],
  [['who do I speak to in Wigan about sleep'], []],
  [['officer for Warton'], []],
  [['PR4 school, who is our officer'], []],
  [['who supports vaping work in Rossendale'], ['alicia-dixon', 'craig-brown']],
  [['who leads the TARDIS'], ['claire-fox']],
  [['who runs the SENDCo network in West Lancs'], ['claire-fox']],
  [['contact for transition in Fleetwood'], ['andrea-sandiford']],
  [['who is leading on careers in Kirkham'], ['andrea-sandiford']],
  [['school avoidance Ribbleton contact'], ['alison-walsh']],
  [['who do we email about the alcohol partnership in Chorley'], ['claire-fox', 'alison-walsh']],
  [['who is the contact for the whole of Pennine'], ['alicia-dixon', 'craig-brown']],
  [
    ['NEET in Wyre', 'and in Chorley?'],
    ['claire-fox', 'alison-walsh'],
  ],
  [
    ['sleep in Leyland', 'who do I contact?'],
    ['claire-fox', 'alison-walsh'],
  ],
  [['autism in Lancaster', 'what about Preston, who there?'], ['alison-walsh']],
  [['who covers Burnley', 'and Ormskirk?'], ['claire-fox']],
  [['vaping Rossendale', 'sorry I meant Wyre'], ['andrea-sandiford']],
  [['NEET in Preston', 'who leads it?'], ['alison-walsh']],
  [['what does Claire Fox look after', 'and Craig?'], ['craig-brown']],
  [
    ['NEET in Chorley', 'and alcohol?', 'who do I ask'],
    ['claire-fox', 'alison-walsh'],
  ],
  [['school readiness Lancaster', 'is it Craig Brown I need?'], ['craig-brown']],
  [['EPO for Fylde', 'and the email?'], ['andrea-sandiford']],
  [['who at the police leads in Rossendale'], ['alicia-dixon', 'craig-brown']],
  [['who is the contact at Compass Bloom in Preston'], ['alison-walsh']],
  [['Empower contact Burnley'], ['alicia-dixon', 'craig-brown']],
  [['who runs Positive Footsteps in Wyre'], ['andrea-sandiford']],
  [['head of Larkholme, who is our officer'], ['andrea-sandiford']],
  [['who is the officer for Clitheroe'], ['alicia-dixon', 'craig-brown']],
  [['who covers Bacup'], ['alicia-dixon', 'craig-brown']],
  [['who is EPO in Longridge'], ['alicia-dixon', 'craig-brown']],
  [['officer Penwortham'], ['claire-fox', 'alison-walsh']],
  [['officer Carnforth'], ['craig-brown']],
  [['who covers Tarleton'], ['claire-fox']],
  [['who is our officer in Lytham St Annes'], ['andrea-sandiford']],
  [['who covers both Chorley and West Lancashire'], ['claire-fox', 'alison-walsh']],
  [['which officer for the Ribble Valley and South Ribble'], ['alicia-dixon', 'craig-brown', 'claire-fox', 'alison-walsh']],
  [['who should a Nelson primary contact about knives'], ['alicia-dixon', 'craig-brown']],
  [['anyone for exploitation in Accrington?'], ['alicia-dixon', 'craig-brown']],
  [['who does alcohol in Preston'], ['alison-walsh']],
  [['Alison Smith is our head in Wyre, who is the officer'], ['andrea-sandiford']],
  [['Craig David came to school in Chorley, who is our EPO'], ['claire-fox', 'alison-walsh']],
  [['who is in charge of early years in Lancaster'], ['craig-brown']],
  [['we moved from Burnley to Wyre, who is our officer now'], ['andrea-sandiford']],
])('names the officers asked for and nobody else: %j', async (questions, officers) => {
  const thread = questions.join()
  const answers = []
  for (const question of questions) answers.push(await ask(assistant, question, thread))
  expect(idsOf(answers.at(-1)?.contacts ?? []).sort()).toEqual([...officers].sort())
})

const { contacts, themes, priorities } = await shippedKnowledge()

it.each([...contacts.values()].map(({ name }) => name))(
  'gives with work only who leads some of it, when %s is named with any theme',
  async (name) => {
    const first = name.split(' ')[0]
    const asked = [...themes.values()].flatMap((theme) => {
      const about = theme.name.toLowerCase()
      return [`is ${first} working on ${about}`, `${name} told me about ${about}, who do I contact?`]
    })
    const wrong: string[] = []
    for (const question of asked) {
      const answer = await ask(assistant, question)
      const leads = answer.priorities.flatMap(({ id }) => priorities.get(id)?.leads ?? [])
      if (leads.length > 0 && !idsOf(answer.contacts).every((id) => leads.includes(id))) wrong.push(question)
    }
    expect(asked.length).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  },
)
