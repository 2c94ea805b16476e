/** The frame of every page. */
import { icon, style } from './assets.ts'
import { type Html, html } from './html.ts'
import { words } from './wording.ts'

/** `section`: the address of the part of the navigation that the page belongs to. `searched`: what stands in the search box. */
type Page = { title: string; body: Html; section?: string; searched?: string }

/** Address, name, and another address found under that name. */
const sections: readonly (readonly [string, string, string?])[] = [
  ['/', 'Ask'],
  ['/localities', 'Places', '/districts'],
  ['/themes', 'Themes'],
  ['/priorities', 'Priorities'],
  ['/offers', 'Offers'],
  ['/resources', 'Resources'],
  ['/partners', 'Partners'],
  ['/contacts', 'Contacts'],
  ['/glossary', 'Glossary'],
]

export function toPage({ title, body, section, searched = '' }: Page): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === words.product ? title : `${title} – ${words.product}`}</title>
<link rel="icon" href="${icon.path}" type="image/svg+xml">
<link rel="stylesheet" href="${style.path}">
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header>
<p class="product"><a href="/">${words.product}</a></p>
<form class="search" action="/search" role="search">
<label class="hidden" for="search">${words.search}</label>
<input id="search" name="q" type="search" maxlength="500" autocomplete="off" value="${searched}">
<button>${words.search}</button>
</form>
<nav aria-label="Main"><ul>${sections.map(drawSection(section))}</ul></nav>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer>
<p>${words.danger}</p>
<p>${words.signposts}</p>
<p><a href="/digest">Weekly digest</a> · <a href="/offers/propose">Propose an offer</a> · <a href="/privacy">Privacy</a> · <a href="/api">For developers</a></p>
</footer>
</body>
</html>`
}

/** Within its pages a section is the current one too, though not the current page. */
function drawSection(current: string | undefined) {
  return ([path, name, also]: (typeof sections)[number]) => {
    const isCurrent = current !== undefined && [path, also].includes(current)
    return html`<li><a href="${path}"${isCurrent ? html` aria-current="true"` : ''}>${name}</a></li>`
  }
}
