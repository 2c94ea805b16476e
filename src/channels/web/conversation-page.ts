/** The page at `/`: the conversation so far and the question to come. */
import type { Feedback, SaidBefore } from '../../ports.ts'
import type { Reply } from '../../reply.ts'
import { script } from './assets.ts'
import { drawReply } from './draw-reply.ts'
import { type Html, html, nothing } from './html.ts'
import { toPage } from './layout.ts'
import { toSharePath } from './share.ts'
import { words } from './wording.ts'

/** `number` null: an answer that was not kept, so it cannot be rated. */
export type ShownTurn = { number: number | null; question: string; reply: Reply | null; feedback: Feedback | null }

type Conversation = { turns: readonly ShownTurn[]; notice: string | null; keepDays: number }

export function toConversationPage({ turns, notice, keepDays }: Conversation): Html {
  const body = html`<h1>${words.heading}</h1>
${turns.length === 0 ? html`<p class="first">${words.intro}</p>` : nothing}
${notice ? html`<p class="notice" role="status">${notice}</p>` : nothing}
<div id="turns">${turns.map(drawTurn)}</div>
${askForm}
${turns.length === 0 ? drawSuggestions() : nothing}
${drawChoices(keepDays, turns.length === 0)}
<script src="${script.path}" type="module"></script>`
  return toPage({ title: words.product, body, section: '/' })
}

/** A question with its answer. */
export function drawTurn({ number, question, reply, feedback }: ShownTurn): Html {
  return html`<article class="turn"${number === null ? nothing : html` id="turn-${number}"`}>
<h2 tabindex="-1"><span class="hidden">${words.youAsked}: </span>${question}</h2>
${reply ? drawReply(reply) : html`<p>${words.earlierVersion}</p>`}
${reply && number !== null ? drawFoot(number, reply, feedback) : nothing}
</article>`
}

export function toShownTurns(said: readonly SaidBefore[]): ShownTurn[] {
  return said.map(({ number, question, reply, feedback }) => ({ number, question, reply, feedback }))
}

const askForm = html`<form id="ask" method="post" action="/ask">
<label for="question">${words.question}</label>
<p class="hint" id="question-hint">${words.hint}</p>
<textarea id="question" name="question" rows="2" maxlength="4000" required aria-describedby="question-hint"></textarea>
<div class="row"><button class="main">${words.ask}</button><button type="button" id="stop" hidden>${words.stop}</button></div>
<p id="status" role="status" data-asking="${words.asking}" data-stopped="${words.stopped}" data-unreachable="${words.unreachable}"></p>
</form>`

function drawSuggestions(): Html {
  return html`<section class="first"><h2>${words.firstQuestions}</h2><form class="buttons" method="post" action="/ask">${words.suggestions.map(
    (question) => html`<button name="question" value="${question}">${question}</button>`,
  )}</form></section>`
}

/** Hidden until there is a conversation to leave; the script shows them with the first answer. */
function drawChoices(keepDays: number, isNew: boolean): Html {
  return html`<section class="choices"${isNew ? html` hidden` : nothing}><form method="post" action="/new"><button>${words.newConversation}</button></form>
<form method="post" action="/forget"><button>${words.forget}</button></form>
<p class="hint">${words.keeps(keepDays)}</p></section>`
}

function drawFoot(number: number, reply: Reply, feedback: Feedback | null): Html {
  const share = toSharePath(reply)
  return html`<footer>
${share ? html`<p class="row"><a href="${share}">${words.share}</a> <button type="button" class="copy" hidden aria-live="polite" data-done="${words.copied}" data-failed="${words.notCopied}">${words.copy}</button></p>` : nothing}
${feedback ? html`<p class="rated">${words.thanksForRating}</p>` : drawRating(number)}
</footer>`
}

function drawRating(number: number): Html {
  const id = `comment-${number}`
  return html`<form class="rate" method="post" action="/feedback">
<input type="hidden" name="turn" value="${number}">
<fieldset><legend>${words.useful}</legend>
<label><input type="radio" name="useful" value="yes" required> ${words.yes}</label>
<label><input type="radio" name="useful" value="no"> ${words.no}</label>
</fieldset>
<details><summary>${words.comment}</summary>
<label class="hidden" for="${id}">${words.comment}</label>
<textarea id="${id}" name="comment" rows="2" maxlength="1000" aria-describedby="${id}-hint"></textarea>
<p class="hint" id="${id}-hint">${words.commentHint}</p></details>
<button>${words.send}</button>
</form>`
}
