import { expect, it } from 'vitest'
import { readSettings } from '../src/settings.ts'

it('uses the knowledge that ships, the real clock and colours when nothing is set', () => {
  expect(readSettings({})).toEqual({ knowledgeDir: expect.stringMatching(/knowledge$/), now: null, colours: true })
})

it('takes an empty value for one that is not set', () => {
  expect(readSettings({ KNOWLEDGE_DIR: '', NOW: '', NO_COLOR: '' })).toEqual(readSettings({}))
})

it('takes the folder, the day and no colours from the environment', () => {
  expect(readSettings({ KNOWLEDGE_DIR: '/data/knowledge', NOW: '2026-11-24', NO_COLOR: '1', PATH: '/bin' })).toEqual({
    knowledgeDir: '/data/knowledge',
    now: '2026-11-24',
    colours: false,
  })
})

it('takes the day of a moment', () => {
  expect(readSettings({ NOW: '2026-11-24T10:30:00Z' }).now).toBe('2026-11-24')
})

it.each(['yesterday', '2026-02-30', '2026-11', '24/11/2026'])('refuses “%s” as today', (now) => {
  expect(() => readSettings({ NOW: now })).toThrow('NOW must be a date like 2026-11-24')
})
