/** Writes entries as the Markdown files that people also edit by hand. Reading is in `front-matter.ts`. */
import { Document, isCollection, isSeq, type Node, parseDocument } from 'yaml'

/** Fields in the order they are to stand; one that is `undefined`, or an empty list, is left out. */
export function toEntryFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document({})
  for (const [name, value] of Object.entries(fields)) if (isGiven(value)) document.set(name, toNode(document, value))
  return toText(document, `\n\n${body.trim()}\n`)
}

/** Sets fields and leaves everything else of the file as its author wrote it, comments and order included; `undefined` takes a field out. */
export function changeFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const { head, rest } = split(text)
  const document = parseDocument(head)
  for (const [name, value] of Object.entries(fields)) {
    if (isGiven(value)) document.set(name, toNode(document, value))
    else document.delete(name)
  }
  return toText(document, rest)
}

/** Puts another text below the fields. */
export function changeBody(text: string, body: string): string {
  return `${text.slice(0, text.length - split(text).rest.length)}\n\n${body.trim()}\n`
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

const lineLength = 120

/** Lists of names that fit a line stand on one, as in the files written by hand. */
function toNode(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node
  if (isSeq(node) && node.items.every((member) => !isCollection(member))) node.flow = JSON.stringify(value).length < lineLength
  return node
}

function split(text: string): { head: string; rest: string } {
  const [, head, rest] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*((?:\r?\n[\s\S]*)?)$/.exec(text) ?? []
  if (head === undefined || rest === undefined) throw new Error('The file has no front matter.')
  return { head, rest }
}

function toText(document: Document, rest: string): string {
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---${rest === '' ? '\n' : rest}`
}
