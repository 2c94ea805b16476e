/** The stop button, and workspaces that take the app away. */
import type { App, InstallationStore } from '@slack/bolt'
import { conversationOf } from '../task.ts'
import type { ListenerParts } from './parts.ts'

export function listenForSessions(app: App, { store, session, work }: ListenerParts): void {
  app.event('agent_session_stopped', async ({ event, context }) => {
    const place = { team: context.teamId ?? '', channel: event.channel, thread: event.thread_ts, user: event.user, direct: true }
    await store.deliveries.drop({ conversation: conversationOf(place) })
    // Slack leaves it to the app to say that nothing is under way any more.
    work.run('A session could not be ended', () => session.done(place, null))
  })
}

/** `installations` null: the one workspace whose token the settings give. */
export function listenForRemoval(app: App, installations: InstallationStore | null, { workspaces, work, log }: ListenerParts): void {
  const remove = async ({ body }: { body: { team_id?: string; enterprise_id?: string } }) => {
    const { team_id: teamId = '', enterprise_id: enterpriseId } = body
    workspaces.forget(teamId)
    log.failed(`The Slack app was taken away from workspace ${teamId}`, 'it answers there again once it is installed anew')
    if (installations?.deleteInstallation)
      work.run('An installation could not be deleted', async () =>
        installations.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall: false }),
      )
  }
  app.event('app_uninstalled', remove as never)
  app.event('tokens_revoked', remove as never)
}
