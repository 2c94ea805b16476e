import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallCounty } from './support/county.ts'
import { inFolder, run } from './support/process.ts'

const county = smallCounty()
const broken = [...county, { path: 'offers/broken.md', text: '---\ntitle: [\n---\n' }]

/** One sentence on standard error, nothing on standard output. */
function expectRefusal({ code, out, err }: { code: number | null; out: string; err: string }, says: RegExp): void {
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(says)
  expect(err).toMatch(/^[^\n]+\n$/)
  expect(err).not.toMatch(/\bat .*\.(?:ts|js)\b|is not a function|undefined/)
}

describe('ask', () => {
  it('answers lines as JSON from the folder and on the day it is given', async () => {
    await inFolder(county, async (folder) => {
      const input =
        '{"thread":1,"question":"Who supports sleep in Wyre?"}\n{"question":\n\n{"thread":"1","question":"contact?"}\nNEET in Preston'
      const { code, out, err } = await run(['ask', '--json'], { input, env: { KNOWLEDGE_DIR: folder, NOW: '2027-04-01' } })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const answers = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(answers).toHaveLength(4)
      expect(answers[0]).toMatchObject({ thread: '1', found: true, places: ['wyre'], contacts: [{ name: 'Priya Nolan' }] })
      expect(answers[0].text).toMatch(/more than two terms old/)
      expect(Object.keys(answers[1])).toEqual(['error'])
      expect(answers[2]).toMatchObject({ thread: '1', intent: 'contact', places: ['wyre'] })
      expect(answers[3]).toMatchObject({ thread: null, places: ['preston'], question: 'NEET in Preston' })
    })
  })

  it('answers a megabyte and NUL bytes, and the line after them', async () => {
    await inFolder(county, async (folder) => {
      const input = `${'sleep in Wyre, '.repeat(70_000)}\nsleep\u0000 in Wyre\nNEET in Preston\n`
      const { code, out } = await run(['ask', '--json'], { input, env: { KNOWLEDGE_DIR: folder } })
      const answers = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(code).toBe(0)
      expect(answers.map(({ places }) => places)).toEqual([['wyre'], ['wyre'], ['preston']])
    })
  })

  it('leaves nothing on the disk', async () => {
    await inFolder(county, async (folder) => {
      const env = { KNOWLEDGE_DIR: folder, DATA_DIR: join(folder, 'data') }
      await run(['ask', '--json'], { input: '{"thread":"t","question":"sleep in Wyre"}', env })
      await run(['ask', 'sleep in Wyre'], { env })
      await run(['chat'], { input: 'sleep in Wyre', env })
      expect(await readdir(folder)).not.toContain('data')
    })
  })

  it('writes nothing and ends well when there is nothing to answer', async () => {
    await inFolder(county, async (folder) => {
      expect(await run(['ask', '--json'], { env: { KNOWLEDGE_DIR: folder } })).toEqual({ code: 0, out: '', err: '' })
    })
  })

  it('answers one question from the knowledge that ships, without colours where no person is watching', async () => {
    const { code, out, err } = await run(['ask', 'who', 'supports NEET in West Lancs?'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Claire Fox')
    expect(out).not.toContain('\u001b')
  })

  it('answers though a file is broken, and says on standard error that there is something to mend', async () => {
    await inFolder(broken, async (folder) => {
      const { code, out, err } = await run(['ask', 'sleep in Wyre'], { env: { KNOWLEDGE_DIR: folder } })
      expect(code).toBe(0)
      expect(out).toContain('Priya Nolan')
      expect(err).toMatch(/^[^\n]*\b1\b[^\n]*npm run knowledge -- check[^\n]*\n$/)
    })
  })

  it.each([
    ['an unknown flag', ['ask', '--frobnicate', 'sleep'], /--frobnicate/],
    ['no question', ['ask'], /question/i],
    ['a question beside --json', ['ask', '--json', 'sleep'], /standard input/],
  ])('refuses %s', async (_, args, says) => {
    const ended = await run(args)
    expectRefusal(ended, says)
    expect(ended.err).toContain('npm run ask')
  })
})

describe('the folder of the knowledge', () => {
  it('is named when it is missing', async () => {
    for (const args of [
      ['ask', '--json'],
      ['knowledge', 'check'],
    ])
      expectRefusal(await run(args, { env: { KNOWLEDGE_DIR: '/nowhere/at/all' } }), /\/nowhere\/at\/all.*KNOWLEDGE_DIR/)
  })

  it('is named when it is a file', async () => {
    await inFolder(county, async (folder) => {
      const file = `${folder}/localities/preston.md`
      expectRefusal(await run(['ask', 'sleep'], { env: { KNOWLEDGE_DIR: file } }), /preston\.md.*KNOWLEDGE_DIR/)
    })
  })

  it('is the one that ships when it is set to nothing', async () => {
    const { code, out } = await run(['knowledge', 'check'], { env: { KNOWLEDGE_DIR: '' } })
    expect(code).toBe(0)
    expect(out).toMatch(/^No problems in .*6 localities, 12 districts/)
  })
})

describe('knowledge check', () => {
  it('ends with 0 when all is well', async () => {
    await inFolder(county, async (folder) => {
      const { code, out, err } = await run(['knowledge', 'check'], { env: { KNOWLEDGE_DIR: folder } })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/^No problems/)
    })
  })

  it('ends with 1 when a file is broken, and names it', async () => {
    await inFolder(broken, async (folder) => {
      const { code, out } = await run(['knowledge', 'check'], { env: { KNOWLEDGE_DIR: folder } })
      expect(code).toBe(1)
      expect(out).toMatch(/^knowledge\/offers\/broken\.md: mend the front matter/m)
      expect(out).toMatch(/^1 problem in /m)
    })
  })

  it.each([[['knowledge']], [['knowledge', 'mend']], [['knowledge', 'check', '--loud']]])(
    'is what is asked for when the command is %j',
    async (args) => {
      const ended = await run(args)
      expectRefusal(ended, /npm run knowledge -- check/)
    },
  )
})

it('blocks says how it is used when it is given no question', async () => {
  expectRefusal(await run(['blocks']), /npm run --silent blocks -- "your question"/)
})

describe('chat', () => {
  it('talks until “bye”', async () => {
    await inFolder(county, async (folder) => {
      const input = 'Who supports sleep in Wyre?\nWho do I contact?\nbye\nNEET in Preston\n'
      const env = { KNOWLEDGE_DIR: folder, DATA_DIR: join(folder, 'data') }
      const { code, out, err } = await run(['chat', '--as', 'priya-nolan'], { input, env })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('as of July 2026')
      expect(out).not.toContain('Tom Ashworth')
      expect(out).not.toContain('\u001b')
    })
  })

  it('ends with its input', async () => {
    await inFolder(county, async (folder) => {
      expect((await run(['chat'], { input: 'hello', env: { KNOWLEDGE_DIR: folder } })).code).toBe(0)
    })
  })

  it('refuses somebody it does not know', async () => {
    await inFolder(county, async (folder) => {
      expectRefusal(await run(['chat', '--as', 'nobody'], { env: { KNOWLEDGE_DIR: folder } }), /no contact “nobody”/)
    })
  })
})

it.each(['frobnicate', 'constructor'])('refuses the command “%s”', async (command) => {
  expectRefusal(await run([command]), /There is no command .*ask, blocks, chat, knowledge/)
})

it('says how a command is used when asked', async () => {
  const { code, out, err } = await run(['knowledge', '--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('npm run knowledge -- check')
})

it('refuses a day that does not exist', async () => {
  expectRefusal(await run(['ask', 'sleep'], { env: { NOW: '2026-02-30' } }), /NOW must be a date like 2026-11-24/)
})
