/** The figures as a person reads them, beside what DESIGN.md wants reached. Nothing here passes or fails. */
import type { Growth } from './growth.ts'
import type { Quality } from './quality.ts'
import type { Shipped } from './shipped.ts'
import type { SlackDoor } from './slack-door.ts'
import type { WebDoor } from './web-door.ts'

export type Figures = {
  node: string
  processors: number
  quality: Quality[]
  shipped: Shipped
  web: WebDoor
  slack: SlackDoor
  growth: Growth[]
}

export function toReport({ node, processors, quality, shipped, web, slack, growth }: Figures): string {
  return [
    `Node ${node}, ${processors} processors. Half of the questions are answered within p50, 99 in 100`,
    'within p99. Other work on the machine makes times longer: run it again before believing one.',
    ...quality.flatMap(qualityLines),
    ...shippedLines(shipped),
    ...webLines(web),
    ...slackLines(slack),
    ...growthLines(growth),
    '',
  ].join('\n')
}

function qualityLines({ set, questions, engines }: Quality): string[] {
  return [
    ...heading(`The right priority first: ${count(questions)} questions of ${set}.jsonl`, ['right first', 'p50', 'p99']),
    ...engines.map(({ name, rightFirst, p50, p99 }) => row(name, [share(rightFirst, questions), ms(p50), ms(p99)])),
  ]
}

function shippedLines({ questions, reply, residentMb, askColdMs }: Shipped): string[] {
  return [
    ...heading('With the shipped knowledge', ['measured', 'to reach']),
    row(`${count(questions)} questions to replies, p50`, [ms(reply.p50), '1 ms']),
    row('  p99', [ms(reply.p99), '5 ms']),
    row('resident memory, having answered 50', [mb(residentMb), '150 MB']),
    row('npm run ask, cold, without npm', [ms(askColdMs), '1 s']),
  ]
}

function webLines({ startMs, firstPageBytes, load, residentMb, conversations, residentAfterConversationsMb }: WebDoor): string[] {
  return [
    ...heading(`The web door: ${count(load.requests)} questions and pages, ${load.perSecond} a second`, ['measured', 'to reach']),
    row('answer over HTTP, p50', [ms(load.p50)]),
    row('  p99', [ms(load.p99), '50 ms']),
    row('  processor time', [ms(load.workMs)]),
    row('  failed', [count(load.failed), 'none']),
    row('resident memory, having served them', [mb(residentMb), '150 MB']),
    row(`  and ${count(conversations)} conversations`, [mb(residentAfterConversationsMb), '150 MB']),
    row('first page with style and script', [kb(firstPageBytes), '60 kB']),
    row('npm start until it answers', [ms(startMs)]),
  ]
}

function slackLines({ perSecond, events, refused, acknowledged, answered, twice, never, workMs }: SlackDoor): string[] {
  return [
    ...heading(`The Slack door: ${count(events)} events, ${perSecond} a second`, ['measured', 'to reach']),
    row('event acknowledged, p50', [ms(acknowledged.p50)]),
    row('  p99', [ms(acknowledged.p99), '100 ms']),
    row('  late or refused', [count(refused), 'none']),
    row('answer in Slack, p50', [ms(answered.p50)]),
    row('  p99', [ms(answered.p99)]),
    row('  processor time', [ms(workMs)]),
    row('  given twice', [count(twice), 'none']),
    row('  never given', [count(never), 'none']),
  ]
}

const figures: { name: string; target: string; of(growth: Growth): string }[] = [
  { name: 'offers read back from the folder', target: 'all', of: ({ offersRead }) => count(offersRead) },
  { name: 'reading the folder', target: '', of: ({ read }) => ms(read.tookMs) },
  { name: '  longest block of the event loop', target: '50 ms', of: ({ read }) => ms(read.blockMs) },
  { name: '  the worst of three times', target: '50 ms', of: ({ read }) => ms(read.worstBlockMs) },
  { name: '  the worst in processor time', target: '50 ms', of: ({ read }) => ms(read.workMs) },
  { name: 'building the library', target: '', of: ({ build }) => ms(build.tookMs) },
  { name: '  longest block of the event loop', target: '50 ms', of: ({ build }) => ms(build.blockMs) },
  { name: '  the worst of three times', target: '50 ms', of: ({ build }) => ms(build.worstBlockMs) },
  { name: '  the worst in processor time', target: '50 ms', of: ({ build }) => ms(build.workMs) },
  { name: 'heap in use afterwards', target: '', of: ({ heldMb }) => mb(heldMb) },
  { name: 'question naming a place, p50', target: '2 ms', of: ({ place }) => ms(place.p50) },
  { name: '  p99', target: '25 ms', of: ({ place }) => ms(place.p99) },
  { name: 'question for the county, p50', target: '10 ms', of: ({ county }) => ms(county.p50) },
  { name: '  p99', target: '25 ms', of: ({ county }) => ms(county.p99) },
  { name: 'answers that keep their priority', target: 'all', of: ({ kept }) => `${share(kept.first, kept.asked)}` },
  { name: 'answers that keep their officers', target: 'all', of: ({ kept }) => `${share(kept.officers, kept.asked)}` },
]

function growthLines(growth: readonly Growth[]): string[] {
  return [
    ...heading('With made-up offers added; the times to reach are for 10,000', [...growth.map(({ offers }) => count(offers)), 'to reach']),
    ...figures.map(({ name, target, of }) => row(name, [...growth.map(of), target])),
  ]
}

function heading(title: string, names: readonly string[]): string[] {
  return ['', title, row('', names)]
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(10)).join(' ')}`.trimEnd()
}

function ms(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${short(value)} ms`
}

function mb(value: number): string {
  return `${short(value)} MB`
}

function kb(bytes: number): string {
  return `${short(bytes / 1000)} kB`
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function count(value: number): string {
  return value.toLocaleString('en-GB')
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2)
}
