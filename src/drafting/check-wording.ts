/** What the checks before approval say: what is wrong, and what to say to mend or accept it. */
import { type Section, sectionHeadings } from '../knowledge/sections.ts'
import { sectionShort } from './draft-wording.ts'

const accept = (line: number) => `say “accept ${line}”`

export const checkWording = {
  waiting: (count: number) =>
    `${count === 1 ? 'One plan' : `${count} plans`} of the last report ${count === 1 ? 'has' : 'have'} no answer. Say “all done”, or “1 done, 2 still planned, rest dropped”; what has no answer is left out.`,
  empty: (section: Section, lastTime: number) =>
    `“${sectionHeadings[section]}” is empty. Write a line for it${lastTime > 0 ? `, say “${sectionShort[section]} as last time”` : ''}, or say “leave ${sectionShort[section]} empty”.`,
  masked: (line: number, what: string) =>
    `Line ${line}: I removed a ${what}. Say whom you mean by their role (“change ${line} to …”), drop the line, or if it reads well as it is, ${accept(line)}.`,
  phone: (line: number) =>
    `Line ${line} has a phone number. Take it out unless it is a public one (“change ${line} to …”); then ${accept(line)}.`,
  recognisable: (line: number, said: string) =>
    `Line ${line}: people who know the school may recognise the child or family in “${said}”. Leave out what points to them (“change ${line} to …”), drop the line, or ${accept(line)} if nobody can be recognised.`,
  planOver: (line: number, day: string) =>
    `Line ${line} is planned for ${day}, which is over. Say “move ${line} to activity”, correct the date, or ${accept(line)}.`,
  notYet: (line: number, day: string) =>
    `Line ${line} speaks of ${day}, which is still to come. Say “move ${line} to planned”, correct the date, or ${accept(line)}.`,
  evidence: (line: number) =>
    `Line ${line} gives no number, source or date. Say how many, who said so or since when (“change ${line} to …”), or ${accept(line)}.`,
  contradiction: (line: number, { now, before, period }: { now: string; before: string; period: string }) =>
    `Line ${line} says ${now}; the ${period} report said ${before}. Correct it, or ${accept(line)} if both are right.`,
  misspelt: (line: number, said: string, meant: string) =>
    `Line ${line}: “${said}” may be ${meant}. Say “change ${said} to ${meant}”, or ${accept(line)}.`,
  varied: (line: number, forms: readonly string[], name: string) =>
    `${name} is called ${forms.map((form) => `“${form}”`).join(' and ')}. Choose one (“change ${forms.at(-1)} to ${forms[0]}”), or ${accept(line)}.`,
  acronym: (line: number, acronym: string) =>
    `Line ${line}: nothing here explains ${acronym}. Write it out (“change ${acronym} to …”), or ${accept(line)}.`,
} as const
