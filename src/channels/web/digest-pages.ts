/** Draws the pages on which the digest is asked for, confirmed, changed and stopped. */
import type { Choice } from '../../digest/choice.ts'
import { pathOfFeed } from '../../digest/paths.ts'
import { phases } from '../../knowledge/fields.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { pageWording } from '../../wording.ts'
import { digestWords as words } from './digest-page-wording.ts'
import { type Html, html, nothing } from './html.ts'
import { toPage } from './layout.ts'

/** `address` null: no e-mail goes out from here. `wrong`: what was typed is no address. */
type Asking = {
  knowledge: Knowledge
  choice: Choice
  address: string | null
  wrong: boolean
  when: string
  latest: { path: string; day: string } | null
}

export function drawAsking({ knowledge, choice, address, wrong, when, latest }: Asking): Html {
  const form = html`<form method="post" action="/digest" class="choice" novalidate>
${drawChoice(choice, knowledge)}
<div><label for="address">${words.address}</label>
<p class="hint" id="address-hint">${words.addressHint}</p>
${wrong ? html`<p class="warning" id="address-error">${words.wrongAddress}</p>` : nothing}
<input id="address" name="address" type="email" autocomplete="email" maxlength="254" required aria-describedby="address-hint${
    wrong ? ' address-error' : ''
  }"${wrong ? html` aria-invalid="true"` : nothing} value="${address ?? ''}"></div>
<button>${words.ask}</button>
</form>`
  const body = html`<h1>${words.title}</h1>
<p>${words.intro(when)}</p>
${latest ? html`<p><a href="${latest.path}">${words.latest(latest.day)}</a></p>` : nothing}
${address === null ? html`<p>${words.noMail}</p>` : form}
<section><h2>${words.feeds}</h2><p>${words.feedsIntro}</p>
<ul><li><a href="${pathOfFeed('atom', choice)}">${words.atom}</a></li><li><a href="${pathOfFeed('calendar.ics', choice)}">${words.calendar}</a></li></ul></section>`
  return toPage({ title: wrong ? words.wrongAddressTitle(words.title) : words.title, body })
}

export function drawChange(path: string, choice: Choice, knowledge: Knowledge): Html {
  const body = html`<h1>${words.changeTitle}</h1>
<form method="post" action="${path}" class="choice">${drawChoice(choice, knowledge)}<button>${words.save}</button></form>`
  return toPage({ title: words.changeTitle, body })
}

/** A button to press, because programs that look at letters for viruses open every link in them. */
export function drawPress({ title, says, path, button }: { title: string; says: string; path: string; button: string }): Html {
  return toPage({
    title,
    body: html`<h1>${title}</h1><p>${says}</p><form method="post" action="${path}"><button>${button}</button></form>`,
  })
}

export function drawSaid(title: string, says: string): Html {
  return toPage({ title, body: html`<h1>${title}</h1><p role="status">${says}</p><p><a href="/digest">${words.title}</a></p>` })
}

function drawChoice(choice: Choice, knowledge: Knowledge): Html {
  const named = (kind: 'districts' | 'themes'): Option[] => [...knowledge[kind].values()].map(({ id, name }) => [id, name])
  const all = words.allIfNone
  const without = { name: 'without', title: words.without, hint: words.leaveOut, options: named('themes'), chosen: choice.without }
  return html`${drawBoxes({ name: 'district', title: words.districts, hint: all, options: named('districts'), chosen: choice.districts })}
${drawBoxes({ name: 'theme', title: words.themes, hint: all, options: named('themes'), chosen: choice.themes })}
${drawBoxes({ name: 'phase', title: words.phases, hint: all, options: phases.map((phase) => [phase, pageWording.phases[phase]]), chosen: choice.phases })}
<details${choice.without.length > 0 ? html` open` : nothing}><summary>${words.without}</summary>${drawBoxes(without)}</details>`
}

type Option = readonly [id: string, name: string]
type Boxes = { name: string; title: string; hint: string; options: readonly Option[]; chosen: readonly string[] }

function drawBoxes({ name, title, hint, options, chosen }: Boxes): Html {
  return html`<fieldset><legend>${title}</legend><p class="hint">${hint}</p><div class="boxes">${options.map(
    ([id, label]) =>
      html`<label><input type="checkbox" name="${name}" value="${id}"${chosen.includes(id) ? html` checked` : nothing}> ${label}</label>`,
  )}</div></fieldset>`
}
