/** What somebody says was missing in an answer. */
import type { App } from '@slack/bolt'
import { maskPupils } from '../../../safety/mask.ts'
import { readRated, reasonCallback } from '../views/reason-view.ts'
import type { Filled } from '../views/search-view.ts'
import type { ListenerParts } from './parts.ts'

export function listenForReasons(app: App, { store, library, work }: ListenerParts): void {
  app.view(reasonCallback, async ({ ack, view }) => {
    await ack()
    const rated = readRated(view.private_metadata)
    const reason = (view.state.values as Filled).reason?.reason?.value?.trim() ?? ''
    if (rated === null || reason === '') return
    work.run('A reason could not be kept', async () => {
      const comment = maskPupils(reason, library().publicNames).text
      await store.conversations.rate(rated.conversation, rated.number, { useful: false, comment })
    })
  })
}
