import { describe, expect, it } from 'vitest'
import { anybody } from '../../../src/speaker.ts'
import { createCountyAssistant } from '../../support/county.ts'

const assistant = await createCountyAssistant()
const fromWyre = { ...anybody, districts: ['wyre'] }
const ask = (text: string, by = fromWyre, conversation: string | null = null) => assistant.reply({ conversation, text, by })
const told = 'This is for Wyre, your district. Name another place to change that.'

describe('somebody who told where they work', () => {
  it('is answered for there when they name no place, and told so', async () => {
    const reply = await ask('sleep?')
    expect(reply.places).toEqual(['wyre'])
    expect(reply.lead).toContain('Priya Nolan leads the work on sleep')
    expect(reply.lead).toContain(told)
    expect(reply.reading).toBe('Sleep · Wyre')
  })

  it('need not say whose officer they look for', async () => {
    const reply = await ask('who is my officer?')
    expect(reply.lead).toContain('Priya Nolan')
    expect(reply.lead).toContain(told)
  })

  it('hears that there is nothing there, and of what is elsewhere', async () => {
    const reply = await ask('NEET?')
    expect(reply.found).toBe(false)
    expect(reply.lead).toMatch(/nothing about NEET in .*Wyre/)
    expect(reply.parts.some((part) => part.kind === 'elsewhere')).toBe(true)
  })

  it('is answered for all their districts', async () => {
    const reply = await ask('sleep?', { ...anybody, districts: ['wyre', 'preston'] })
    expect(reply.places).toEqual(['wyre', 'preston'])
    expect(reply.lead).toContain('This is for Wyre and Preston, your districts.')
  })

  it.each([
    ['another place', 'NEET in Preston?', ['preston']],
    ['the whole county', 'NEET in Lancashire?', []],
    ['an officer by name', 'what does Tom Ashworth do?', []],
    ['a partner by name', 'what does Calm Nights do?', []],
    ['what a word means', 'what does NEET stand for?', []],
    ['nothing of ours', 'lol', []],
  ])('is answered as anybody is when they ask for %s', async (_, text, places) => {
    const reply = await ask(text)
    expect(reply.lead).not.toContain('your district')
    expect(reply.lead).toBe((await ask(text, { ...anybody, districts: [] })).lead)
    expect(places.length === 0 || reply.places.join() === places.join()).toBe(true)
  })

  it('can go on to other places', async () => {
    await ask('sleep?', fromWyre, 't')
    expect((await ask('what about other localities?', fromWyre, 't')).lead).not.toContain('your district')
    expect((await ask('and in Preston?', fromWyre, 't')).places).toEqual(['preston'])
  })

  it('is answered as anybody is when their district is not here any more', async () => {
    expect((await ask('sleep?', { ...anybody, districts: ['gone'] })).lead).not.toContain('your district')
  })
})
