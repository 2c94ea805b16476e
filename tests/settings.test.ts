import { expect, it } from 'vitest'
import { readSettings } from '../src/settings.ts'

it('uses the knowledge that ships, a file beside it, the real clock and colours when nothing is set', () => {
  expect(readSettings({})).toEqual({
    knowledgeDir: expect.stringMatching(/knowledge$/),
    knowledgeGit: false,
    approverDiffers: false,
    dataDir: expect.stringMatching(/data$/),
    databaseUrl: null,
    now: null,
    site: null,
    slack: null,
    colours: true,
    digest: { schedule: { weekday: 1, time: '08:00' }, baseUrl: 'http://localhost:3000', mail: null },
    model: null,
    web: { host: '127.0.0.1', port: 3000, trustProxy: [], limits: { pages: 1200, questions: 120 }, keepDays: 30 },
  })
})

it('takes an empty value for one that is not set', () => {
  const empty = { KNOWLEDGE_DIR: '', DATA_DIR: '', DATABASE_URL: '', KEEP_DAYS: '', NOW: '', NO_COLOR: '' }
  expect(readSettings(empty)).toEqual(readSettings({}))
})

it('takes everything from the environment', () => {
  const DATABASE_URL = 'postgres://tass:secret@db.example:5432/tass?sslmode=verify-full'
  const shared = {
    KNOWLEDGE_DIR: '/a',
    KNOWLEDGE_GIT: '1',
    APPROVER_DIFFERS: '1',
    DATA_DIR: '/b',
    DATABASE_URL,
    KEEP_DAYS: '90',
    NOW: '2026-11-24',
    NO_COLOR: '1',
    PATH: '/bin',
  }
  const web = { HOST: '0.0.0.0', PORT: '8080', TRUST_PROXY: 'loopback, 10.0.0.0/8', RATE_LIMIT: '60' }
  const mail = { PUBLIC_URL: 'https://tass.example/', SMTP_URL: 'smtps://u:p@mail.example', MAIL_FROM: 'TASS <tass@council.example>' }
  expect(readSettings({ ...shared, ...web, ...mail, DIGEST_AT: 'Friday 15:30' })).toEqual({
    knowledgeDir: '/a',
    knowledgeGit: true,
    approverDiffers: true,
    dataDir: '/b',
    databaseUrl: DATABASE_URL,
    now: '2026-11-24',
    site: 'https://tass.example',
    slack: null,
    colours: false,
    digest: {
      schedule: { weekday: 5, time: '15:30' },
      baseUrl: 'https://tass.example',
      mail: { url: 'smtps://u:p@mail.example', from: 'TASS <tass@council.example>', domain: 'council.example' },
    },
    model: null,
    web: { host: '0.0.0.0', port: 8080, trustProxy: ['loopback', '10.0.0.0/8'], limits: { pages: 600, questions: 60 }, keepDays: 90 },
  })
})

it('takes an instant for now', () => {
  expect(readSettings({ NOW: '2026-11-24T10:30:00Z' }).now).toBe('2026-11-24T10:30:00Z')
})

it.each(['yesterday', '2026-02-30', '2026-11', '24/11/2026', '2026-11-24T10:30', '2026-11-24 10:30'])('refuses “%s” as now', (now) => {
  expect(() => readSettings({ NOW: now })).toThrow(
    /^NOW must be a date like 2026-11-24, or an instant like [^ ]+ correct it or leave it out\.$/,
  )
})

it.each(['0', '-1', '1.5', '30 days', '10000', '١', ' '])('refuses “%s” as the days that things are kept', (days) => {
  expect(() => readSettings({ KEEP_DAYS: days })).toThrow(/^KEEP_DAYS must be a number of days from 1 to 9999, such as 30: [^.]+\.$/)
})

it.each(['db.example', 'mysql://db.example/tass', 'https://secret@db.example', 'localhost:5432/tass'])(
  'refuses “%s” as the address of the database, and does not repeat it',
  (url) => {
    expect(() => readSettings({ DATABASE_URL: url })).toThrow(/^DATABASE_URL must be an address like [^ ]+: correct it or leave it out\.$/)
    expect(() => readSettings({ DATABASE_URL: url })).not.toThrow(url)
  },
)

it.each([
  ['PORT', '70000'],
  ['PORT', '80a'],
  ['RATE_LIMIT', '0'],
  ['TRUST_PROXY', 'my-proxy'],
])('refuses %s “%s” with a sentence that names it', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} [^:]+: correct it or leave it out\\.$`))
})

it('tells of every mistake', () => {
  expect(() => readSettings({ NOW: 'x', KEEP_DAYS: 'y' })).toThrow(/^KEEP_DAYS .*\. NOW .*\.$/)
})

it.each([
  [{ DIGEST_AT: 'monday 8am' }, /^DIGEST_AT must be a weekday and a time, such as monday 08:00: /],
  [{ DIGEST_AT: 'someday 08:00' }, /^DIGEST_AT must be/],
  [{ DIGEST_AT: 'monday 24:00' }, /^DIGEST_AT must be/],
  [{ SMTP_URL: 'mail.example.org' }, /^SMTP_URL must be an address like smtps:/],
  [{ MAIL_FROM: 'the team' }, /^MAIL_FROM must be an address/],
  [{ PUBLIC_URL: 'tass.example' }, /^PUBLIC_URL must be the address of the web pages/],
  [{ SMTP_URL: 'smtp://mail.example' }, /^SMTP_URL needs MAIL_FROM, .* and PUBLIC_URL/],
])('refuses %j in a sentence that says what to do', (environment, says) => {
  expect(() => readSettings(environment)).toThrow(says)
})

it('takes a sender without a name', () => {
  const mail = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'tass@council.example', PUBLIC_URL: 'https://tass.example' }
  expect(readSettings(mail).digest.mail).toMatchObject({ from: 'tass@council.example', domain: 'council.example' })
})

it('uses a language model once there is a key, with all its uses and within limits', () => {
  expect(readSettings({ OPENAI_API_KEY: 'sk-1' }).model).toEqual({
    apiKey: 'sk-1',
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-4.1-mini',
    api: 'responses',
    uses: ['understand', 'compose', 'draft', 'translate'],
    budgetSeconds: 8,
    monthlyTokens: 5_000_000,
    prices: { sent: 0, received: 0 },
  })
})

it('takes another server, fewer uses and other limits for the language model, or none of it', () => {
  const own = { OPENAI_API_KEY: 'x', OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'llama3', OPENAI_API: 'chat' }
  const limits = { MODEL_USES: 'compose, translate', MODEL_BUDGET_SECONDS: '20', MODEL_MONTHLY_TOKENS: '1000', MODEL_PRICES: '0.4,1.6' }
  expect(readSettings({ ...own, ...limits }).model).toEqual({
    apiKey: 'x',
    baseUrl: 'http://localhost:11434/v1',
    model: 'llama3',
    api: 'chat',
    uses: ['compose', 'translate'],
    budgetSeconds: 20,
    monthlyTokens: 1000,
    prices: { sent: 0.4, received: 1.6 },
  })
  expect(readSettings({ ...own, MODEL: 'off' }).model).toBeNull()
})

it.each([
  [{ OPENAI_BASE_URL: 'localhost' }, 'OPENAI_BASE_URL must be an address like https://api.openai.com/v1: correct it or leave it out.'],
  [
    { OPENAI_API: 'completions' },
    'OPENAI_API must be responses, or chat for servers that know only chat completions: correct it or leave it out.',
  ],
  [{ MODEL: 'yes' }, 'MODEL must be on or off: correct it or leave it out.'],
  [{ MODEL_USES: 'compose,sing' }, 'MODEL_USES must list some of understand,compose,draft,translate: correct it or leave it out.'],
  [{ MODEL_BUDGET_SECONDS: '0' }, 'MODEL_BUDGET_SECONDS must be a number of seconds from 1 to 60, such as 8: correct it or leave it out.'],
  [{ MODEL_MONTHLY_TOKENS: 'lots' }, 'MODEL_MONTHLY_TOKENS must be a number of tokens, such as 5000000: correct it or leave it out.'],
  [
    { MODEL_PRICES: '1' },
    'MODEL_PRICES must be what a million tokens cost when sent and when received, such as 0.40,1.60: correct it or leave it out.',
  ],
])('says in one sentence what is wrong with %o', (environment, say) => {
  expect(() => readSettings(environment)).toThrow(new Error(say))
})
