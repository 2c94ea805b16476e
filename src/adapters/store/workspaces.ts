/** Workspaces that installed the app, and the threads in them that the assistant answers in unasked. */
import type { Kysely } from 'kysely'
import type { Installations, Threads } from '../../channels/slack/kept.ts'
import type { Tables } from './tables.ts'
import { toInstant, toKey } from './values.ts'

export function createInstallations(db: Kysely<Tables>): Installations {
  return {
    async save(workspace, sealed) {
      await db
        .insertInto('installations')
        .values({ workspace, sealed })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet({ sealed }))
        .execute()
    },
    async find(workspace) {
      const row = await db.selectFrom('installations').where('workspace', '=', workspace).select('sealed').executeTakeFirst()
      return row?.sealed ?? null
    },
    async remove(workspace) {
      await db.deleteFrom('installations').where('workspace', '=', workspace).execute()
    },
  }
}

export function createThreads(db: Kysely<Tables>): Threads {
  return {
    async own(conversation, now) {
      const used = toInstant(now)
      await db
        .insertInto('threads')
        .values({ conversation: toKey(conversation), used })
        .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ used }))
        .execute()
    },
    async isOwn(conversation) {
      const row = await db.selectFrom('threads').where('conversation', '=', toKey(conversation)).select('used').executeTakeFirst()
      return row !== undefined
    },
  }
}
