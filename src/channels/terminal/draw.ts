/** Draws Markdown on a terminal: wrapped, with a little colour where wanted. */

const width = 80

/** `colours` false leaves plain text, for pipes and `NO_COLOR`. */
export function drawText(markdown: string, colours: boolean): string {
  return markdown
    .split('\n')
    .map((line) => unescaped(style(wrap(withAddresses(line.replace(/^_(.*)_$/, '$1'))), colours)))
    .join('\n')
}

/** Breaks at spaces; lines that begin a list or a quotation keep their indent. */
function wrap(line: string): string {
  if (visible(line).length <= width) return line
  const indent = /^(?:\s*(?:[-*>]|\d+\.)\s|\s+)/.exec(line)?.[0].length ?? 0
  const lines = ['']
  for (const word of line.slice(indent).split(' ')) {
    const current = lines.at(-1) ?? ''
    if (current !== '' && visible(current).length + visible(word).length + 1 > width - indent) lines.push(word)
    else lines[lines.length - 1] = current === '' ? word : `${current} ${word}`
  }
  return lines.map((text, i) => (i === 0 ? line.slice(0, indent) + text : ' '.repeat(indent) + text)).join('\n')
}

/** A link is its words and, behind them, its address. */
function withAddresses(line: string): string {
  return line.replace(/\[((?:\\.|[^\]\\])+)\]\((https?:[^\s)]+)\)/g, '$1 ($2)')
}

/** Others’ words are escaped in Markdown; here they stand as they were written. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function withoutMarks(text: string): string {
  return text.replace(/\*\*/g, '')
}

function visible(text: string): string {
  return unescaped(withoutMarks(text))
}

function style(text: string, colours: boolean): string {
  const heading = /^### (.*)$/s.exec(text)?.[1]
  if (!colours) return withoutMarks(heading ?? text)
  if (heading !== undefined) return `\u001B[1;36m${heading}\u001B[0m`
  const quoted = text.startsWith('> ') ? `\u001B[33m${text}\u001B[0m` : text
  return quoted.replace(/\*\*([^*]+)\*\*/gs, '\u001B[1m$1\u001B[22m')
}
