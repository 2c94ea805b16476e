/** What a question leaves out: “apart from NEET”, “besides the National Sleep Charity”, “other than Preston”, “outside Fylde Coast”. */
import type { Library } from '../../finding/library.ts'
import type { Name } from '../../finding/listed-names.ts'
import type { Mention } from '../../finding/match-names.ts'
import { toWords, type Word } from '../../knowledge/words.ts'
import type { Excepted } from '../understanding.ts'
import { unique } from '../unique.ts'
import { findMentions } from './find-mentions.ts'
import { onlyMeant } from './find-named.ts'

const cue =
  /\b(?:apart from|aside from|other than|besides|except(?:ing)?(?: for)?|excluding|not counting|not including|(?:any|every|some|no)(?:where|one|body|thing) but|(outside)(?: of)?)\b/i
/** A school just outside Chorley is in it, as far as anybody can tell. */
const liesOutside =
  /\b(?:just|right|slightly|bit|way|miles?|minutes|mins|school|primary|high|college|academy|nursery|setting|village|place|town|based|located|lives?|sits?|a[rm]e?|is|we['’]?re|i['’]?m|it['’]?s|thats|that['’]s)\s*$/i
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
  // “Outside agencies” are not left out, nor Leyland by “outside the shops in Leyland”.
  if (match[1] && (first.start > 0 || !isPlace(first) || liesOutside.test(text.slice(0, match.index))))
    return { rest: text, except: nothingExcepted }
  const listed = mentions.slice(0, countListed(mentions, behind, words))
  const end = words[(listed.at(-1) ?? first).end - 1]?.end ?? 0
  const tail = behind.slice(end)
  const rest = `${text.slice(0, match.index)} ${tail.slice(after.exec(tail)?.[0].length ?? 0)}`.trim()
  return rest === '' ? { rest: text, except: nothingExcepted } : { rest, except: toExcepted(listed, library) }
}

function isPlace({ names }: Mention): boolean {
  return names.every(({ kind }) => kind === 'district' || kind === 'locality' || kind === 'place')
}

/** “Apart from Preston, Wyre and Lancaster”: those that follow each other with nothing between but “and”. */
function countListed(mentions: readonly Mention[], behind: string, words: readonly Word[]): number {
  const breaks = mentions.findIndex((mention, i) => {
    const before = mentions[i - 1]
    if (!before) return false
    const between = behind.slice(words[before.end - 1]?.end, words[mention.start]?.start)
    return !/^\s*(?:,|&|\/|,?\s*(?:and|or|nor)\b)?\s*$/i.test(between)
  })
  return breaks === -1 ? mentions.length : breaks
}

/** A town tells its district, unless there are several of its name. */
function districtOf({ names }: Mention): string[] {
  const ids = unique(names.filter(({ kind }) => kind === 'place').map(({ id }) => id))
  return ids.length === 1 ? ids : []
}

function toExcepted(mentions: readonly Mention[], { knowledge }: Library): Excepted {
  const names = mentions.flatMap((mention) => mention.names)
  const ids = (kind: Name['kind']) => names.filter((name) => name.kind === kind).map((name) => name.id)
  const themesOf = (id: string) => knowledge.terms.get(id)?.theme ?? []
  return {
    themes: unique([...ids('theme'), ...ids('term').flatMap(themesOf)]),
    partners: ids('partner'),
    priorities: ids('priority'),
    districts: unique([
      ...ids('district'),
      ...mentions.flatMap(districtOf),
      ...ids('locality').flatMap((id) => knowledge.localities.get(id)?.districts ?? []),
    ]),
  }
}
