import { expect, it } from 'vitest'
import { ask, createTestAssistant } from '../../support/assistant.ts'

it.each([
  ['who provides the ketamine sessions?', "**Let's Talk Ketamine** is offered by With You (substance use service)."],
  ["are the Let's Talk Ketamine sessions free?", "**Let's Talk Ketamine** is free."],
  ['what hours is the sleep helpline open?', 'open Sunday to Thursday from 7pm to 9pm.'],
  ['what does the sleep helpline cost?', "The sources do not say what **The Sleep Charity's helpline** costs."],
  ['who is it aimed at, Burnley Beyond Barriers?', '**Burnley Beyond Barriers** is for parents, staff and pupils'],
  ['is the attendance handbook out yet?', '**Attendance Handbook** was planned, and not available yet, when its source was written.'],
  [
    'where can I find the EBSA toolkit?',
    '**Lancashire EBSA guidance and toolkit**: Download it from the county page. https://lancashire.gov.uk/',
  ],
])('a fact of an offer or resource leads the answer: “%s”', async (question, says) => {
  const { text } = await ask(await createTestAssistant(), question)
  expect(text.split('###')[0]).toContain(says)
})

it('is found for the offer spoken of before', async () => {
  const assistant = await createTestAssistant()
  await ask(assistant, "tell me about Let's Talk Ketamine", 't')
  expect((await ask(assistant, 'is it free?', 't')).text).toContain("**Let's Talk Ketamine** is free.")
  expect((await ask(assistant, 'who runs it?', 't')).text).toContain('is offered by With You')
})

it('is found for a thing asked for without a subject, and past what was not understood', async () => {
  const assistant = await createTestAssistant()
  await ask(assistant, 'is there a film', 't')
  expect((await ask(assistant, 'who do I ask for it', 't')).contacts.map(({ id }) => id)).toEqual(['alicia-dixon', 'craig-brown'])
  await ask(assistant, 'asdf qwer', 't')
  expect((await ask(assistant, 'who made it', 't')).text).toContain('The sources name University of Central Lancashire')
})
