/** Starts it: reads the command, builds the parts and passes them on. */
import { parseArgs } from 'node:util'
import { createClock, createFixedClock } from './adapters/clock.ts'
import { listEnglishWords } from './adapters/english-words.ts'
import { finish } from './adapters/finish.ts'
import { createKnowledgeFolder } from './adapters/knowledge-folder.ts'
import { createLog } from './adapters/log.ts'
import { createAssistant } from './assistant.ts'
import { askLines, askOnce } from './channels/terminal/ask.ts'
import { chat } from './channels/terminal/chat.ts'
import { checkKnowledge } from './channels/terminal/check-knowledge.ts'
import { buildLibrary } from './finding/library.ts'
import type { Store } from './ports.ts'
import { readSettings, type Settings } from './settings.ts'

/** The caller's mistake: shown as it is, with exit code 2. */
class UsageError extends Error {}

type Command = { usage: string; run(args: string[], settings: Settings): Promise<number> }

/** To add a command, add a row and a script of the same name in `package.json`. */
const commands: Record<string, Command> = {
  ask: { usage: 'npm run ask -- "your question", or npm run --silent ask -- --json with lines on standard input', run: ask },
  chat: { usage: 'npm run chat, or npm run chat -- --as claire-fox', run: startChat },
  knowledge: { usage: 'npm run knowledge -- check', run: knowledge },
}

// A reader that stops early, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'chat', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command) throw new UsageError(`There is no command “${name}”. Use one of: ${Object.keys(commands).join(', ')}.`)
    if (args.includes('--help')) {
      write(`Use: ${command.usage}\n`)
      return 0
    }
    return await command.run(args, readSettings(process.env))
  } catch (error) {
    const usage = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
    const message = (error as Error).message.split('\n')[0] ?? ''
    const reason = usage ? message.replace(/(?<=['”])\. To specify .*$/, '').replace(/(?<![.])$/, '.') : message
    process.stderr.write(`${reason}${usage && command ? ` Use: ${command.usage}` : ''}\n`)
    return 2
  }
}

async function ask(args: string[], settings: Settings): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
  const question = positionals.join(' ')
  if (!values.json && question.trim() === '') throw new UsageError('Give a question.')
  if (values.json && question !== '') throw new UsageError('With --json, questions come from standard input, one a line.')
  // One question leaves nothing to remember, and starts sooner without a store.
  const { assistant, colours } = await build(settings, values.json ? await openMemory() : null)
  if (values.json) await askLines(assistant, { input: process.stdin, write })
  else write(`${await askOnce(assistant, question, colours)}\n`)
  return 0
}

async function startChat(args: string[], settings: Settings): Promise<number> {
  const { values } = parseArgs({ args, options: { as: { type: 'string' } } })
  const { assistant, colours, knowledge } = await build(settings, await openMemory())
  if (values.as !== undefined && !knowledge.contacts.has(values.as))
    throw new UsageError(`There is no contact “${values.as}” in the knowledge folder.`)
  await chat(assistant, { input: process.stdin, write }, { by: values.as ?? null, colours })
  return 0
}

async function knowledge(args: string[], settings: Settings): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  if (positionals.length !== 1 || positionals[0] !== 'check') throw new UsageError('Say what to do with the knowledge folder.')
  return checkKnowledge(createKnowledgeFolder(settings.knowledgeDir, clockOf(settings)), write)
}

async function build(settings: Settings, store: Store | null) {
  const clock = clockOf(settings)
  const { knowledge, problems } = await createKnowledgeFolder(settings.knowledgeDir, clock).read()
  // An overdue review, or a date that a clock set back has yet to reach, is the editors' business, not every user's.
  const broken = problems.filter(({ field }) => !/(?:reviewBy|checked|added|read|published|asOf)$/.test(field ?? '')).length
  if (broken > 0) process.stderr.write(`Entries with something to mend: ${broken}. Run npm run knowledge -- check to see them.\n`)
  const library = await finish(buildLibrary(knowledge, listEnglishWords()))
  const assistant = createAssistant({ library: () => library, store, clock, log: createLog((line) => process.stderr.write(line)) })
  return { assistant, knowledge, colours: settings.colours && process.stdout.isTTY === true }
}

/** What is said on a terminal is gone when the command ends. */
async function openMemory(): Promise<Store> {
  const { openMemoryStore } = await import('./adapters/store/sqlite.ts')
  return openMemoryStore()
}

function clockOf({ now }: Settings) {
  return now === null ? createClock() : createFixedClock(now)
}

function write(text: string): void {
  process.stdout.write(text)
}
