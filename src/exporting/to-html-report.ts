/** Draws a report as a whole page. */
import { html } from 'hono/html'
import type { Block, ReportDocument } from './report-document.ts'

export async function toHtmlReport({ title, blocks }: ReportDocument): Promise<string> {
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
</style>
</head>
<body>
<main>
${blocks.map(drawBlock)}
</main>
</body>
</html>
`
  return String(await page)
}

function drawBlock(block: Block) {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block.level, block.text)
    case 'text':
      return html`<p>${block.text}</p>\n`
    case 'list':
      return html`<ul>\n${block.items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`
  }
}

function drawHeading(level: 1 | 2 | 3, text: string) {
  if (level === 1) return html`<h1>${text}</h1>\n`
  return level === 2 ? html`<h2>${text}</h2>\n` : html`<h3>${text}</h3>\n`
}
