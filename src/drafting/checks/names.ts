/** A partner’s name that is misspelt or given in several ways, and acronyms that nothing explains. */
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Check, CheckContext, CheckRule } from '../check.ts'
import { keyOf } from '../check.ts'
import { checkWording } from '../check-wording.ts'
import { findNames } from '../find-names.ts'
import { isNearly } from '../nearly.ts'

export const checkNames: CheckRule = (context) => [...misspelt(context), ...varied(context), ...unexplained(context)]

const capitals = /\p{Lu}[\p{L}'’&-]+(?: (?:of |the |and |& )?\p{Lu}[\p{L}'’&-]+)+/gu

function misspelt({ lines, library }: CheckContext): Check[] {
  const names = partnerNames(library.knowledge)
  return lines.flatMap((line) =>
    Array.from(line.text.matchAll(capitals)).flatMap(([said]) => {
      if (names.some((name) => name.toLowerCase() === said.toLowerCase())) return []
      const meant = names.find((name) => isNearly(said, name))
      if (!meant) return []
      return [
        {
          key: keyOf('misspelt', line),
          about: { line: line.number },
          serious: false,
          says: checkWording.misspelt(line.number, said, meant),
        },
      ]
    }),
  )
}

function partnerNames({ partners }: Knowledge): string[] {
  return [...partners.values()].flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.length >= 8)
}

function varied({ lines, library }: CheckContext): Check[] {
  const said = new Map<string, { name: string; ways: Map<string, number> }>()
  for (const line of lines)
    for (const each of findNames(line.text, library).known.filter(({ kind }) => kind === 'partner')) {
      const held = said.get(each.id) ?? { name: each.name, ways: new Map() }
      if (![...held.ways.keys()].some((way) => way.toLowerCase() === each.said.toLowerCase())) held.ways.set(each.said, line.number)
      said.set(each.id, held)
    }
  return [...said].flatMap(([id, { name, ways }]) => {
    // “Children and Family Wellbeing Service (CFW)” says that both are one.
    const forms = [...ways.keys()].filter((form) => !lines.some(({ text }) => text.includes(`(${form})`)))
    if (forms.length < 2) return []
    const line = [...ways.values()].at(-1) ?? 1
    return [{ key: `varied ${id} ${forms.join(' ')}`, about: { line }, serious: false, says: checkWording.varied(line, forms, name) }]
  })
}

function unexplained({ lines, library }: CheckContext): Check[] {
  const seen = new Set<string>()
  const all = lines.map(({ text }) => text).join('\n')
  return lines.flatMap((line) =>
    findNames(line.text, library).acronyms.flatMap((acronym) => {
      if (seen.has(acronym) || all.includes(`(${acronym})`)) return []
      seen.add(acronym)
      return [{ key: `acronym ${acronym}`, about: { line: line.number }, serious: false, says: checkWording.acronym(line.number, acronym) }]
    }),
  )
}
