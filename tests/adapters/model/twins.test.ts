import { createOpenAiModel } from '../../../src/adapters/model/openai.ts'
import { createScriptedModel } from '../../../src/adapters/model/scripted.ts'
import { chatting, responding, saying, startModelServer } from '../../support/model-server.ts'
import { describeModel } from './describe-model.ts'

describeModel('the scripted model', async (answer) => ({ model: createScriptedModel(answer), end: async () => {} }))

describeModel('the model behind the responses interface', (answer) => onServer('responses', responding(JSON.stringify(answer))))

describeModel('the model behind chat completions', (answer) => onServer('chat', chatting(JSON.stringify(answer))))

async function onServer(api: 'responses' | 'chat', body: string) {
  const server = await startModelServer(saying(body))
  return { model: createOpenAiModel({ apiKey: 'test', baseUrl: server.url, model: 'm', api }), end: server.stop }
}
