import { expect, it } from 'vitest'
import { toHtmlReport } from '../../src/exporting/to-html-report.ts'

it('draws a whole page in British English, with everything escaped', async () => {
  const page = await toHtmlReport({
    title: 'A <report>',
    blocks: [
      { kind: 'heading', level: 1, text: 'Preston & Wyre' },
      { kind: 'heading', level: 2, text: 'Priority' },
      { kind: 'text', text: '<script>alert(1)</script>' },
      { kind: 'heading', level: 3, text: 'Impact so far' },
      { kind: 'list', items: ['"Quoted"', '</ul>'] },
    ],
  })
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
  expect(page).toContain('<title>A &lt;report&gt;</title>')
  expect(page).toContain('<main>\n<h1>Preston &amp; Wyre</h1>\n')
  expect(page).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
  expect(page).toContain('<ul>\n<li>&quot;Quoted&quot;</li>\n<li>&lt;/ul&gt;</li>\n</ul>')
})
