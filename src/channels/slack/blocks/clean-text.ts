/** Text from entries and people, made fit to be shown in Slack. */

// Zero-width joiners stay: emoji and some scripts need them.
const unseen = /[[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]--[\n]]/gv

/** Without control characters, and without those that turn the direction of text or are not seen. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\t\v\f\u2028\u2029\u0085]/g, (space) => (space.startsWith('\r') ? '\n' : ' '))
    .replace(unseen, '')
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim()
}

/** At most `most` characters, cut after a sentence or else a word; an ellipsis says that it was cut. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most - 1)
  const sentence = Math.max(...['. ', '? ', '! ', '.\n'].map((end) => room.lastIndexOf(end)))
  const word = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'))
  const end = sentence > most / 2 ? sentence + 1 : word > most / 2 ? word : room.length
  return `${room
    .slice(0, end)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`
}

/** For the top-level `text` of a message, which Slack parses: nothing in it can mention anybody. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=here|channel|everyone)/gi, '@\u2060')
}
