/** Draws a digest as a letter: plain text, and HTML that reads the same. */
import { html, raw } from 'hono/html'
import type { Digest, PlacePart, Told } from '../../digest/digest.ts'
import { digestWording } from '../../digest/digest-wording.ts'
import { pathOfEdition, pathOfSubscription } from '../../digest/paths.ts'
import { toDateName } from '../../knowledge/periods.ts'
import { mailWords as words } from './e-mail-wording.ts'
import { toLetterPage } from './letter-page.ts'

type Letter = { digest: Digest; subscription: string; baseUrl: string }

export function drawSubject({ total, day }: Digest): string {
  return words.subject(total, toDateName(day))
}

/** As plain text, with how to change and stop it. */
export function drawText({ digest, subscription, baseUrl }: Letter): string {
  const link = (step: 'change' | 'stop') => `${baseUrl}${pathOfSubscription(subscription, step)}`
  const foot = [words.whySent(digest.asked), `${words.change}: ${link('change')}`, `${words.stop}: ${link('stop')}`]
  return [drawBody(digest, baseUrl), '-- ', ...foot].join('\n\n')
}

/** The same for whoever gets it. */
export function drawBody({ day, opening, asked, total, rest, places, week, choice }: Digest, baseUrl: string): string {
  return [
    words.title,
    words.forDay(toDateName(day)),
    ...(opening ? [opening] : []),
    digestWording.summary(total, asked),
    ...places.flatMap((place) => textOfPlace(place, baseUrl)),
    ...(rest > 0 ? [`${digestWording.rest(rest)}: ${baseUrl}${pathOfEdition(week, choice)}`] : []),
  ].join('\n\n')
}

function textOfPlace({ name, themes }: PlacePart, baseUrl: string): string[] {
  return [name.toUpperCase(), ...themes.flatMap((theme) => [`${theme.name}:`, ...theme.news.map((news) => textOfNews(news, baseUrl))])]
}

function textOfNews({ title, reason, about, source, path }: Told, baseUrl: string): string {
  const from = source ? `${words.source}: ${source.title}${source.date ? `, ${words.readOn(toDateName(source.date))}` : ''}` : ''
  return [`* ${title}`, reason, about, from, path ? `${baseUrl}${path}` : ''].filter(Boolean).join('\n  ')
}

export function drawHtml({ digest, subscription, baseUrl }: Letter): string {
  const { day, opening, asked, total, rest, places, week, choice } = digest
  const link = (path: string, text: string) => html`<a href="${baseUrl}${path}">${text}</a>`
  const body = html`<h1>${words.title}</h1>
<p>${words.forDay(toDateName(day))}</p>
${opening ? html`<p><strong>${opening}</strong></p>` : ''}
<p>${digestWording.summary(total, asked)}</p>
${places.map((place) => htmlOfPlace(place, { subscription, baseUrl }))}
${rest > 0 ? html`<p>${link(pathOfEdition(week, choice), digestWording.rest(rest))}</p>` : ''}`
  const foot = html`<p>${words.whySent(asked)}</p>
<p>${link(pathOfSubscription(subscription, 'change'), words.change)} · ${link(pathOfSubscription(subscription, 'stop'), words.stop)}</p>`
  return toLetterPage({ title: words.title, body, foot })
}

function htmlOfPlace({ name, themes }: PlacePart, { subscription, baseUrl }: { subscription: string; baseUrl: string }) {
  const less = (theme: string) => `${baseUrl}${pathOfSubscription(subscription, 'change')}&less=${theme}`
  return html`<h2>${name}</h2>
${themes.map(
  (part) => html`<h3>${part.name}</h3>
<ul>${part.news.map((news) => htmlOfNews(news, baseUrl))}</ul>
${part.theme ? html`<p><a href="${less(part.theme)}">${words.lessOf(part.name)}</a></p>` : ''}`,
)}`
}

function htmlOfNews({ title, reason, about, source, path }: Told, baseUrl: string) {
  return html`<li>${path ? html`<a href="${baseUrl}${path}">${title}</a>` : html`<strong>${title}</strong>`}<br>${reason}${
    about ? html`<br>${about}` : ''
  }${
    source
      ? html`<br><small>${words.source}: ${source.url ? html`<a href="${source.url}">${source.title}</a>` : source.title}${
          source.date ? `, ${words.readOn(toDateName(source.date))}` : ''
        }</small>`
      : raw('')
  }</li>`
}
