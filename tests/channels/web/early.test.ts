import { expect, it, onTestFinished } from 'vitest'
import { createSlowModel, phrasingWith } from '../../support/model.ts'
import { createVisitor, startWeb } from '../../support/web.ts'

const question = 'Who supports NEET in West Lancs?'
const lead = { says: 'Claire Fox leads the work on EET pathways in West Lancashire.', cites: 'west-lancashire-eet' }
const invented = { says: 'Claire Fox has helped 40 young people.', cites: 'west-lancashire-eet' }

/** A question has been asked, and the model has not answered yet; gives what the page is sent, piece by piece. */
async function asked() {
  const model = createSlowModel()
  const web = await startWeb({ phrasing: phrasingWith(model, { uses: ['compose'] }) })
  onTestFinished(() => web.stop())
  const body = new FormData()
  body.set('question', question)
  const response = await fetch(`${web.url}/ask`, { method: 'POST', body, headers: { 'X-Page-Part': 'turn', Origin: web.url } })
  const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  return { model, response, read: async () => (await reader.read()).value, web }
}

it('the rules’ answer is shown before the model has said a word, and its checked sentences take the place of it', async () => {
  const { model, read, response } = await asked()
  expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  const first = await read()
  expect(first).toContain('led by Claire Fox')
  expect(first).not.toContain('language model')
  model.answer({ lead, summary: [invented] })
  const second = await read()
  expect(second).toMatch(/^<!--instead-->/)
  expect(second).toContain(lead.says)
  expect(second).toContain('A language model worded')
  expect(second).not.toContain('40 young people')
  expect(second).toContain('id="turn-')
  expect(await read()).toBeUndefined()
})

it('the rules’ answer stays, and can be rated, when the model gives nothing that can be used', async () => {
  const { model, read } = await asked()
  await read()
  model.answer(null)
  const second = await read()
  expect(second).toContain('led by Claire Fox')
  expect(second).toContain('id="turn-')
  expect(second).not.toContain('language model')
})

it('a page without script waits for the whole answer', async () => {
  const model = createSlowModel()
  const web = await startWeb({ phrasing: phrasingWith(model, { uses: ['compose'] }) })
  onTestFinished(() => web.stop())
  const visitor = createVisitor(web.url)
  const sent = visitor.send('/ask', { question })
  await model.asked
  model.answer({ lead, summary: [] })
  const page = await (await sent).text()
  expect(page || (await (await visitor.visit('/')).text())).toContain(lead.says)
})
