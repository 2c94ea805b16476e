/** Who speaks, as Slack and the store vouch for them. */
import type { Library } from '../../finding/library.ts'
import type { Log, Store } from '../../ports.ts'
import type { Speaker } from '../../speaker.ts'
import { twice } from './api.ts'
import { type Person, type PersonId, unknownPerson } from './kept.ts'
import type { Workspaces } from './workspaces.ts'

export type SlackPeople = {
  person(id: PersonId): Promise<Person>
  /** `channel`: where they speak; left out where nobody reads along. */
  speaker(id: PersonId & { channel?: string }): Promise<Speaker>
  /** Works here and is on the list of those who look after the assistant. */
  isTeam(id: PersonId): Promise<boolean>
}

type Parts = { library: () => Library; store: Store; workspaces: Workspaces; log: Log; team: readonly string[] }

/** Milliseconds for which it is remembered who is a guest. */
const freshFor = 10 * 60_000

export function createSlackPeople({ library, store, workspaces, log, team }: Parts): SlackPeople {
  const colleagues = new Map<string, { is: boolean; until: number }>()

  /** When Slack does not say so, nobody is. */
  const isColleague = async (id: PersonId): Promise<boolean> => {
    const key = `${id.team} ${id.user}`
    const known = colleagues.get(key)
    if (known && known.until > Date.now()) return known.is
    try {
      const { client } = await workspaces.find(id.team)
      const is = isOwn((await twice(() => client.users.info({ user: id.user }))).user ?? {}, id.team)
      if (colleagues.size >= mostRemembered) colleagues.clear()
      colleagues.set(key, { is, until: Date.now() + freshFor })
      return is
    } catch (error) {
      log.failed('Slack did not say whether somebody is a guest', error)
      return false
    }
  }
  const person = async (id: PersonId) => {
    try {
      return (await store.people.find(id)) ?? unknownPerson
    } catch (error) {
      log.failed('What a person told us could not be read from the store', error)
      return unknownPerson
    }
  }
  return {
    person,
    async speaker({ team, user, channel }) {
      const id = { team, user }
      const { districts, phases } = await person(id)
      const contact = contactOf(library(), id.user)
      return {
        // Only an officer is looked up: nobody else can do more than a guest.
        contact: contact !== null && (await isColleague(id)) ? contact : null,
        address: { door: 'slack', ...id },
        ...(channel === undefined || channel.startsWith('D') ? {} : { channel: { door: 'slack', team, channel } }),
        districts: districts.filter((district) => library().knowledge.districts.has(district)),
        phases,
      }
    },
    isTeam: async (id) => team.includes(id.user) && (await isColleague(id)),
  }
}

const mostRemembered = 10_000

/** No guest, nobody from another organisation in a shared channel, nobody who has left, and no program. */
function isOwn(
  user: {
    is_restricted?: boolean
    is_ultra_restricted?: boolean
    is_stranger?: boolean
    deleted?: boolean
    is_bot?: boolean
    team_id?: string
  },
  team: string,
): boolean {
  const other = user.is_restricted || user.is_ultra_restricted || user.is_stranger || user.deleted || user.is_bot
  return !other && (user.team_id === undefined || user.team_id === team)
}

function contactOf({ knowledge }: Library, user: string): string | null {
  for (const contact of knowledge.contacts.values()) if (contact.slackId === user) return contact.id
  return null
}
