/** E-mail addresses, web addresses and phone numbers in a text, written one way. */

export type WaysToReach = { emails: string[]; pages: string[]; phones: string[] /** The text with all of them taken out. */; rest: string }

const email = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
const page =
  /\b(?:[a-z][a-z+.-]*:\/\/|www\.)[^\s<>"']+|\b(?:[\p{L}\p{N}-]+\.)+(?:uk|com|org|net|gov|edu|info|example|test|io|co|eu|me|ly|app|dev)\b(?:\/[^\s<>"']*)?/giu
const phone = /(?<![\d£.])\+?\(?\d(?:[\s().-]?\d){6,}(?!\d)/g
/** Digits one by one in words are a number to dial. */
const speltPhone = /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)[\s,-]+){4,}/gi

export function findWaysToReach(text: string): WaysToReach {
  const emails: string[] = []
  const pages: string[] = []
  const phones: string[] = []
  const rest = text
    .replace(email, (found) => take(emails, found.toLowerCase().replace(/\.$/, '')))
    .replace(page, (found) => take(pages, toPage(found)))
    .replace(phone, (found) => (isTime(found) ? found : take(phones, found.replace(/[^\d]/g, '').replace(/^44/, '0'))))
    .replace(speltPhone, (found) => take(phones, found.trim().toLowerCase()))
  return { emails, pages, phones, rest }
}

function take(list: string[], found: string): string {
  list.push(found)
  return ' '
}

/** The scheme and the host are the same in any letters; what follows is not. */
function toPage(found: string): string {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/]*)(.*)$/i.exec(found) ?? []
  return `${host.toLowerCase()}${path.replace(/[.,;:!?)]+$/, '').replace(/\/$/, '')}`.replace(/\.$/, '')
}

/** “2025 2026” is two years, and 2026-09-14 a day. */
function isTime(found: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$|^(?:(?:19|20)\d{2}[\s.-]?)+$/.test(found)
}
