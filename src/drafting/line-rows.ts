/** The words of each command for lines of the draft. */
import type { Command } from './command.ts'
import { quote, type Row, row, section, which, withSection, withWhich } from './command-row.ts'
import { readSectionName } from './section-words.ts'
import { readWhich } from './which-lines.ts'

export const lineRows: readonly Row[] = [
  row(new RegExp(`(?:move|put|shift) ${which()} (?:in ?to|to|under|in) ${section()}`), ({ which, section }) => moving(which, section)),
  row(new RegExp(`(?:join|merge|combine) ${which()}(?: together| into one)?`), ({ which }) =>
    withWhich(which, (which) => ({ do: 'join', which })),
  ),
  row(
    new RegExp(
      `${which()} (?:belong|go|should go|should be|can go) together|${which('which2')} are (?:the same(?: (?:thing|line|point))?|one(?: (?:line|point))?)`,
    ),
    ({ which, which2 }) => withWhich(which ?? which2, (which) => ({ do: 'join', which })),
  ),
  row(
    new RegExp(
      `(?:split|divide|break up) ${which()}(?: (?:up|apart|in two|in half|into (?:two|\\d)(?: lines)?))?(?: after ${quote}(?<after>.{1,200}?)${quote})?`,
      's',
    ),
    ({ which, after }) => withWhich(which, (which) => ({ do: 'split', which, after: after ?? null })),
  ),
  row(/(?:swap|switch|exchange) (?:lines? )?(?<which>\d{1,3} (?:and|with) \d{1,3})(?: (?:round|around|over))?/, ({ which }) =>
    withWhich(which, (which) => ({ do: 'exchange', which })),
  ),
  row(
    new RegExp(
      `(?:put|move|shift|bring) ${which()} (?:to |at )?(?:the )?(?:very )?(?<to>first|top|start|beginning|last|bottom|end|up|down)`,
    ),
    ({ which, to }) => withWhich(which, (which) => ({ do: 'order', which, to: ends[to?.toLowerCase() ?? ''] ?? 'last', beside: null })),
  ),
  row(
    new RegExp(`(?:put|move|shift|bring) ${which()} (?<to>before|above|after|below|behind) ${which('beside')}`),
    ({ which, to, beside }) =>
      withWhich(which, (which) => ({
        do: 'order',
        which,
        to: /before|above/i.test(to ?? '') ? 'before' : 'after',
        beside: readWhich(beside ?? ''),
      })),
  ),
  row(
    new RegExp(
      `${which()}(?:['’]?s| (?:is|are|was|were|belongs?|goes?|should (?:be|go)|go))(?: actually| really| more of an?| in| into| under| to| an?)* ${section()}`,
    ),
    ({ which, section }) => moving(which, section),
  ),
  row(new RegExp(`(?:drop|delete|remove|take out|scrap|cut|get rid of|lose) ${which()}`), ({ which }) =>
    withWhich(which, (which) => ({ do: 'drop', which })),
  ),
  row(
    new RegExp(`(?:(?:use|keep|restore|put back|give me|i want) )?(?:my|the original)(?: own)? words(?: back)?(?: for| in| of) ${which()}`),
    ({ which }) => withWhich(which, (which) => ({ do: 'own-words', which })),
  ),
  row(new RegExp(`(?:reword|rephrase|past tense(?: for)?) ${which()}`), ({ which }) =>
    withWhich(which, (which) => ({ do: 'reword', which })),
  ),
  row(
    new RegExp(
      `(?:replace|change|reword|make|edit) ${which()} (?:with|to|to read|read|say|as):? ${quote}(?<text>.*\\p{L}.*?)${quote}`,
      'su',
    ),
    ({ which, text }) => replacing(which, text),
  ),
  row(
    new RegExp(
      `${which()} (?:should|needs? to|ought to|has to) (?:(?:say|read):? ${quote}(?<text>.*\\p{L}.*?)${quote}|be:? ["“](?<quoted>.*\\p{L}.*?)["”])`,
      'su',
    ),
    ({ which, text, quoted }) => replacing(which, text ?? quoted),
  ),
  row(
    new RegExp(
      `(?:change|swap|correct|replace|it['’]?s not|not(?! (?:ready|sure|yet|going|all)\\b)) ${quote}(?<from>.{1,120}?)${quote} (?:to|with|into|for|but|should be) ${quote}(?<to>.{1,300}?)${quote}(?: (?:in|on|for) ${which()})?`,
      's',
    ),
    ({ from, to, which }) => ({ do: 'swap', from: from ?? '', to: to ?? '', which: which ? readWhich(which) : null }),
  ),
  // “It was 36 parents, not 34” and “4 Nov not 3”.
  row(
    /(?:it was |it['’]?s |its |it should be |that(?:['’]?s| was| should be) |there were |we had |the (?:date|number|figure) (?:is|was|should be) )?(?<to>[\d.,]*\d)%?(?: [\p{L}]+)?,? (?:and )?not (?<from>[\d.,]*\d)%?(?: [\p{L}]+)?/u,
    ({ from, to }) => ({ do: 'swap', from: from ?? '', to: to ?? '', which: null }),
  ),
  // “90.4 should be 91.4”; without a figure or quotation marks it may be a line: “every school should be told”.
  row(
    new RegExp(
      `(?<from>[“"][^“”"]{1,80}[”"]|[^\\s]*\\d[^\\s]*) should (?:be|have been|read|say) ${quote}(?<to>[^“”]{1,120}?)${quote}(?: (?:in|on|for) ${which()})?`,
    ),
    ({ from, to, which }) => ({
      do: 'swap',
      from: (from ?? '').replace(/["“”]/g, ''),
      to: to ?? '',
      which: which ? readWhich(which) : null,
    }),
  ),
  row(new RegExp(`add (?:to|under|in) ${section()}:? ${quote}(?<text>.{2,}?)${quote}`, 's'), ({ section, text }) => ({
    do: 'add',
    text: text ?? '',
    section: readSectionName(section ?? ''),
  })),
  row(
    new RegExp(
      `add ${quote}(?<text>.{2,}?)${quote} (?:to|under|in) (?:the )?(?<section>(?:intended )?outcomes?|activity|planned|plans|impact|exit(?: strategy)?)`,
      's',
    ),
    ({ section, text }) => ({ do: 'add', text: text ?? '', section: readSectionName(section ?? '') }),
  ),
  row(
    /(?:please |can you |could you )?add (?:in )?(?:that|something (?:about|on|saying)|an? (?:bit|line|note|point|sentence) (?:about|on|saying(?: that)?|to say(?: that)?|that)) (?<text>.{3,})/s,
    ({ text }) => ({ do: 'add', text: text ?? '', section: null }),
  ),
  row(/(?:please )?(?:add|also|add also|and also)[:,]? (?<text>.{3,})/s, ({ text }) => ({ do: 'add', text: text ?? '', section: null })),
]

const ends: Record<string, 'first' | 'last' | 'up' | 'down'> = {
  first: 'first',
  top: 'first',
  start: 'first',
  beginning: 'first',
  last: 'last',
  bottom: 'last',
  end: 'last',
  up: 'up',
  down: 'down',
}

function moving(which: string | undefined, section: string | undefined): Command | null {
  return withWhich(which, (which) => withSection(section, (to) => ({ do: 'move', which, to })))
}

/** “change 12 to 14 schools” corrects a figure; “change 3 to The police came” gives the line new words. */
function replacing(which: string | undefined, text: string | undefined): Command | null {
  if (/^\d+$/.test(which ?? '') && /^\d/.test(text ?? '')) return null
  return withWhich(which, (which) => ({ do: 'replace', which, text: text ?? '' }))
}
