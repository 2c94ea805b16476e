/** A Slack and a door for each test of a file, gone afterwards. */
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect } from 'vitest'
import { type Door, startDoor } from './slack.ts'
import { type SlackServer, startSlack } from './slack-server/server.ts'
import type { Message } from './slack-server/workspace.ts'

export let slack: SlackServer
const doors = new Set<Door>()

/** Called once by a file of journeys. */
export function useSlack(): void {
  beforeEach(async () => {
    slack = await startSlack()
  })
  afterEach(async () => {
    for (const door of doors) await door.stop()
    doors.clear()
    await slack.stop()
    // A refusal would be hidden by the plain words that are sent in its place.
    expect(slack.calls.flatMap(({ answer }) => (/^invalid_(?:blocks|arguments)$/.test(String(answer.error)) ? [answer] : []))).toEqual([])
  })
}

export async function open(wanted: Parameters<typeof startDoor>[1] = {}): Promise<Door> {
  const door = await startDoor(slack, wanted)
  doors.add(door)
  slack.sendTo(...(wanted.by === 'socket' ? [] : Array.from(doors, ({ events }) => events)))
  return door
}

/** Ends one before its test does. */
export async function close(door: Door): Promise<void> {
  doors.delete(door)
  await door.stop()
  slack.sendTo(...Array.from(doors, ({ events }) => events))
}

/** What the app says next, however it says it: everything it said until then is passed over. */
export function nextAnswer(since: number = slack.said().length): Promise<Message> {
  return slack.until(() => slack.said()[since])
}

/** For what shows only in the store: looks until it is there. */
export async function eventually<T>(look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found) return found
    await setImmediate()
  }
}
