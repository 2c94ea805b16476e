/** From bytes to text: UTF-8, UTF-16 as Windows saves it, or Windows-1252. */

/** Null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  return text !== null && isText(text) ? text : null
}

export function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0))
}

function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, '\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, '\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideOrder(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** UTF-16 without a mark at its start: in English every other byte is nought. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, 2000)
  if (looked.length < 4) return null
  const noughts = [0, 0]
  for (const [at, byte] of looked.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = noughts
  const most = looked.length / 2
  if (odd > most * 0.7 && even < most * 0.2) return 'utf-16le'
  return even > most * 0.7 && odd < most * 0.2 ? 'utf-16be' : null
}

/** A stray control or two slips into real reports; a picture or program is full of them. */
function isText(text: string): boolean {
  const start = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this counts.
  const controls = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return controls <= Math.max(5, start.length / 100)
}
