import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { command, events, scopeNames, shortcuts } from '../../../src/channels/slack/needs.ts'

const manifest = JSON.parse(await readFile(new URL('../../../slack/manifest.json', import.meta.url), 'utf8'))
const { display_information, features, oauth_config, settings } = manifest

describe('the manifest asks for what the app uses, and no more', () => {
  it('scopes', () => expect(oauth_config.scopes).toEqual({ bot: scopeNames }))
  it('events', () => expect(settings.event_subscriptions.bot_events).toEqual(events))
  it('the command', () => expect(features.slash_commands.map((each: { command: string }) => each.command)).toEqual([command]))
  it('the shortcuts', () => {
    const named = features.shortcuts.map(({ type, callback_id }: { type: string; callback_id: string }) => [type, callback_id])
    expect(named).toEqual([
      ['message', shortcuts.find],
      ['global', shortcuts.search],
    ])
  })
  it('the Home tab, direct messages and buttons', () => {
    expect(features.app_home).toEqual({ home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false })
    expect(settings.interactivity.is_enabled).toBe(true)
  })
})

describe('the manifest is within what Slack takes', () => {
  const within = (least: number, most: number, ...texts: string[]) => {
    for (const text of texts) expect(text.length >= least && text.length <= most ? '' : text).toBe('')
  }
  it('for the texts on the app’s page', () => {
    within(1, 35, display_information.name)
    within(1, 140, display_information.description)
    within(175, 4000, display_information.long_description)
    within(1, 80, features.bot_user.display_name)
    expect(display_information.background_color).toMatch(/^#[0-9a-f]{6}$/)
  })
  it('for the agent', () => {
    within(1, 300, features.agent_view.agent_description)
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4)
  })
  it('for commands and shortcuts', () => {
    for (const each of features.slash_commands) {
      expect(each.command).toMatch(/^\/[a-z-]{1,31}$/)
      within(1, 2000, each.description)
      within(0, 1000, each.usage_hint)
    }
    for (const each of features.shortcuts) {
      within(1, 24, each.name)
      within(1, 150, each.description)
      within(1, 255, each.callback_id)
    }
    expect(features.shortcuts.length).toBeLessThanOrEqual(10)
  })
})
