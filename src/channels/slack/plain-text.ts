/** What somebody wrote in Slack, without Slack’s marks: `<@U1>`, `<https://…|words>`, `&amp;`. */

/** Mentions of anybody are left out: who was called is no part of the question. */
export function toPlainText(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => plainOf(inner))
    .replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[name])
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

function plainOf(inner: string): string {
  const [link = '', label] = inner.split('|')
  if (/^[@!]/.test(link)) return ' '
  if (link.startsWith('#')) return label ?? ' '
  return label ?? link.replace(/^mailto:/, '')
}

/** `bot` is called by name. */
export function mentions(text: string, bot: string): boolean {
  return new RegExp(`<@${bot}(?:\\|[^<>]*)?>`).test(text)
}

/** Somebody else is called by name, so they are spoken to. */
export function callsAnother(text: string, bot: string): boolean {
  return [...text.matchAll(/<@([A-Z0-9]+)(?:\|[^<>]*)?>/g)].some(([, user]) => user !== bot)
}

const pointing = /\b(?:this|that|these|those|it|them|they|him|her|above)\b/i
/** “Any ideas?”, “help?”: too few words to be about anything of their own. */
const fewWords = 3

/** “Who can help with this?” asks about what others wrote before. */
export function leansOnThread(text: string): boolean {
  return pointing.test(text) || (text.match(/[\p{L}\d]+/gu)?.length ?? 0) < fewWords
}
