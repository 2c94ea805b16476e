/** The figures as a person reads them, beside what DESIGN.md wants reached. Nothing here passes or fails. */
import type { Growth } from './growth.ts'
import type { Times, Watched } from './measuring.ts'
import type { Quality } from './quality.ts'
import type { Shipped } from './shipped.ts'

export type Figures = {
  node: string
  processors: number
  quality: Quality[]
  shipped: Shipped
  growth: Growth[]
}

export function toReport({ node, processors, quality, shipped, growth }: Figures): string {
  return [
    `Node ${node}, ${processors} processors. Half of the questions are answered within p50, 99 of 100 within p99.`,
    'Other work on the same machine makes every time longer: run it again before believing a single one.',
    ...quality.flatMap(qualityLines),
    ...shippedLines(shipped),
    ...growthLines(growth),
    '',
  ].join('\n')
}

function qualityLines({ set, questions, engines }: Quality): string[] {
  return [
    ...heading(`The right priority first, ${set}.jsonl, ${questions} questions`, ['right first', 'p50', 'p99']),
    ...engines.map(({ name, rightFirst, p50, p99 }) => row(name, [`${((100 * rightFirst) / questions).toFixed(1)} %`, ms(p50), ms(p99)])),
  ]
}

function shippedLines({ questions, reply, residentMb, askColdMs }: Shipped): string[] {
  return [
    ...heading('With the shipped knowledge', ['measured', 'to reach']),
    row(`question to reply, ${questions} questions, p50`, [ms(reply.p50), 'under 1 ms']),
    row('question to reply, p99', [ms(reply.p99), 'under 5 ms']),
    row('memory of a process that has answered 50', [mb(residentMb), 'under 150 MB']),
    row('npm run ask, cold, without npm itself', [ms(askColdMs), 'under 1 s']),
  ]
}

const columns: { name: string; target: string; of(growth: Growth): string }[] = [
  { name: 'offers read back from the folder', target: 'all', of: ({ offersRead }) => offersRead.toLocaleString('en-GB') },
  { name: 'reading the folder', target: '', of: ({ read }) => ms(read.tookMs) },
  { name: '  longest block of the event loop, usual / worst', target: 'under 50 ms', of: ({ read }) => blocks(read) },
  { name: 'building the library', target: '', of: ({ build }) => ms(build.tookMs) },
  { name: '  longest block of the event loop, usual / worst', target: 'under 50 ms', of: ({ build }) => blocks(build) },
  { name: 'heap in use afterwards', target: '', of: ({ heldMb }) => mb(heldMb) },
  { name: 'question that names a place, p50 / p99', target: '2 / 25 ms', of: ({ place }) => both(place) },
  { name: 'question for the whole county, p50 / p99', target: '10 / 25 ms', of: ({ county }) => both(county) },
  { name: 'answers that keep their first priority', target: 'all', of: ({ kept }) => `${kept.first} of ${kept.asked}` },
  { name: 'answers that keep their officers', target: 'all', of: ({ kept }) => `${kept.officers} of ${kept.asked}` },
]

function growthLines(growth: readonly Growth[]): string[] {
  const sizes = growth.map(({ offers }) => offers.toLocaleString('en-GB'))
  return [
    ...heading('With made-up offers added; targets for questions are those for 10,000', [...sizes, 'to reach']),
    ...columns.map(({ name, target, of }) => row(name, [...growth.map(of), target])),
  ]
}

function heading(title: string, names: readonly string[]): string[] {
  return ['', title, row('', names)]
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(48)}${cells.map((cell) => cell.padStart(15)).join('')}`.trimEnd()
}

function both({ p50, p99 }: Times): string {
  return `${number(p50)} / ${ms(p99)}`
}

function blocks({ blockMs, worstBlockMs }: Watched): string {
  return `${number(blockMs)} / ${ms(worstBlockMs)}`
}

function ms(value: number): string {
  return `${number(value)} ms`
}

function mb(value: number): string {
  return `${number(value)} MB`
}

function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(2)
}
