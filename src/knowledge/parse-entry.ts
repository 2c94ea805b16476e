/** From one Markdown file to one entry, or to what its author should mend. */
import type { z } from 'zod'
import { Id } from './fields.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Entry, type Kind, kinds } from './kinds.ts'
import type { Problem } from './problem.ts'
import { readSections, sectionHeadings } from './sections.ts'

/** A file below `knowledge/`; `path` starts with the kind's folder and uses `/`. */
export type KnowledgeFile = { path: string; text: string }

export type Parsed = { entry: Entry<Kind> | null; problems: Problem[] }

export function parseEntry({ path, text }: KnowledgeFile): Parsed {
  const kind = kindOf(path)
  if (!kind) return fail({ file: path, say: `move it into one of the folders ${Object.keys(kinds).join(', ')}` })
  const id = idOf(path)
  if (!Id.safeParse(id).success) return fail({ file: path, say: 'name the file with small letters, digits and single hyphens' })
  try {
    const { fields, body } = readFrontMatter(text)
    const result = kinds[kind].safeParse(fields)
    if (!result.success) return fail(...result.error.issues.map((issue) => toProblem(path, issue)))
    const held = { ...result.data, id, kind, body }
    if (kind !== 'updates') return { entry: held as Entry<Kind>, problems: [] }
    const { sections, stray } = readSections(body)
    return { entry: { ...held, sections } as Entry<Kind>, problems: stray.map((line) => strayLine(path, line)) }
  } catch (error) {
    return fail({ file: path, say: (error as Error).message })
  }
}

function kindOf(path: string): Kind | undefined {
  const folder = path.split('/')[0] ?? ''
  return Object.hasOwn(kinds, folder) ? (folder as Kind) : undefined
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '')
}

function fail(...problems: Problem[]): Parsed {
  return { entry: null, problems }
}

function toProblem(file: string, issue: z.core.$ZodIssue): Problem {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return { file, field: [...issue.path, ...issue.keys].join('.'), say: 'take this field out, or correct its name' }
  return field ? { file, field, say: issue.message } : { file, say: issue.message }
}

function strayLine(file: string, line: string): Problem {
  const headings = Object.values(sectionHeadings).map((heading) => `“## ${heading}”`)
  return { file, say: `put “${line.slice(0, 60)}” under one of the headings ${headings.join(', ')}` }
}
