/** Starts it: reads the command, builds the parts and passes them on. */
import { parseArgs } from 'node:util'
import { type Assistant, createAssistant } from './assistant.ts'
import { askLines, askOnce } from './channels/terminal/ask.ts'
import { chat } from './channels/terminal/chat.ts'
import { knowledgeUsage, runKnowledge } from './commands/knowledge-commands.ts'
import { UsageError } from './commands/usage-error.ts'
import { createDigestHint } from './digest/subscribe.ts'
import type { Library } from './finding/library.ts'
import { createLiveLibrary } from './live-library.ts'
import { reachNobody } from './notes.ts'
import { createOfferingActivity } from './offering/offering.ts'
import { buildFrom, clockOf, createDraftingActivity, log, openLate, openPhrasing, openShelf } from './parts.ts'
import type { Store } from './ports.ts'
import { readSettings, type Settings } from './settings.ts'
import { anybody, type Speaker, speakingAs } from './speaker.ts'
import { wording } from './wording.ts'

type Command = { usage: string; run(args: string[], settings: Settings): Promise<number> }

/** To add a command, add a row and a script of the same name in `package.json`. */
const commands: Record<string, Command> = {
  start: { usage: 'npm start', run: startServer },
  ask: {
    usage: 'npm run ask -- "your question" [--as claire-fox], or npm run --silent ask -- --json with lines on standard input',
    run: ask,
  },
  blocks: { usage: 'npm run --silent blocks -- "your question"', run: blocks },
  chat: { usage: 'npm run chat, or npm run chat -- --as claire-fox', run: startChat },
  knowledge: { usage: knowledgeUsage, run: knowledge },
  digest: { usage: 'npm run digest -- preview|send|history|hold|release|open [--week 2026-W48] [--district wyre] [--json]', run: digest },
  offers: {
    usage: 'npm run offers -- import FILE|URL [--dry-run] [--yes], or export, duplicates or merge FIRST SECOND',
    run: offers,
  },
}

// A reader that stops early, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'start', ...args]: string[]): Promise<number> {
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

/** Loaded only here: the other commands need no web server. */
async function startServer(args: string[], settings: Settings): Promise<number> {
  parseArgs({ args, options: {} })
  const { start } = await import('./start.ts')
  await start(settings, write)
  return 0
}

async function digest(args: string[], settings: Settings): Promise<number> {
  const { runDigest } = await import('./commands/digest-command.ts')
  return runDigest(args, settings, write)
}

async function ask(args: string[], settings: Settings): Promise<number> {
  const options = { json: { type: 'boolean', default: false }, as: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const question = positionals.join(' ')
  if (!values.json && question.trim() === '') throw new UsageError('Give a question.')
  if (values.json && question !== '') throw new UsageError('With --json, questions come from standard input, one a line.')
  if (values.json && values.as !== undefined) throw new UsageError('With --json, each line says “as” for itself.')
  // One question leaves nothing to remember, and starts sooner without a store.
  return withAssistant(settings, values.json ? await openMemory() : null, async ({ assistant, colours, isContact }) => {
    if (values.json) await askLines({ assistant, isContact }, { input: process.stdin, write })
    else write(`${await askOnce(assistant, question, { by: speakerOf(values.as, isContact), colours })}\n`)
  })
}

/** One answer as Slack's Block Kit Builder takes it. */
async function blocks(args: string[], settings: Settings): Promise<number> {
  const question = parseArgs({ args, allowPositionals: true, options: {} }).positionals.join(' ')
  if (question.trim() === '') throw new UsageError('Give a question.')
  const { printBlocks } = await import('./channels/slack/print-blocks.ts')
  return withAssistant(settings, null, async ({ assistant }) => write(await printBlocks(assistant, question)))
}

async function startChat(args: string[], settings: Settings): Promise<number> {
  const { values } = parseArgs({ args, options: { as: { type: 'string' } } })
  return withAssistant(settings, await openMemory(), async ({ assistant, colours, isContact, openStore }) => {
    const by = speakerOf(values.as, isContact)
    // Whoever drafts is told beforehand when nothing can be kept.
    if (by.contact !== null) await openStore()
    await chat(assistant, { input: process.stdin, write }, { by, colours, isTyped: process.stdin.isTTY && process.stdout.isTTY })
  })
}

function speakerOf(contact: string | undefined, isContact: (id: string) => boolean): Speaker {
  if (contact === undefined) return anybody
  if (!isContact(contact)) throw new UsageError(wording.noSuchContact(contact))
  return speakingAs(contact)
}

async function knowledge(args: string[], settings: Settings): Promise<number> {
  return runKnowledge(args, settings, { write, complain: (text) => process.stderr.write(text) })
}

/** Loaded only here: the other commands read no feeds. */
async function offers(args: string[], settings: Settings): Promise<number> {
  const { runOffers } = await import('./commands/offers/run-offers.ts')
  const store = settings.databaseUrl === null ? null : await (await import('./adapters/store/open.ts')).openStore(settings)
  try {
    return await runOffers(args, { shelf: await openShelf(settings, store), clock: clockOf(settings), dataDir: settings.dataDir, write })
  } finally {
    await store?.close()
  }
}

type Terminal = { assistant: Assistant; isContact(id: string): boolean; colours: boolean; openStore(): Promise<Store> }

/** `memory`: what keeps the conversation; drafts are kept in the store that the settings choose. */
async function withAssistant(settings: Settings, memory: Store | null, work: (terminal: Terminal) => Promise<void>): Promise<number> {
  const late = openLate(settings)
  try {
    const shelf = await openShelf(settings, settings.databaseUrl === null ? null : await late.open())
    const live = createLiveLibrary({ shelf, build: buildFrom })
    await live.refresh()
    const library = () => live.current() as Library
    const clock = clockOf(settings)
    const openOffering = async () => {
      const { createOfferingParts } = await import('./offering-parts.ts')
      const parts = {
        settings: settings.digest,
        store: await late.open(),
        shelf,
        library,
        refresh: live.refresh,
        clock,
        log,
        reach: reachNobody,
      }
      return createOfferingParts(parts).conversation
    }
    const office = async () => (await openOffering()).office
    const phrasing = await openPhrasing(settings, { store: memory, meter: () => {} })
    const drafting = createDraftingActivity(settings, { openStore: late.open, shelf, refresh: live.refresh, library, office, phrasing })
    const offering = createOfferingActivity({ open: openOffering, isOpen: late.isOpen })
    const activities = [drafting, offering, createDigestHint(settings.digest.baseUrl)]
    const assistant = createAssistant({ library, store: memory, clock, log, phrasing, activities })
    const isContact = (id: string) => library().knowledge.contacts.has(id)
    await work({ assistant, isContact, colours: settings.colours && process.stdout.isTTY === true, openStore: late.open })
    return 0
  } finally {
    await late.close()
  }
}

/** What is said on a terminal is gone when the command ends. */
async function openMemory(): Promise<Store> {
  const { openMemoryStore } = await import('./adapters/store/sqlite.ts')
  return openMemoryStore()
}

function write(text: string): void {
  process.stdout.write(text)
}
