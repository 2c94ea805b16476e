import { expect, it } from 'vitest'
import { createFixedClock } from '../src/adapters/clock.ts'
import { openMemoryStore } from '../src/adapters/store/sqlite.ts'
import { createAssistant } from '../src/assistant.ts'
import { openPhrasing } from '../src/parts.ts'
import { readSettings } from '../src/settings.ts'
import { anybody } from '../src/speaker.ts'
import { silentLog, today, toLibrary } from './support/assistant.ts'
import { Broken } from './support/broken.ts'
import { smallCounty, toKnowledge } from './support/county.ts'
import { responding, saying, startModelServer } from './support/model-server.ts'

const jo = { team: 'T0TASS', user: 'U0JO' }

it('shows the model nothing of somebody who turned it off in Slack, nor of anybody while that cannot be read', async () => {
  const server = await startModelServer(saying(responding({ sentences: [] })))
  const store = await openMemoryStore()
  const settings = readSettings({ OPENAI_API_KEY: 'key', OPENAI_BASE_URL: server.url })
  const phrasing = await openPhrasing(settings, { store, meter: () => {} })
  const library = await toLibrary(toKnowledge(smallCounty()))
  const assistant = createAssistant({ library: () => library, store, clock: createFixedClock(today), log: silentLog, phrasing })
  const ask = () =>
    assistant.reply({ conversation: null, text: 'who helps with sleep in Wyre?', by: { ...anybody, address: { door: 'slack', ...jo } } })
  const asked = async () => {
    await ask()
    return server.requests.splice(0).length
  }
  const person = { districts: [], phases: [], themes: [] }
  expect(await asked()).toBeGreaterThan(0)
  await store.people.save(jo, { ...person, model: false })
  expect(await asked()).toBe(0)
  await store.people.save(jo, { ...person, model: true })
  expect(await asked()).toBeGreaterThan(0)
  store.people.find = () => Promise.reject(new Broken())
  expect(await asked()).toBe(0)
  await server.stop()
  await store.close()
})
