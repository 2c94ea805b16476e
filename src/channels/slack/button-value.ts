/** What a button carries: all that is needed to answer it, months later and on any process, with nothing looked up. */
import { z } from 'zod'

/** The question that the message answered, and how it was read: enough to answer it again on its own. */
const About = z.strictObject({ asked: z.string(), read: z.string() })
export type About = z.infer<typeof About>

const v = z.literal(1)

/** Pressing one is answered by asking `about` anew and then doing what `do` says. To add a kind of button, add a row. */
const ButtonValue = z.discriminatedUnion('do', [
  z.strictObject({ v, do: z.literal('say'), say: z.string().min(1), about: About }),
  z.strictObject({ v, do: z.literal('more'), from: z.int().min(0), about: About }),
  z.strictObject({ v, do: z.literal('share'), about: About }),
  z.strictObject({ v, do: z.literal('follow'), entries: z.array(z.string()).min(1), about: About }),
  z.strictObject({ v, do: z.literal('form'), draft: z.string().min(1) }),
  z.strictObject({ v, do: z.literal('rate'), conversation: z.string(), number: z.int().min(0), useful: z.boolean() }),
])
export type ButtonValue = z.infer<typeof ButtonValue>

/** Slack's limit for the value of a button; and what is enough for nearly all, since a message has many. */
const most = 2000
const usual = 500
/** How much of a question is kept, the longest that fits, and of how it was read. */
const lengths = [300, 150, 60, 0]
const longestReading = 150

/** Null when what must not be cut does not fit: the caller then shows the words to type instead. */
export function writeButtonValue(value: ButtonValue): string | null {
  const tries = ('about' in value ? lengths.map((length) => ({ ...value, about: cutAbout(value.about, length) })) : [value]).map(write)
  return tries.find((text) => text.length <= usual) ?? tries.find((text) => text.length <= most) ?? null
}

/** Null for a value of another version, or one that is none of ours. */
export function readButtonValue(text: string | undefined): ButtonValue | null {
  try {
    return ButtonValue.parse(JSON.parse(text ?? ''))
  } catch {
    return null
  }
}

/** Slack may escape `&<>` on the way; written like this there is nothing to escape. */
function write(value: ButtonValue): string {
  return JSON.stringify(value).replace(/[&<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
}

function cutAbout({ asked, read }: About, length: number): About {
  return { asked: cutWords(asked, length), read: cutWords(read, Math.min(length, longestReading)) }
}

function cutWords(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)).trimEnd()
}
