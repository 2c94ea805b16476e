/** The workspaces that installed the app, as Slack’s library keeps and finds them: in the store, with their tokens sealed. */
import type { Installation, InstallationStore } from '@slack/bolt'
import type { Installations } from './kept.ts'
import type { Seal } from './seal.ts'

export function createInstallationStore(kept: Installations, seal: Seal): InstallationStore {
  return {
    async storeInstallation(installation) {
      await kept.save(workspaceOf(installation), seal.close(JSON.stringify(installation)))
    },
    async fetchInstallation(query) {
      const found = (query.teamId && (await kept.find(query.teamId))) || (query.enterpriseId && (await kept.find(query.enterpriseId)))
      const opened = found ? seal.open(found) : null
      if (opened === null) throw new Error('The app is not installed in this workspace, or was before SLACK_STATE_SECRET was changed')
      return JSON.parse(opened)
    },
    async deleteInstallation(query) {
      for (const id of [query.teamId, query.isEnterpriseInstall ? query.enterpriseId : undefined]) if (id) await kept.remove(id)
    },
  }
}

function workspaceOf({ isEnterpriseInstall, team, enterprise }: Installation): string {
  const id = isEnterpriseInstall ? enterprise?.id : team?.id
  if (!id) throw new Error('Slack did not say which workspace installed the app')
  return id
}
