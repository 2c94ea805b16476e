/** The frame of every letter in HTML. Nothing in it is loaded from anywhere. */
import { html, raw } from 'hono/html'

type Html = ReturnType<typeof html>

const style = `body{margin:0;background:#fff;color:#0b0c0c;font:16px/1.5 Arial,sans-serif}
main,footer{max-width:38em;margin:0 auto;padding:1em}
h1{font-size:1.5em}h2{font-size:1.25em;border-top:1px solid #505a5f;padding-top:.75em}h3{font-size:1em}
li{margin-bottom:.75em}a{color:#1a5276}footer{border-top:1px solid #505a5f;font-size:.9em}`

export function toLetterPage({ title, body, foot }: { title: string; body: Html; foot: Html }): string {
  return String(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>${body}</main>
<footer>${foot}</footer>
</body>
</html>`)
}
