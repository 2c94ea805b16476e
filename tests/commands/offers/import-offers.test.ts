import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../../src/adapters/clock.ts'
import { createKnowledgeFolder } from '../../../src/adapters/knowledge-folder.ts'
import { type OffersParts, runOffers } from '../../../src/commands/offers/run-offers.ts'
import { withoutEmpty } from '../../../src/directory/json-values.ts'
import { today } from '../../support/assistant.ts'
import { smallCounty } from '../../support/county.ts'
import { service, uuid } from '../../support/feeds.ts'
import { toWorkbook } from '../../support/workbook.ts'
import { writeFiles } from '../../support/write-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offers-'))
  await mkdir(join(folder, 'knowledge'))
  await writeFiles(join(folder, 'knowledge'), smallCounty())
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...args: string[]): Promise<string> {
  let said = ''
  const clock = createFixedClock(today)
  const parts: OffersParts = {
    shelf: createKnowledgeFolder(join(folder, 'knowledge'), clock),
    clock,
    dataDir: join(folder, 'data'),
    write: (text) => {
      said += text
    },
  }
  await runOffers(args, parts)
  return said
}

async function feedFile(name: string, text: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const odd = service({
  id: 'odd-1',
  name: 'Sleep \u202eclub <!channel>',
  description: '<p>Rest &amp; play.</p>\n<script>x()</script>',
  fees: '',
  vendor: { nested: [{ code: 7 }], note: null },
  phones: [{ number: '01632 960123', extension: 4 }],
  url: 'www.example.org',
})

describe('import and export', () => {
  it('give back everything that a feed said, what the standard does not know included', async () => {
    const from = await feedFile('wyre.json', JSON.stringify({ contents: [odd, service()] }))
    await run('import', from)
    const { contents } = JSON.parse(await run('export')) as { contents: unknown[] }
    expect(contents).toHaveLength(2)
    expect(contents).toEqual(expect.arrayContaining([withoutEmpty(odd), withoutEmpty(service())]))
  })

  it('change nothing the second time', async () => {
    const from = await feedFile('wyre.jsonl', [odd, service()].map((each) => JSON.stringify(each)).join('\n'))
    await run('import', from)
    const before = await readdir(join(folder, 'knowledge'), { recursive: true })
    expect(await run('import', from)).toContain('0 new offers (0 listed, 0 waiting for an officer, 0 closed), 0 changed, 2 as before')
    expect(await readdir(join(folder, 'knowledge'), { recursive: true })).toEqual(before)
  })

  it('write nothing when only tried', async () => {
    const from = await feedFile('wyre.json', JSON.stringify([service()]))
    const before = await readdir(folder, { recursive: true })
    expect(await run('import', from, '--dry-run')).toContain('Tried, and nothing written. wyre: 1 new offer (1 listed')
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('list each fault in a report, and as JSON', async () => {
    const from = await feedFile('wyre.json', JSON.stringify([odd, 'nonsense']))
    const { faults, report } = JSON.parse(await run('import', from, '--json')) as { faults: { kind: string }[]; report: string }
    expect(faults.map(({ kind }) => kind).sort()).toEqual(
      ['addressMended', 'chatMarkup', 'empties', 'extras', 'html', 'idNotUuid', 'invisible', 'notARecord', 'script'].sort(),
    )
    expect(await readFile(report, 'utf8')).toContain('Row 2: it is no object: ask the directory to give services as JSON objects')
  })
})

it('counts no offer as new whose file stands there broken, and leaves that to its author', async () => {
  const from = await feedFile('wyre.json', JSON.stringify([service(), service({ id: uuid(2), name: 'Bedtime club' })]))
  await run('import', from)
  const [path = ''] = (await readdir(join(folder, 'knowledge', 'offers', 'wyre'))).filter((name) => name.startsWith('bedtime'))
  const file = join(folder, 'knowledge', 'offers', 'wyre', path)
  await writeFile(file, '---\ntitle: [half\n---\n')
  const said = await run('import', from)
  expect(said).toContain('0 new offers (0 listed, 0 waiting for an officer, 0 closed), 0 changed, 1 as before')
  expect(said).toContain('1 left out')
  expect(await readFile(file, 'utf8')).toBe('---\ntitle: [half\n---\n')
})

describe('a partner’s sheet', () => {
  const sheet = [
    'Our offers 2026;;;',
    'Project;Organisation;Area covered;Cost to school',
    'Sleep evenings;Calm Harbour;Wyre, Fylde;Free',
    '',
  ].join('\r\n')

  it('is shown as it is understood, and not used before somebody agrees', async () => {
    const from = await feedFile('offers.csv', sheet)
    const said = await run('import', from)
    expect(said).toContain('title          Project  (such as “Sleep evenings”)')
    expect(said).toContain('Nothing was imported')
    expect(await readdir(join(folder, 'knowledge'))).not.toContain('offers')
  })

  it('is read as agreed, and the same way next time', async () => {
    const from = await feedFile('offers.csv', sheet)
    expect(await run('import', from, '--map', 'fees=Cost to school')).toContain('1 new offer (1 listed')
    expect(await run('import', from)).toContain('1 as before')
    const { knowledge } = await createKnowledgeFolder(join(folder, 'knowledge'), createFixedClock(today)).read()
    expect([...knowledge.offers.values()]).toMatchObject([
      { title: 'Sleep evenings', districts: ['wyre', 'fylde'], cost: 'free', themes: ['sleep'] },
    ])
  })

  it('may have letters as Windows writes them', async () => {
    const from = await feedFile('offers.csv', Buffer.from('Title,Provider,District\nSleep café,Calm Harbour,Wyre\n', 'latin1'))
    await run('import', from, '--yes')
    expect(await run('export', '--format', 'csv')).toContain('Sleep café')
  })

  it('may be a workbook with a title above it, days as Excel counts them, and another sheet beside it', async () => {
    const workbook = toWorkbook(
      {
        Offers: [
          ['Calm Harbour: what we offer schools', null, null, null, null, null],
          [],
          ['Project', 'Organisation', 'Area covered', 'Cost to school', 'From', 'Until'],
          [
            'Sleep evenings & more',
            { inline: 'Calm Harbour' },
            'Wyre, Fylde',
            'Free',
            new Date('2026-12-01T00:00:00Z'),
            new Date('2027-07-20T00:00:00Z'),
          ],
          [],
          ['Sleep <b>clinic</b>', 'Calm Harbour', 'Wyre', 25, null, null],
        ],
        Notes: [['Ask Ann before sending this on.']],
      },
      ['A1:F1'],
    )
    const said = await run('import', await feedFile('offers.xlsx', workbook), '--yes', '--map', 'fees=Cost to school')
    expect(said).toContain('2 new offers')
    const { knowledge } = await createKnowledgeFolder(join(folder, 'knowledge'), createFixedClock(today)).read()
    expect([...knowledge.offers.values()].toSorted((a, b) => (a.title < b.title ? 1 : -1))).toMatchObject([
      { title: 'Sleep evenings & more', districts: ['wyre', 'fylde'], cost: 'free', starts: '2026-12-01', ends: '2027-07-20' },
      { title: 'Sleep clinic', districts: ['wyre'], fees: '25' },
    ])
  })

  it('that we exported is understood without help', async () => {
    await run('import', await feedFile('wyre.json', JSON.stringify([service({ fees: 'Free' })])))
    const table = await feedFile('back.csv', await run('export', '--format', 'csv'))
    await run('import', table, '--yes', '--source', 'back')
    const { knowledge } = await createKnowledgeFolder(join(folder, 'knowledge'), createFixedClock(today)).read()
    const [a, b] = [...knowledge.offers.values()].map(({ title, districts, themes, cost, partners, body }) => ({
      title,
      districts,
      themes,
      cost,
      partners,
      body,
    }))
    expect(a).toEqual(b)
  })
})

describe('a mistake', () => {
  it.each<[args: string[], say: string]>([
    [['import'], 'Say which file, folder or address to import.'],
    [['import', 'no-such.json'], 'There is no file or folder “no-such.json”: check its name.'],
    [['import', 'x', '--source', 'Not a name'], '--source Not a name is no name for a directory'],
    [['import', 'ftp://example.org/feed'], 'is no address that starts with https:// or http://.'],
    [['export', '--view', 'full'], '--view full is not known: use strict or rich.'],
    [['merge', 'one'], 'Name two offers'],
    [['merge', 'one', 'two'], 'There is no offer “one”'],
    [['dance'], 'Say what to do with offers: import, export, duplicates or merge.'],
  ])('%j is answered with a sentence', async (args, say) => {
    await expect(run(...args)).rejects.toThrow(say)
  })

  it.each([
    ['empty.json', '', 'empty.json is empty'],
    ['broken.json', '{"contents": [', 'broken.json is no JSON that can be read'],
    ['other.json', '{"hello": 1}', 'other.json holds no services'],
    ['broken.xlsx', 'PK\u0003\u0004nonsense', 'broken.xlsx is no Excel workbook that can be read'],
  ])('a file such as %s is named', async (name, text, say) => {
    await expect(run('import', await feedFile(name, text))).rejects.toThrow(say)
  })
})

it('merges two offers and remembers it in the next import', async () => {
  const from = await feedFile(
    'wyre.json',
    JSON.stringify([
      service({ phones: [{ number: '01632 960123' }] }),
      service({ id: uuid(1), name: 'Bedtime workshop', phones: [{ number: '01632 960123' }] }),
    ]),
  )
  await run('import', from)
  const [pair] = JSON.parse(await run('duplicates', '--json')) as { first: string; second: string }[]
  if (!pair) throw new Error('The two look alike')
  expect(await run('merge', pair.first, pair.second)).toContain('is now part of')
  expect(await run('duplicates')).toBe('No two offers look alike.\n')
  expect(await run('import', from)).toContain('2 as before')
})
