/** The words in which Slack's limits are written down. */

/** Says what is wrong with a value, and where. */
export type Check = (value: unknown, at: string) => string[]

/** Lengths as JavaScript counts them, which is never fewer than Slack does. */
export function string(most: number, least = 1): Check {
  return (value, at) => {
    if (typeof value !== 'string') return [`${at}: not text`]
    if (value.length > most) return [`${at}: ${value.length} characters, at most ${most}`]
    return value.length < least ? [`${at}: empty`] : []
  }
}

export const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at}: neither true nor false`])

export function integer(least: number, most: number): Check {
  return (value, at) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? [] : [`${at}: not from ${least} to ${most}`]
}

export function oneOf(...choices: readonly string[]): Check {
  return (value, at) => (choices.includes(value as string) ? [] : [`${at}: none of ${choices.join(', ')}`])
}

export function matching(pattern: RegExp): Check {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? [] : [`${at}: not like ${pattern}`])
}

export function list(each: Check, most: number, least = 1): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return [`${at}: not a list`]
    if (value.length > most) return [`${at}: ${value.length} of them, at most ${most}`]
    if (value.length < least) return [`${at}: fewer than ${least}`]
    return value.flatMap((entry, i) => each(entry, `${at}/${i}`))
  }
}

type Rules = {
  needs?: readonly string[]
  /** Exactly one of these, and at least one of those. */
  oneOf?: readonly string[]
  someOf?: readonly string[]
  /** Fields not named here are let pass. */
  open?: boolean
}

/** Fields that are not there are checked by the rules alone; `type` is the business of `typed`. */
export function shape(fields: Record<string, Check>, rules: Rules = {}): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null) return [`${at}: not an object`]
    const names = Object.keys(value).filter((name) => name !== 'type')
    const has = (name: string) => names.includes(name)
    return [
      ...(rules.needs ?? []).filter((name) => !has(name)).map((name) => `${at}: needs ${name}`),
      ...(rules.oneOf && rules.oneOf.filter(has).length !== 1 ? [`${at}: one of ${rules.oneOf.join(', ')}`] : []),
      ...(rules.someOf && !rules.someOf.some(has) ? [`${at}: some of ${rules.someOf.join(', ')}`] : []),
      ...names.flatMap((name) => {
        const check = fields[name]
        if (!check) return rules.open ? [] : [`${at}: no field ${name}`]
        return check((value as Record<string, unknown>)[name], `${at}/${name}`)
      }),
    ]
  }
}

/** The table says what may stand here, by its `type`. */
export function typed(table: Record<string, Check>): Check {
  return (value, at) => {
    const { type } = (value ?? {}) as { type?: string }
    const check = type !== undefined && Object.hasOwn(table, type) ? table[type] : undefined
    return check ? check(value, at) : [`${at}: “${type}” cannot stand here`]
  }
}

/** Text of spaces alone is as good as none. */
export function words(most: number): Check {
  return (value, at) => (typeof value === 'string' && value.trim() === '' ? [`${at}: empty`] : string(most)(value, at))
}

const plainText = (most: number) => shape({ text: words(most), emoji: flag }, { needs: ['text'] })
const markedText = (most: number) => shape({ text: words(most), verbatim: flag }, { needs: ['text'] })

export function text(most: number, only?: 'plain_text'): Check {
  return only ? typed({ plain_text: plainText(most) }) : typed({ plain_text: plainText(most), mrkdwn: markedText(most) })
}

/** Both rules hold. */
export function both(first: Check, second: Check): Check {
  return (value, at) => [...first(value, at), ...second(value, at)]
}
