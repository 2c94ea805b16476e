import { expect, it } from 'vitest'
import { createMemoryConversations } from '../../src/adapters/memory-conversations.ts'
import { noConversation } from '../../src/answering/conversation.ts'

it('gives back the conversation that was saved last under a name, and none under another', async () => {
  const conversations = createMemoryConversations()
  const second = { turns: [] }
  await conversations.save('t', noConversation)
  await conversations.save('t', second)
  expect(await conversations.find('t')).toBe(second)
  expect(await conversations.find('u')).toBeNull()
})

it('forgets the conversations that were quiet the longest', async () => {
  const conversations = createMemoryConversations(2)
  for (const id of ['a', 'b', 'a', 'c']) await conversations.save(id, noConversation)
  expect(await conversations.find('b')).toBeNull()
  expect(await conversations.find('a')).not.toBeNull()
  expect(await conversations.find('c')).not.toBeNull()
})
