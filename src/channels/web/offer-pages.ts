/** Draws the form for partners, and what follows when it was sent. */
import { phases } from '../../knowledge/fields.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { offerPaths } from '../../offering/offering-wording.ts'
import { pageWording } from '../../wording.ts'
import { type Html, html, nothing } from './html.ts'
import { toPage } from './layout.ts'
import { offerWords as words } from './offer-page-wording.ts'
import { type FormFault, type ListField, lengths, type OfferForm, type TextField, wholeCounty } from './read-offer-form.ts'

/** `form`: as it was typed. `note`: what is wrong with no field in particular. */
type Shown = { form: OfferForm; faults: readonly FormFault[]; note: string | null; time: string; knowledge: Knowledge }

const section = '/offers'

export function drawOfferForm(shown: Shown): Html {
  const { faults, note, time } = shown
  const isFaulty = faults.length > 0 || note !== null
  const text = (field: TextField, input: Input = {}) => drawText(field, shown, input)
  const boxes = (field: ListField, options: Options, kind: 'checkbox' | 'radio' = 'checkbox') => drawBoxes({ field, options, kind }, shown)
  const named = (kind: 'themes' | 'districts'): Options => [...shown.knowledge[kind].values()].map(({ id, name }) => [id, name])
  const body = html`<h1>${words.title}</h1>
${isFaulty ? drawSummary(faults, note) : nothing}
<p>${words.intro}</p><p>${words.noPupils}</p>
<form method="post" action="${offerPaths.propose}" class="choice" novalidate>
<input type="hidden" name="time" value="${time}">
<div class="trap" aria-hidden="true"><label for="company">${words.trap}</label><input id="company" name="company" tabindex="-1" autocomplete="off" value=""></div>
${text('partner', { autocomplete: 'organization' })}${text('title')}${text('what', { isLong: true })}
${boxes('themes', named('themes'))}
${boxes('districts', [[wholeCounty, words.wholeCounty], ...named('districts')])}
${boxes(
  'phases',
  phases.map((phase) => [phase, pageWording.phases[phase]] as const),
)}
${text('audience')}
${boxes('cost', Object.entries(words.costs), 'radio')}
${text('fees')}${text('howToGet')}${text('website', { type: 'url' })}${text('email', { type: 'email' })}${text('phone', { type: 'tel' })}
${text('starts')}${text('ends')}
<h2>${words.you}</h2>
${text('name', { autocomplete: 'name' })}${text('address', { type: 'email', autocomplete: 'email' })}
<button>${words.send}</button>
</form>`
  return toPage({ title: isFaulty ? words.problemTitle(words.title) : words.title, body, section })
}

function drawSummary(faults: readonly FormFault[], note: string | null): Html {
  return html`<div class="errors" role="alert" aria-labelledby="errors-title" tabindex="-1"><h2 id="errors-title">${words.problem}</h2>
${note ? html`<p>${note}</p>` : nothing}
${faults.length > 0 ? html`<ul>${faults.map(({ field, say }) => html`<li><a href="#${field}">${say}</a></li>`)}</ul>` : nothing}</div>`
}

type Input = { type?: string; autocomplete?: string; isLong?: true }

function drawText(field: TextField, { form, faults }: Shown, { type = 'text', autocomplete, isLong }: Input): Html {
  const fault = faults.find((each) => each.field === field)
  const hint = field in words.hints ? words.hints[field as keyof typeof words.hints] : null
  const describedBy = [hint ? `${field}-hint` : '', fault ? `${field}-error` : ''].filter(Boolean).join(' ')
  const attributes = html`id="${field}" name="${field}" maxlength="${lengths[field]}"${
    describedBy ? html` aria-describedby="${describedBy}"` : nothing
  }${fault ? html` aria-invalid="true"` : nothing}${autocomplete ? html` autocomplete="${autocomplete}"` : nothing}`
  const value = form.text[field]
  return html`<div><label for="${field}">${words.labels[field]}</label>
${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}${fault ? drawFault(fault) : nothing}
${isLong ? html`<textarea ${attributes} rows="6">${value}</textarea>` : html`<input ${attributes} type="${type}" value="${value}">`}</div>`
}

type Options = readonly (readonly [id: string, name: string])[]

/** The first box has the address that the summary leads to. */
function drawBoxes({ field, options, kind }: { field: ListField; options: Options; kind: string }, { form, faults }: Shown): Html {
  const fault = faults.find((each) => each.field === field)
  const hint = field in words.hints ? words.hints[field as keyof typeof words.hints] : null
  const describedBy = [hint ? `${field}-hint` : '', fault ? `${field}-error` : ''].filter(Boolean).join(' ')
  return html`<fieldset${describedBy ? html` aria-describedby="${describedBy}"` : nothing}><legend>${words.labels[field]}</legend>
${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}${fault ? drawFault(fault) : nothing}
<div class="boxes">${options.map(
    ([id, label], i) =>
      html`<label><input type="${kind}" name="${field}" value="${id}"${i === 0 ? html` id="${field}"` : nothing}${
        form.lists[field].includes(id) ? html` checked` : nothing
      }> ${label}</label>`,
  )}</div></fieldset>`
}

function drawFault({ field, say }: FormFault): Html {
  return html`<p class="error" id="${field}-error">${say}</p>`
}

export function drawOfferSaid(title: string, says: string, warning: string | null = null): Html {
  return toPage({
    title,
    section,
    body: html`<h1>${title}</h1>${warning ? html`<p class="warning">${warning}</p>` : nothing}<p role="status">${says}</p>
<p><a href="${offerPaths.propose}">${words.another}</a></p>`,
  })
}

/** A form to send, because programs that look at letters for viruses open every link in them. */
type Review = { token: string; offer: string; answer: string; remark: string; fault: string | null }

export function drawReview({ token, offer, answer, remark, fault }: Review): Html {
  const { review } = words
  const title = review.title(offer)
  const choice = (id: 'right' | 'changed' | 'ended') =>
    html`<label><input type="radio" name="answer" value="${id}"${answer === id ? html` checked` : nothing}${
      id === 'right' ? html` id="answer"` : nothing
    }> ${review[id]}</label>`
  const field = answer === 'changed' ? 'remark' : 'answer'
  return toPage({
    title: fault ? words.problemTitle(title) : title,
    section,
    body: html`<h1>${title}</h1>
${fault ? html`<div class="errors" role="alert" aria-labelledby="errors-title" tabindex="-1"><h2 id="errors-title">${words.problem}</h2><ul><li><a href="#${field}">${fault}</a></li></ul></div>` : nothing}
<form method="post" action="${offerPaths.review(token)}" class="choice">
<fieldset><legend>${review.says}</legend><div class="boxes">${choice('right')}${choice('changed')}${choice('ended')}</div></fieldset>
<div><label for="remark">${review.what}</label><p class="hint" id="remark-hint">${review.whatHint}</p>
<textarea id="remark" name="remark" rows="4" maxlength="1000" aria-describedby="remark-hint">${remark}</textarea></div>
<button>${review.send}</button></form>`,
  })
}
