/** The fields that entries of many kinds share, each with what to tell an author who gets it wrong. */
import { z } from 'zod'

const dateLike = /^\d{4}-\d{2}(-\d{2})?$/

/** An entry's name for the program: its file's name without `.md`. It never changes. */
export const Id = z
  .string('give the name of another entry, like west-lancashire')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, like west-lancashire')

export const Text = (say: string) => z.string(say).trim().min(1, say)

/** A calendar day, `2026-11-24`. */
export const Day = z.iso.date('give a date that exists, like 2026-11-24')

/** A day, or a month where the source gives no day: `2025-03`. */
export const DayOrMonth = z
  .string('give a date like 2026-11-24, or a month like 2025-03')
  .regex(dateLike, 'give a date like 2026-11-24, or a month like 2025-03')
  .refine(isRealDate, 'give a date that exists, like 2026-11-24')

/** A term that reports speak for, named by the calendar year: `2025-spring` is January to Easter 2025. */
export const Period = z
  .string('give the term, like 2025-spring')
  .regex(/^\d{4}-(spring|summer|autumn)$/, 'give the term, like 2025-spring, 2025-summer or 2025-autumn')

/** Of the web alone: no mail, file or script hides behind it. */
export const WebAddress = (say: string) => z.url({ protocol: /^https?$/, error: say })

/** Where a fact comes from: a web address, or the name of a file in `knowledge/sources`. */
export const Source = z.union([WebAddress('give its web address'), Id], {
  error: 'give the web address this came from, or the name of a file in knowledge/sources',
})

export const phases = ['early-years', 'primary', 'secondary', 'post-16'] as const
export const Phase = z.enum(phases, `use ${phases.join(', ')}`)
export type Phase = z.infer<typeof Phase>

export const idList = (say: string) => z.array(Id, say).default([])
export const someIds = (say: string) => z.array(Id, say).min(1, say)
export const textList = (say: string) => z.array(Text(say), say).default([])

/** When a thing that does not last was or is in force; `until` is its last day. */
export const dated = {
  from: DayOrMonth.optional(),
  until: DayOrMonth.optional(),
}

/** What every entry says of where its facts come from and when somebody last compared them. */
export const sourced = {
  source: Source,
  where: Text('say where in the source this stands').optional(),
  checked: Day,
}

/** One statement with a source of its own, shown as it stands; two that disagree stand side by side. */
export const Fact = z.strictObject({
  say: Text('write the fact as one plain sentence'),
  source: Source,
  where: Text('say where in the source this stands').optional(),
  checked: Day,
})
export type Fact = z.infer<typeof Fact>

function isRealDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 1))
  return date.getUTCMonth() + 1 === month && (day === undefined || date.getUTCDate() === day)
}
