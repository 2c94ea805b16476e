import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runKnowledge } from '../../src/commands/knowledge-commands.ts'
import { readSettings } from '../../src/settings.ts'
import { today } from '../support/assistant.ts'
import { inFolder } from '../support/process.ts'
import { reportingCounty } from '../support/reporting-county.ts'

const county = reportingCounty()

const report = `Preston
Education Partnership Officer: Tom Ashworth
Period: Autumn 2026
Priority: Find a place after school for every young person in Preston
Activity last period
- Colleges met 3 times.
Exit strategy
- Careers leads carry on.
Best wishes
`

/** Runs a command on the folder; a mistake in its use is thrown. */
async function run(folder: string, args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runKnowledge(args, readSettings({ KNOWLEDGE_DIR: folder, NOW: today }), {
    write: (text) => void out.push(text),
    complain: (text) => void err.push(text),
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** A folder of knowledge with these files beside it, and a way to run the commands on it. */
async function withFiles<T>(
  files: Record<string, string>,
  use: (command: (...args: string[]) => ReturnType<typeof run>, folder: string) => Promise<T>,
) {
  return inFolder(county, async (folder) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    const inside = (arg: string) => (/\.(?:txt|md|html|docx)$/.test(arg) ? join(folder, arg) : arg)
    return use((...args) => run(folder, args.map(inside)), folder)
  })
}

describe('import', () => {
  it('prints what it would do as JSON, and writes nothing, on a trial run', async () => {
    await withFiles({ 'report.txt': report }, async (command, folder) => {
      const { code, out, err } = await command('import', 'report.txt', '--dry-run', '--json')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(JSON.parse(out)).toEqual({
        reports: [
          {
            locality: 'Preston',
            officers: ['Tom Ashworth'],
            period: '2026-autumn',
            priorities: [
              {
                title: 'Find a place after school for every young person in Preston',
                status: 'open',
                sections: {
                  intendedOutcomes: [],
                  activityLastPeriod: ['Colleges met 3 times.'],
                  plannedNextPeriod: [],
                  impactSoFar: [],
                  exitStrategy: ['Careers leads carry on.'],
                },
                where: 'Preston, priority 1',
                about: [],
                id: 'preston-neet',
                verdict: 'new',
              },
            ],
          },
        ],
        leftOver: [{ line: 9, text: 'Best wishes' }],
        problems: [expect.anything(), expect.anything(), expect.anything()],
        written: [],
      })
      await expect(readFile(join(folder, 'updates/2026-autumn-preston-neet.md'))).rejects.toThrow()
    })
  })

  it('writes the update once, which the check finds sound, and says so for people', async () => {
    await withFiles({ 'report.txt': report }, async (command, folder) => {
      const first = await command('import', 'report.txt')
      expect(first.code).toBe(0)
      expect(first.out).toMatch(/1 report, 1 priority, 1 line left over\./)
      expect(first.out).toMatch(/Preston, autumn 2026 \(Tom Ashworth\)\n {2}- Find a place .*: new update\./)
      expect(first.out).toMatch(/Written: 2 entries\.\n.*sources\/tass-in-action-2026-autumn\.md\n.*updates\/2026-autumn-preston-neet\.md/)
      expect(await readFile(join(folder, 'updates/2026-autumn-preston-neet.md'), 'utf8')).toContain('- Colleges met 3 times.')
      expect((await command('check')).out).toMatch(/^No problems/)
      expect((await command('import', 'report.txt')).out).toMatch(/already there, nothing to change\.[\s\S]*Nothing was written/)
    })
  })

  it('imports the good files though another is none', async () => {
    await withFiles({ 'report.txt': report, 'recipe.txt': 'Brown the meat.\n' }, async (command) => {
      const { code, out, err } = await command('import', 'recipe.txt', 'report.txt')
      expect(code).toBe(2)
      expect(err).toMatch(/^\S*recipe\.txt is not a report: [^\n]+\n$/)
      expect(out).toMatch(/Written: 2 entries/)
    })
  })

  it('refuses what is no report with one sentence and nothing else', async () => {
    await withFiles({ 'recipe.txt': 'Brown the meat.\n' }, async (command) => {
      expect(await command('import', 'recipe.txt', '--dry-run', '--json')).toEqual({
        code: 2,
        out: '',
        err: expect.stringMatching(/^\S*recipe\.txt is not a report: [^\n]+\n$/),
      })
    })
  })

  it.each([
    [['import'], /^Name the files to import\.$/],
    [['import', 'a.txt', '--match', 'x'], /^Give --match a line and a priority/],
    [['import', 'a.txt', 'b.txt', '--match', '4=new'], /^With --match, name one file only\.$/],
    [['import', 'a.txt', '--url', 'nowhere'], /^Give --url a web address/],
    [['export', 'Preston'], /^Name a locality and a period\.$/],
    [['export', 'Preston', '2026-summer', '--format', 'pdf'], /^There is no format “pdf”\.$/],
    [['export', 'Preston', '2026-summer', '--format', 'word'], /^A Word document needs a file to go to/],
    [['tidy'], /^Say what to do with the knowledge folder\.$/],
  ])('says what is wrong with %j', async (args, says) => {
    await withFiles({}, async (command) => {
      await expect(command(...args)).rejects.toThrow(says)
    })
  })
})

describe('export', () => {
  it('writes a report that imports again without a change, in each format', async () => {
    await withFiles({}, async (command) => {
      for (const [format, name] of [
        ['markdown', 'out.md'],
        ['html', 'out.html'],
        ['word', 'out.docx'],
      ] as const) {
        const written = await command('export', 'Preston', 'summer 2026', '--format', format, '--out', name)
        expect(written).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^The report is in .*\n$/) })
        expect((await command('import', name)).out).toMatch(/already there, nothing to change\.[\s\S]*Nothing was written/)
      }
    })
  })

  it('gives a report on the terminal in the order of the council', async () => {
    await withFiles({}, async (command) => {
      const { out } = await command('export', 'preston', '2026-summer')
      expect(out).toBe(
        '# Preston\n\n## Education Partnership Officer\n\nTom Ashworth\n\n## Period\n\nSummer 2026\n\n## Priority\n\nFind a place after school for every young person in Preston\n\n### Activity last period\n\n- Colleges and schools met twice about apprenticeships.\n',
      )
    })
  })

  it.each([
    [['Atlantis', '2026-summer'], /^There is no locality “Atlantis”\. Use one of: /],
    [['Preston', 'soon'], /^“soon” is no period/],
    [['Preston', '2024-spring'], /^There is no update for Preston in spring 2024\. There are for: 2026-summer\.$/m],
  ])('says what there is instead of %j', async (args, says) => {
    await withFiles({}, async (command) => {
      const { code, out, err } = await command('export', ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(says)
    })
  })
})
