/** What a question leaves out: “apart from NEET”, “besides the National Sleep Charity”, “other than Preston”. */
import type { Library } from '../../finding/library.ts'
import type { Name } from '../../finding/listed-names.ts'
import { toWords } from '../../knowledge/words.ts'
import type { Excepted } from '../understanding.ts'
import { unique } from '../unique.ts'
import { findMentions } from './find-mentions.ts'
import { onlyMeant } from './find-named.ts'

const cue = /\b(?:apart from|aside from|other than|besides|except(?:ing)?(?: for)?|excluding|not counting|not including)\b/i
/** Names stand this near behind the cue, with at most these words after them. */
const near = 4
const after = /^\s*(?:one|ones|work|stuff|thing|priority|bit|side)\b/i

const nothingExcepted: Excepted = { themes: [], partners: [], districts: [], priorities: [] }

/** `rest` is the question without what it leaves out. */
export function findExcepted(text: string, library: Library): { rest: string; except: Excepted } {
  const match = cue.exec(text)
  if (!match) return { rest: text, except: nothingExcepted }
  const from = match.index + match[0].length
  const behind = text.slice(from)
  const { mentions, words } = onlyMeant(findMentions(toWords(behind), library), library)
  const first = mentions[0]
  if (!first || first.start > near) return { rest: text, except: nothingExcepted }
  const end = words[first.end - 1]?.end ?? 0
  const tail = behind.slice(end)
  const rest = `${text.slice(0, match.index)} ${tail.slice(after.exec(tail)?.[0].length ?? 0)}`.trim()
  return rest === '' ? { rest: text, except: nothingExcepted } : { rest, except: toExcepted(first.names, library) }
}

function toExcepted(names: readonly Name[], { knowledge }: Library): Excepted {
  const ids = (kind: Name['kind']) => names.filter((name) => name.kind === kind).map((name) => name.id)
  const themesOf = (id: string) => knowledge.terms.get(id)?.theme ?? []
  return {
    themes: unique([...ids('theme'), ...ids('term').flatMap(themesOf)]),
    partners: ids('partner'),
    priorities: ids('priority'),
    districts: unique([...ids('district'), ...ids('locality').flatMap((id) => knowledge.localities.get(id)?.districts ?? [])]),
  }
}
