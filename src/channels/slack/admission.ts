/** Where the app answers: everywhere it was added to, unless the settings list workspaces or channels. */

export type Admission = {
  team(team: string): boolean
  /** Direct messages are no channel: whoever may use the app may write to it. */
  channel(team: string, channel: string): boolean
}

/** An empty list allows all. */
export function createAdmission({ teams, channels }: { teams: readonly string[]; channels: readonly string[] }): Admission {
  const isTeam = (team: string) => teams.length === 0 || teams.includes(team)
  return {
    team: isTeam,
    channel: (team, channel) => isTeam(team) && (channels.length === 0 || channel.startsWith('D') || channels.includes(channel)),
  }
}
