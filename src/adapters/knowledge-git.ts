/** A shelf whose folder is in a git repository: each change becomes a commit, with the officer as its author. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Change } from '../knowledge/file-change.ts'
import type { KnowledgeShelf, Log } from '../ports.ts'

const run = promisify(execFile)

/** Throws an `Error` whose message can be shown when the folder is in no repository, or there is no `git`. */
export async function createGitKnowledge(shelf: KnowledgeShelf, folder: string, log: Log): Promise<KnowledgeShelf> {
  await git(folder, ['rev-parse', '--is-inside-work-tree']).catch((cause: unknown) => {
    throw new Error(`KNOWLEDGE_GIT is set, but ${folder} is in no git repository that can be used: run git init there, or leave it out.`, {
      cause,
    })
  })
  return {
    ...shelf,
    async write(change) {
      await shelf.write(change)
      // Published is published: a commit that fails is for those who run the assistant to make up for.
      await commit(folder, change).catch((error: unknown) =>
        log.failed('A change of the knowledge was written but not committed to git', error),
      )
    },
  }
}

const committer = ['-c', 'user.name=TASS signposting assistant', '-c', 'user.email=assistant@localhost']

async function commit(folder: string, { files, by, why }: Change): Promise<void> {
  const paths = files.map(({ path }) => path)
  const author = `--author=${plain(by.name)} <${plain(by.email ?? 'no-address@localhost')}>`
  await git(folder, ['add', '--all', '--', ...paths])
  await git(folder, [...committer, 'commit', '--quiet', '--no-verify', author, `--message=${why}`, '--', ...paths])
}

/** Angle brackets and line ends would end the name. */
function plain(text: string): string {
  return text.replace(/[<>\p{Cc}]/gu, ' ').trim()
}

/** Asks nothing of a terminal that is not there. */
async function git(folder: string, args: readonly string[]): Promise<void> {
  await run('git', ['-C', folder, ...args], { timeout: 20_000, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } })
}
