// Makes the page smoother where script runs: no reload, focus on the answer, a stop button, copying.
// Every form works without it.

const form = document.querySelector('#ask')
if (form) start(form)
document.addEventListener('click', copyAnswer)
document.addEventListener('submit', sendRating)
showCopyButtons()

function start(ask) {
  const field = ask.querySelector('textarea')
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    ask.requestSubmit()
  })
  document.addEventListener('submit', (event) => {
    if (!event.target.matches('form[action="/ask"]')) return
    event.preventDefault()
    const question = event.target === ask ? field.value : event.submitter?.value
    if (question?.trim()) void send(ask, question)
  })
}

let underWay = null

async function send(ask, question) {
  if (underWay) return
  underWay = new AbortController()
  const [field, status, stop] = [ask.querySelector('textarea'), ask.querySelector('#status'), ask.querySelector('#stop')]
  const onStop = () => underWay.abort()
  stop.addEventListener('click', onStop)
  stop.hidden = false
  status.textContent = status.dataset.asking
  try {
    const sent = { method: 'POST', body: new URLSearchParams({ question }), headers: { 'X-Page-Part': 'turn' } }
    const response = await fetch('/ask', { ...sent, signal: underWay.signal })
    if (!response.ok) throw new Error(await problemOf(response))
    await show(response)
    field.value = ''
    status.textContent = ''
  } catch (error) {
    status.textContent = error.name === 'AbortError' ? status.dataset.stopped : error.message
    field.value ||= question
    field.focus()
  } finally {
    stop.hidden = true
    stop.removeEventListener('click', onStop)
    underWay = null
  }
}

/** Adds the answer as it arrives, and moves the reader to its question. */
async function show(response) {
  const turns = document.querySelector('#turns')
  const place = document.createElement('div')
  turns.append(place)
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    // Written by our own server, which escapes whatever people and entries say.
    place.innerHTML = text
  }
  place.replaceWith(...place.childNodes)
  showCopyButtons()
  document.querySelector('.suggestions')?.remove()
  document.querySelector('.choices').hidden = false
  const heading = turns.lastElementChild.querySelector('h2')
  heading.focus({ preventScroll: true })
  heading.scrollIntoView({ block: 'start' })
}

async function problemOf(response) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector('main p')?.textContent ?? response.statusText
}

function showCopyButtons() {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll('.copy')) button.hidden = false
}

async function copyAnswer(event) {
  const button = event.target.closest?.('.copy')
  if (!button) return
  const turn = button.closest('.turn').cloneNode(true)
  for (const part of turn.querySelectorAll('form, footer, summary')) part.remove()
  await navigator.clipboard.writeText(turn.textContent.replace(/[ \t]*\n\s*/g, '\n').trim())
  button.textContent = button.dataset.done
}

async function sendRating(event) {
  const rating = event.target
  if (!rating.matches('.rate')) return
  event.preventDefault()
  const response = await fetch(rating.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(rating)),
    headers: { 'X-Page-Part': 'rating' },
  })
  const says = document.createElement('p')
  says.role = 'status'
  says.tabIndex = -1
  says.textContent = response.ok ? await response.text() : await problemOf(response)
  rating.replaceWith(says)
  says.focus()
}
