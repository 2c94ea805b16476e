/** A digest as a reply, so that whatever draws replies can draw it. */
import { escapeMarkdown } from '../escape-markdown.ts'
import { plainReply } from '../plain-reply.ts'
import type { Button, Part, Reply, SourceRef } from '../reply.ts'
import { newsOf } from './compose-digest.ts'
import type { Digest, PlacePart, Told } from './digest.ts'
import { digestWording } from './digest-wording.ts'
import { pathOfEdition } from './paths.ts'

/** `baseUrl`: where the web pages are, without a stroke at the end. */
export function toDigestReply(digest: Digest, baseUrl: string): Reply {
  const { opening, asked, total, rest, choice } = digest
  const lead = [`**${digestWording.title}**`, digestWording.summary(total, asked), opening ?? ''].filter(Boolean).join('\n\n')
  const link = `${baseUrl}${pathOfEdition(digest.week, choice)}`
  const parts: Part[] = digest.places.map((place) => ({ kind: 'text', markdown: drawPlace(place, baseUrl) }))
  if (rest > 0) parts.push({ kind: 'text', markdown: `[${digestWording.rest(rest)}](${link})` })
  return {
    ...plainReply('whats-new', '', lead),
    found: true,
    parts,
    buttons: buttonsOf(digest),
    sources: newsOf(digest).flatMap(toRef),
    places: [...choice.districts],
    themes: [...choice.themes],
  }
}

function drawPlace({ name, themes }: PlacePart, baseUrl: string): string {
  const lines = themes.flatMap((theme) => [`_${theme.name}_`, ...theme.news.map((news) => drawNews(news, baseUrl))])
  return [`**${name}**`, ...lines].join('\n\n')
}

function drawNews({ title, path, reason, about, source }: Told, baseUrl: string): string {
  const name = escapeMarkdown(title)
  const head = path ? `[${name}](${baseUrl}${path})` : `**${name}**`
  const from = source ? digestWording.source(source.title) : ''
  return `- ${head}: ${reason} ${escapeMarkdown(about)} ${escapeMarkdown(from)}`.replace(/ {2,}/g, ' ').trimEnd()
}

/** “Less of this” for the theme that takes up most, and how to stop. */
function buttonsOf({ places }: Digest): Button[] {
  const counts = new Map<string, number>()
  for (const { themes } of places)
    for (const { name, theme, news } of themes) if (theme) counts.set(name, (counts.get(name) ?? 0) + news.length)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return [...(most ? [digestWording.lessButton(most[0])] : []), digestWording.mineButton, digestWording.stopButton]
}

function toRef({ source }: Told): SourceRef[] {
  return source
    ? [{ id: source.url ?? source.title, title: source.title, period: null, where: null, url: source.url, date: source.date }]
    : []
}
