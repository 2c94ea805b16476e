/** What the page says on which a partner confirms a line of a report. */
import { toDateName } from '../../knowledge/periods.ts'

export const confirmWords = {
  title: 'Is this right?',
  about: (title: string, locality: string, period: string) => `It is to stand in the report on “${title}” in ${locality}, ${period}.`,
  by: (officer: string, day: string) => `${officer} asks you to confirm it, ${toDateName(day)}. Your answer works once.`,
  remark: 'What is not right?',
  remarkHint: 'Only if something is not right. Do not name pupils or families.',
  right: 'This is right',
  wrong: 'This is not right',
  done: 'Thank you',
  rightSays: (officer: string) => `${officer} can see that you confirmed it.`,
  wrongSays: (officer: string) => `${officer} can see that it is not right, and what you wrote.`,
  stale: 'This link does not work any more',
  staleSays: 'It was answered before, it is too old, or the line has been changed since. Ask the officer for a new one.',
} as const
