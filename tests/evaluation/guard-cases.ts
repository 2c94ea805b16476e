/** Sentences that a model might write, each with the entry it cites: honest ones that the guard should let through, and others that it must stop. */
import { z } from 'zod'
import { faultIn } from '../../src/phrasing/guard/check-sentence.ts'
import type { Evidence, EvidenceLine } from '../../src/phrasing/guard/evidence.ts'
import { findWaysToReach } from '../../src/phrasing/guard/ways-to-reach.ts'
import { readLines } from './questions.ts'

const Line = z.strictObject({ as: z.enum(['fact', 'aim', 'done', 'plan', 'impact', 'exit']), text: z.string() })

/** An entry, and what is said of it. `cites` is the id that a sentence cites in place of this one. */
const Case = z.strictObject({
  id: z.string(),
  lines: z.array(Line),
  honest: z.array(z.string()),
  adversarial: z.array(z.strictObject({ kind: z.string(), says: z.string(), cites: z.string().optional() })),
})

/** Looked at while the guard was made, and kept back. */
export const guardNames = {
  tuning: [
    'guard-tuning',
    'guard-tuning-2',
    'guard-tuning-3',
    'guard-tuning-4',
    'guard-tuning-5',
    'guard-tuning-6',
    'guard-tuning-7',
    'guard-tuning-8',
    'guard-tuning-9',
  ],
  heldOut: ['guard-held-out'],
  newest: ['guard-tuning-10', 'guard-tuning-11', 'guard-held-out-2', 'guard-held-out-3'],
}

export type Guarded = { honest: number; let: number; adversarial: number; stopped: number; misses: string[] }

/** `known`: names that may not be said, as in the assistant. */
export function runGuard(names: readonly string[], known: ReadonlySet<string>): Guarded {
  return names
    .map((name) => guardFile(name, known))
    .reduce((sum, each) => ({
      honest: sum.honest + each.honest,
      let: sum.let + each.let,
      adversarial: sum.adversarial + each.adversarial,
      stopped: sum.stopped + each.stopped,
      misses: [...sum.misses, ...each.misses],
    }))
}

/** As in an entry that was found, whose heading holds the fields that say how to reach somebody. */
function asFound({ id, lines: [heading, ...lines] }: z.infer<typeof Case>): Evidence {
  const isField = ({ as, text }: EvidenceLine) => {
    const { emails, pages, phones } = findWaysToReach(text)
    return as === 'fact' && emails.length + pages.length + phones.length > 0
  }
  const fields = lines.filter(isField).map(({ text }) => text)
  return {
    id,
    lines: [{ as: 'fact', text: [heading?.text ?? '', ...fields].join(' ') }, ...lines.filter((line) => !isField(line))],
  }
}

function guardFile(name: string, known: ReadonlySet<string>): Guarded {
  const cases = readLines(name).map((line) => Case.parse(line))
  const found = cases.map(asFound)
  const given = { found, known }
  const honest = cases.flatMap(({ id, honest }) => honest.map((says) => ({ says, fault: faultIn({ says, cites: id }, given) })))
  const adversarial = cases.flatMap(({ id, adversarial }) =>
    adversarial.map(({ says, cites, kind }) => ({ says, kind, fault: faultIn({ says, cites: cites ?? id }, given) })),
  )
  const stopped = honest.filter(({ fault }) => fault !== null)
  const through = adversarial.filter(({ fault }) => fault === null)
  return {
    honest: honest.length,
    let: honest.length - stopped.length,
    adversarial: adversarial.length,
    stopped: adversarial.length - through.length,
    misses: [
      ...stopped.map(({ says, fault }) => `stopped for its ${fault}: ${says}`),
      ...through.map(({ says, kind }) => `let through, ${kind}: ${says}`),
    ],
  }
}
