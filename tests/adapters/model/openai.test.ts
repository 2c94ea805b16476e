import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createOpenAiModel } from '../../../src/adapters/model/openai.ts'
import type { Asking, Unavailable } from '../../../src/phrasing/asking.ts'
import {
  type Behaviour,
  chatting,
  faults,
  type ModelServer,
  refusing,
  responding,
  saying,
  startModelServer,
} from '../../support/model-server.ts'

const Shape = z.object({ colour: z.string() })

let server: ModelServer
afterEach(() => server.stop())

function asking(signal: AbortSignal = new AbortController().signal): Asking<{ colour: string }> {
  return { use: 'compose', rules: 'Name a colour.', given: '{"sky":true}', shape: Shape, mostTokens: 500, signal }
}

async function modelOn(...behaviours: Behaviour[]) {
  server = await startModelServer(...behaviours)
  return createOpenAiModel({ apiKey: 'test', baseUrl: server.url, model: 'm', api: 'responses' })
}

describe('the model behind OpenAI’s interface', () => {
  it('gives the answer in its shape, and how many tokens it took', async () => {
    const model = await modelOn(saying(responding({ colour: 'blue' })))
    expect(await model.ask(asking())).toEqual({ answer: { colour: 'blue' }, tokens: { sent: 100, received: 20 } })
  })

  it('sends the rules apart from the data, asks for the shape, and has nothing kept', async () => {
    const model = await modelOn(saying(responding({ colour: 'blue' })))
    await model.ask(asking())
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({
      path: '/v1/responses',
      model: 'm',
      instructions: 'Name a colour.',
      input: '{"sky":true}',
      store: false,
      max_output_tokens: 500,
      text: { format: { type: 'json_schema', strict: true, name: 'compose' } },
    })
  })

  it('speaks chat completions to servers that know nothing newer', async () => {
    server = await startModelServer(saying(chatting({ colour: 'blue' })))
    const model = createOpenAiModel({ apiKey: 'test', baseUrl: server.url, model: 'm', api: 'chat' })
    expect(await model.ask(asking())).toEqual({ answer: { colour: 'blue' }, tokens: { sent: 100, received: 20 } })
    expect(server.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      messages: [
        { role: 'system', content: 'Name a colour.' },
        { role: 'user', content: '{"sky":true}' },
      ],
      store: false,
      response_format: { type: 'json_schema' },
    })
  })

  it('takes a chat answer that stopped for its length as cut off', async () => {
    server = await startModelServer(saying(chatting('{"colour":"bl', 'length')))
    const model = createOpenAiModel({ apiKey: 'test', baseUrl: server.url, model: 'm', api: 'chat' })
    expect(await model.ask(asking())).toMatchObject({ unavailable: 'cut off' })
  })

  it('tries again when the server is busy or fails', async () => {
    const model = await modelOn(faults.busy, faults['failing inside'], saying(responding({ colour: 'blue' })))
    expect(await model.ask(asking())).toMatchObject({ answer: { colour: 'blue' } })
    expect(server.requests).toHaveLength(3)
  })

  it('counts what a refusal cost', async () => {
    const model = await modelOn(saying(refusing()))
    expect(await model.ask(asking())).toEqual({ unavailable: 'refused', tokens: { sent: 100, received: 20 } })
  })

  const expected: Record<keyof typeof faults, Unavailable> = {
    busy: 'busy',
    'busy for long': 'slow',
    'out of credit': 'busy',
    'failing inside': 'down',
    hanging: 'slow',
    'stalling in the middle': 'slow',
    'cutting the line': 'down',
    'breaking off': 'down',
    'not JSON': 'unreadable',
    'the wrong shape': 'wrong shape',
    'a body of no shape': 'unreadable',
    'an empty body': 'unreadable',
    null: 'unreadable',
    refusing: 'refused',
    'cut short': 'cut off',
    'saying nothing': 'unreadable',
    'far too long': 'unreadable',
    'a page of a proxy': 'unreadable',
    'a wrong key': 'not set up right',
    'no such model': 'not set up right',
    'a request it cannot read': 'not set up right',
  }

  it.each(Object.entries(expected))('gives one reason, and throws nothing, for a server that is %s', async (fault, reason) => {
    const model = await modelOn(faults[fault as keyof typeof faults])
    // Those that never end on their own are ended once the request has been seen.
    const time = new AbortController()
    const asked = model.ask(asking(time.signal))
    if (reason === 'slow') {
      while (server.requests.length === 0) await new Promise(setImmediate)
      time.abort()
    }
    expect(await asked).toMatchObject({ unavailable: reason })
  })

  it('says that nobody is there when the server is gone', async () => {
    const model = await modelOn(saying(''))
    await server.stop()
    expect(await model.ask(asking())).toMatchObject({ unavailable: 'down' })
  })
})
