/** Draws news as an Atom feed. */
import { Feed } from 'feed'
import type { Choice } from '../../digest/choice.ts'
import { toLine } from '../../digest/content.ts'
import type { Told } from '../../digest/digest.ts'
import { pathOfFeed } from '../../digest/paths.ts'
import { digestWords } from './digest-page-wording.ts'
import { html } from './html.ts'

/** `since`: when the news was made public, an instant. */
export type FeedNews = Told & { week: string; since: string }
type Wanted = { news: readonly FeedNews[]; choice: Choice; asked: string; baseUrl: string; now: string }

export function toAtom({ news, choice, asked, baseUrl, now }: Wanted): string {
  const address = `${baseUrl}${pathOfFeed('atom', choice)}`
  const feed = new Feed({
    id: address,
    title: toHtml(digestWords.feedTitle(asked)),
    link: `${baseUrl}/`,
    feedLinks: { atom: address },
    updated: new Date(news[0]?.since ?? now),
    copyright: digestWords.publisher,
    author: { name: digestWords.publisher },
  })
  for (const { title, reason, about, path, week, entry, happening, since, source } of news)
    feed.addItem({
      // The same for as long as the feed tells of it, whatever its address.
      id: `urn:tass-digest:${week}:${entry}:${happening}`,
      title: toHtml(`${title}: ${reason}`),
      link: `${baseUrl}${path ?? pathOfFeed('atom', choice)}`,
      date: new Date(since),
      published: new Date(since),
      description: toHtml([reason, about, source ? `${digestWords.sourceIs} ${source.title}.` : ''].filter(Boolean).join(' ')),
    })
  return feed.atom1()
}

/** The feed says that its texts are HTML. */
function toHtml(text: string): string {
  return String(html`${toLine(text)}`)
}
