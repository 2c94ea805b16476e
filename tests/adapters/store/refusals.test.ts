import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { change, folder, open, useDataFolder } from './data-folder.ts'

useDataFolder()

/** Permissions do not bind root. */
async function withoutRoot(act: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.('nobody')
  try {
    await act()
  } finally {
    process.seteuid?.(0)
  }
}

/** One sentence that names what is wrong and the setting to change. */
async function expectRefusal(says: RegExp, dataDir = folder): Promise<void> {
  const failed = await open(dataDir).catch((error: Error) => error)
  expect(failed).toBeInstanceOf(Error)
  expect((failed as Error).message).toMatch(says)
  expect((failed as Error).message).toMatch(/^[A-Z][^\n]+\.$/)
}

it('says when the folder cannot be made', async () => {
  await writeFile(join(folder, 'file'), '')
  await expectRefusal(/^The data folder .*file.data cannot be made: set DATA_DIR/, join(folder, 'file', 'data'))
})

it('says when the file is something else', async () => {
  await writeFile(join(folder, 'assistant.sqlite'), 'Dear diary, '.repeat(1000))
  await expectRefusal(/assistant\.sqlite is not a database: move it away, or set DATA_DIR/)
  expect(await readFile(join(folder, 'assistant.sqlite'), 'utf8')).toContain('Dear diary')
})

it('says when a folder stands in its place', async () => {
  await mkdir(join(folder, 'assistant.sqlite'))
  await expectRefusal(/assistant\.sqlite cannot be opened: .*DATA_DIR/)
})

it('says when it may not be written to', async () => {
  await (await open()).close()
  await chmod(join(folder, 'assistant.sqlite'), 0o444)
  await chmod(folder, 0o777)
  await withoutRoot(() => expectRefusal(/assistant\.sqlite cannot be written to: .*DATA_DIR/))
})

it('says when the folder may not be written to', async () => {
  await chmod(folder, 0o555)
  await withoutRoot(() =>
    expectRefusal(/assistant\.sqlite cannot be opened: make it and its folder readable and writable, or set DATA_DIR/),
  )
  await withoutRoot(() => expectRefusal(/^The data folder .*deep cannot be made: set DATA_DIR/, join(folder, 'deep')))
  await chmod(folder, 0o755)
})

it('says when a newer version of the program has used it', async () => {
  await (await open()).close()
  change("insert into kysely_migration values ('999-later', '2027-01-01T00:00:00.000Z')")
  await expectRefusal(/was last used by a newer version of this program: start that version/)
})

it('says when another program does not let go of it', async () => {
  const other = new DatabaseSync(join(folder, 'assistant.sqlite'))
  other.exec('begin exclusive')
  await expectRefusal(/assistant\.sqlite is in use by another program/)
  other.close()
})
