/** The frame of every page. */

import { icon, script, style } from './assets.ts'
import { type Html, html } from './html.ts'
import { words } from './wording.ts'

type Page = { title: string; body: Html /** Which entry of the navigation the page belongs to. */; section?: string }

const sections = [
  ['/', 'Ask'],
  ['/localities', 'Places'],
  ['/themes', 'Themes'],
  ['/priorities', 'Priorities'],
  ['/offers', 'Offers'],
  ['/resources', 'Resources'],
  ['/partners', 'Partners'],
  ['/contacts', 'Contacts'],
  ['/glossary', 'Glossary'],
] as const

export function toPage({ title, body, section }: Page): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === words.product ? title : `${title} – ${words.product}`}</title>
<link rel="icon" href="${icon.path}" type="image/svg+xml">
<link rel="stylesheet" href="${style.path}">
<script src="${script.path}" type="module"></script>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header>
<p class="product"><a href="/">${words.product}</a></p>
<form class="search" action="/search" role="search">
<label for="search">Search</label>
<input id="search" name="q" type="search" maxlength="500" autocomplete="off">
<button>Search</button>
</form>
<nav aria-label="Main"><ul>${sections.map(([path, name]) => html`<li><a href="${path}"${path === section ? html` aria-current="page"` : ''}>${name}</a></li>`)}</ul></nav>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer>
<p>${words.danger}</p>
<p>${words.signposts}</p>
<p><a href="/privacy">Privacy</a> · <a href="/api">For developers</a></p>
</footer>
</body>
</html>`
}
