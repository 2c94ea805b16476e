/** Splits a Markdown file into its front matter and its prose. The only file that uses gray-matter. */
import matter from 'gray-matter'
import { CORE_SCHEMA, dump, load, YAMLException } from 'js-yaml'

export type MarkdownFile = { fields: Record<string, unknown>; body: string }

// The core schema of YAML 1.2 leaves dates as they are written; gray-matter's own YAML would turn them into moments.
// gray-matter also runs front matter marked `---js` as a program: that is refused.
const engines = {
  yaml: { parse: (text: string) => load(text, { schema: CORE_SCHEMA }) as object, stringify: (value: object) => dump(value) },
  json: { parse: refuse, stringify: refuse },
  toml: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
}

/** Throws an `Error` whose message is advice to the author when the front matter cannot be read. */
export function readFrontMatter(text: string): MarkdownFile {
  const { data, content } = readParts(text.replace(/^\uFEFF/, ''))
  if (data === null || typeof data !== 'object' || Array.isArray(data) || Object.keys(data).length === 0)
    throw new Error('start the file with a --- line, then fields like “title: …”, then another --- line')
  return { fields: data as Record<string, unknown>, body: content.trim() }
}

function readParts(text: string): { data: unknown; content: string } {
  try {
    // Passing options turns off gray-matter's cache, which would hand back a broken file as an empty one.
    return matter(text, { engines })
  } catch (error) {
    if (error instanceof YAMLException) {
      const where = error.mark ? `, line ${error.mark.line + 1}` : ''
      throw new Error(`mend the front matter${where}: ${error.reason}`, { cause: error })
    }
    throw error
  }
}

function refuse(): never {
  throw new Error('write the front matter as YAML: the first line must be --- and nothing else')
}
