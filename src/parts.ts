/** The parts that several commands are built from. */
import { createClock, createFixedClock } from './adapters/clock.ts'
import { listEnglishWords } from './adapters/english-words.ts'
import { finish } from './adapters/finish.ts'
import { createKnowledgeFolder } from './adapters/knowledge-folder.ts'
import { createLog } from './adapters/log.ts'
import { buildLibrary, type Library } from './finding/library.ts'
import type { Clock, Log } from './ports.ts'
import type { Settings } from './settings.ts'

export const log: Log = createLog((line) => process.stderr.write(line))

export function clockOf({ now }: Settings): Clock {
  return now === null ? createClock() : createFixedClock(now)
}

/** Tells on standard error how many entries want mending. Throws when the folder cannot be read at all. */
export async function loadLibrary(settings: Settings): Promise<Library> {
  const { knowledge, problems } = await createKnowledgeFolder(settings.knowledgeDir, clockOf(settings)).read()
  // An overdue review, or a date that a clock set back has yet to reach, is the editors' business, not every user's.
  const broken = problems.filter(({ field }) => !/(?:reviewBy|checked|added|read|published|asOf)$/.test(field ?? '')).length
  if (broken > 0) process.stderr.write(`Entries with something to mend: ${broken}. Run npm run knowledge -- check to see them.\n`)
  return finish(buildLibrary(knowledge, listEnglishWords()))
}
