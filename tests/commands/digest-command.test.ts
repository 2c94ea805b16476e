import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runDigest } from '../../src/commands/digest-command.ts'
import { UsageError } from '../../src/commands/usage-error.ts'
import type { KnowledgeFile } from '../../src/knowledge/parse-entry.ts'
import { readSettings } from '../../src/settings.ts'
import { calendarFile, offerFile } from '../support/builders.ts'
import { smallCounty } from '../support/county.ts'
import { inFolder, run } from '../support/process.ts'

const calm = offerFile({ districts: ['wyre'] })
const other = offerFile({ id: 'other', title: 'Other', districts: ['preston'], body: 'Another offer.' })

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'digest-'))
})
afterEach(() => rm(data, { recursive: true }))

/** One `npm run digest` after another on what the test has put in place: its exit code and what it writes. */
function digest(args: string[], files: KnowledgeFile[], NOW = '2026-11-24T09:00:00Z') {
  return inFolder(smallCounty(...files), async (folder) => {
    let out = ''
    const settings = readSettings({ KNOWLEDGE_DIR: folder, DATA_DIR: join(data, 'data'), NOW })
    const code = await runDigest(args, settings, (text) => {
      out += text
    })
    return { code, out }
  })
}

describe('npm run digest', () => {
  it('previews, sends and remembers: what was announced is not announced again', async () => {
    const sent = await digest(['send'], [calm], '2026-11-17T09:00:00Z')
    expect(sent.code).toBe(0)
    expect(sent.out).toBe(
      '2026-W47: 0 sent, 0 with nothing new, 0 failed, 0 stopped, 0 waiting.\nNo door is set up to send digests: set SMTP_URL, MAIL_FROM and PUBLIC_URL for e-mail.\n',
    )
    const preview = await digest(['preview', '--week', '2026-W49'], [calm, other])
    expect(preview.out).toMatch(/^Week 2026-W49: due on 30 November 2026 at 08:00\.\n0 subscriptions\.\n/)
    expect(preview.out).toMatch(/\* Other\n {2}New: listed on 1 September 2026\.\n {2}Another offer\./)
    expect(preview.out).not.toContain('Calm Start')
    const json = await digest(['preview', '--district', 'preston', '--json'], [calm, other])
    expect(JSON.parse(json.out)).toMatchObject({
      week: '2026-W48',
      day: '2026-11-24',
      due: '2026-11-23T08:00:00.000Z',
      total: 1,
      news: [{ entry: 'offers/other', happening: 'new' }],
    })
    expect((await digest(['preview', '--district', 'wyre'], [calm, other])).out).toContain('Nothing in it is new, so nothing is sent.')
    expect((await digest(['history'], [calm])).out).toMatch(/^2026-W47: 0 sent/)
    expect((await digest(['history', 'offers/calm-start'], [calm])).out).toBe(
      'No digest that was sent held offers/calm-start.\nNo answer that is still kept showed it.\n',
    )
  })

  it('says that a held digest is to be released first, and shows its opening line', async () => {
    await digest(['hold'], [calm])
    await digest(['open', 'Welcome back'], [calm])
    expect(await digest(['send'], [calm])).toMatchObject({ code: 1, out: expect.stringContaining('release it first') })
    await digest(['release'], [calm])
    expect((await digest(['send'], [calm])).code).toBe(0)
    expect(JSON.parse((await digest(['preview', '--week', '2026-W48', '--json'], [calm])).out)).toMatchObject({
      held: false,
      opening: 'Welcome back',
    })
  })

  it('says when schools are closed', async () => {
    const ended = await digest(['preview', '--week', '2026-W53'], [calm, calendarFile()])
    expect(ended.out).toContain('Schools are closed (Christmas), so nothing is sent.')
  })

  it.each([
    [[], /^Say what to do with the digest/],
    [['frobnicate'], /^Say what to do with the digest/],
    [['preview', '--week', '2026-W60'], /^There is no week “2026-W60”/],
    [['preview', '--district', 'narnia'], /^There is no district “narnia”/],
  ])('refuses %j as a mistake of whoever typed it', async (args, says) => {
    const refused = await digest(args, []).catch((error: Error) => error)
    expect(refused).toBeInstanceOf(UsageError)
    expect((refused as Error).message).toMatch(says)
  })
})

it('runs as a command, and says in one sentence what is wrong with its arguments', async () => {
  const { code, out, err } = await run(['digest', 'preview', '--frobnicate'], { env: { DATA_DIR: join(data, 'data') } })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^[^\n]*--frobnicate[^\n]+Use: npm run digest[^\n]+\n$/)
})
