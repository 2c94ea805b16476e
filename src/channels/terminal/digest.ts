/** `npm run digest`: the digest beforehand, now and afterwards. */
import type { Choice } from '../../digest/choice.ts'
import type { Counts } from '../../digest/ledger.ts'
import type { Office, Past, Preview } from '../../digest/office.ts'
import { dayAt } from '../../digest/weeks.ts'
import { toDateName } from '../../knowledge/periods.ts'
import { drawBody } from '../e-mail/draw-digest.ts'
import { digestCommandWording as words } from './digest-wording.ts'

type Write = (text: string) => void
type Shown = { week: string; choice: Choice; baseUrl: string; json: boolean }

export async function previewDigest(office: Office, { week, choice, baseUrl, json }: Shown, write: Write): Promise<void> {
  const preview = await office.preview(week, choice)
  const text = preview.digest ? drawBody(preview.digest, baseUrl) : ''
  write(json ? `${JSON.stringify(toJson(preview, text))}\n` : `${[headOf(preview), text].filter(Boolean).join('\n\n')}\n`)
}

function headOf({ edition, due, holiday, digest, writes }: Preview): string {
  const { week, day, made, held } = edition
  const dueDay = dayAt(due)
  const when = made === null ? words.due(toDateName(dueDay), toTime(due)) : words.made(toDateName(day))
  return [
    words.week(week, when),
    ...(held ? [words.held] : []),
    ...(made === null && day > dueDay ? [words.late] : []),
    ...(holiday === null ? (digest ? [] : [words.nothing]) : [words.holiday(holiday)]),
    words.subscribers(writes),
  ].join('\n')
}

function toJson({ edition, due, holiday, digest, writes }: Preview, text: string) {
  const { week, day, opening, held, made } = edition
  const news = digest?.places.flatMap(({ name, themes }) =>
    themes.flatMap((theme) => theme.news.map((each) => ({ place: name, theme: theme.name, ...each }))),
  )
  return {
    week,
    day,
    due,
    made,
    held,
    holiday,
    opening,
    subscribers: writes,
    total: digest?.total ?? 0,
    rest: digest?.rest ?? 0,
    news: news ?? [],
    text,
  }
}

export function tellCounts(week: string, counts: Counts, doors: readonly string[], write: Write): void {
  write(`${words.counts(week, counts)}\n`)
  const waiting = counts.due + counts.claimed + counts.sending
  if (doors.length === 0) write(`${words.noDoor}\n`)
  else if (waiting > 0) write(`${words.waiting(waiting)}\n`)
}

export async function tellHistory(office: Office, { json }: { json: boolean }, write: Write): Promise<void> {
  const past = await office.history(60)
  if (json) for (const each of past) write(`${JSON.stringify(toLine(each))}\n`)
  else if (past.length === 0) write(`${words.noHistory}\n`)
  else for (const { edition, counts } of past) write(`${words.counts(edition.week, counts)}\n`)
}

function toLine({ edition: { week, day, made, held, opening, news }, counts }: Past) {
  return { week, day, made, held, opening, news: news.length, ...counts }
}

export async function tellUses(office: Office, entry: string, write: Write): Promise<void> {
  const uses = await office.digestsThatUsed(entry)
  const answers = await office.answersThatUsed(entry)
  write(uses.length === 0 ? `${words.noUse(entry)}\n` : uses.map(({ week, sent, print }) => `${words.use(week, sent, print)}\n`).join(''))
  write(`${words.answers(answers.length, answers.at(-1)?.slice(0, 10) ?? null)}\n`)
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

function toTime(instant: string): string {
  return clock.format(new Date(instant))
}
