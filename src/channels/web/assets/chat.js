// Makes the page smoother where script runs: no reload, focus on the answer, a stop button, copying.
// Every form works without it.

const field = find('#question', HTMLTextAreaElement)
const stop = find('#stop', HTMLButtonElement)
const status = find('#status', HTMLElement)
const turns = find('#turns', HTMLElement)

/** The question that is being answered.
 * @type {AbortController | null} */
let underWay = null

field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  field.form?.requestSubmit()
})
stop.addEventListener('click', () => underWay?.abort())
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('[action="/ask"], .rate')) return
  event.preventDefault()
  if (form.matches('.rate')) return void rate(form)
  const question = event.submitter instanceof HTMLButtonElement && event.submitter.value ? event.submitter.value : field.value
  if (question.trim() && !underWay) void ask(question)
})
document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement && target.matches('.copy')) void copyAnswer(target)
})
showCopyButtons()

/** @param {string} question */
async function ask(question) {
  underWay = new AbortController()
  const { signal } = underWay
  stop.hidden = false
  status.textContent = status.dataset.asking ?? ''
  try {
    const body = new FormData()
    body.set('question', question)
    const response = await fetch('/ask', { method: 'POST', body, headers: { 'X-Page-Part': 'turn' }, signal })
    if (!response.ok || !response.body) return giveBack(question, await problemOf(response))
    await show(response.body)
    // What somebody began to write while pressing a suggested question stays.
    if (field.value === question) field.value = ''
    status.textContent = ''
  } catch {
    giveBack(question, signal.aborted ? status.dataset.stopped : status.dataset.unreachable)
  } finally {
    stop.hidden = true
    underWay = null
  }
}

/** @param {string} question
 * @param {string | undefined} why */
function giveBack(question, why) {
  status.textContent = why ?? ''
  field.value ||= question
  field.focus()
}

const instead = '<!--instead-->'

/** Adds the answer as it arrives, and moves the reader to its question.
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} body */
async function show(body) {
  const place = document.createElement('div')
  turns.append(place)
  try {
    let text = ''
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk
      // What a language model has worded takes the place of what the rules gave.
      text = text.split(instead).at(-1) ?? ''
      // Written by our own server, which escapes whatever people and entries say.
      place.innerHTML = text
    }
  } catch (error) {
    place.remove()
    throw error
  }
  place.replaceWith(...place.childNodes)
  showCopyButtons()
  for (const part of document.querySelectorAll('.first')) part.remove()
  find('.choices', HTMLElement).hidden = false
  const heading = find('.turn:last-child h2', HTMLElement)
  heading.focus({ preventScroll: true })
  heading.scrollIntoView({ block: 'start' })
}

/** @param {HTMLFormElement} form */
async function rate(form) {
  const says = form.querySelector('.said') ?? form.appendChild(document.createElement('p'))
  if (!(says instanceof HTMLElement)) return
  says.className = 'said'
  says.tabIndex = -1
  try {
    const response = await fetch(form.action, { method: 'POST', body: new FormData(form), headers: { 'X-Page-Part': 'rating' } })
    says.textContent = response.ok ? await response.text() : await problemOf(response)
    if (response.ok) form.replaceWith(says)
  } catch {
    says.textContent = status.dataset.unreachable ?? ''
  }
  says.focus()
}

/** The sentence of the page that says what is wrong.
 * @param {Response} response */
async function problemOf(response) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector('main p')?.textContent ?? status.dataset.unreachable ?? ''
}

function showCopyButtons() {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll('.copy')) button.removeAttribute('hidden')
}

/** @param {HTMLButtonElement} button */
async function copyAnswer(button) {
  const { done = '', failed = '' } = button.dataset
  button.textContent = await navigator.clipboard.writeText(toText(button.closest('.turn'))).then(
    () => done,
    () => failed,
  )
}

/** What is shown of an answer, a line for each block and an empty one before each heading.
 * @param {Element | null} turn */
function toText(turn) {
  const copy = document.createElement('div')
  copy.innerHTML = turn?.innerHTML ?? ''
  for (const part of copy.querySelectorAll('form, footer, details:not([open]), summary')) part.remove()
  for (const block of copy.querySelectorAll('h2, h3, h4, p, li')) block.append('\n')
  for (const heading of copy.querySelectorAll('h3')) heading.prepend('\f')
  const sections = copy.textContent.split('\f')
  return sections.map((section) => section.replace(/\s*\n\s*/g, '\n').trim()).join('\n\n')
}

/** @template {Element} T
 * @param {string} selector @param {new () => T} type
 * @returns {T} */
function find(selector, type) {
  const found = document.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`)
  return found
}
