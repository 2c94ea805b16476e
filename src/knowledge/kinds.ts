/** The kinds of entry in `knowledge/`, one zod schema each: the type, the check and the advice follow from it. */
import { z } from 'zod'
import { Day, DayOrMonth, Fact, Id, idList, Period, Phase, Source, someIds, sourced, Text, textList, WebAddress } from './fields.ts'
import { fromFeed, Offer } from './offer-kind.ts'
import { District, Locality, Neighbour } from './place-kinds.ts'
import type { Sections } from './sections.ts'

/** A subject. `words` mean it wherever they stand; `hints` only lean towards it. An `audience`, such as parents, is no subject of its own beside another. */
const Theme = z.strictObject({
  name: Text('give the theme its name'),
  words: textList('list the words that staff use for it'),
  hints: textList('list words that lean towards it'),
  related: idList('name themes close to this one'),
  audience: z.boolean('use true or false').default(false),
  ...sourced,
})

/** An acronym or expression. With no `long`, nobody has told us what it stands for. */
const Term = z.strictObject({
  short: Text('give the acronym or expression'),
  aliases: textList('list other spellings as text'),
  long: Text('give the long form').optional(),
  usual: Text('give the long form usually meant, which no source of ours confirms').optional(),
  says: Text('say what it is in one plain sentence'),
  theme: Id.optional(),
  partner: Id.optional(),
  ...sourced,
})

/** A page, report or directory that facts were taken from. One that came as a file may have no address. */
const SourceEntry = z.strictObject({
  title: Text('give the title of the page or report'),
  publisher: Text('say who published it'),
  url: WebAddress('give its web address').optional(),
  period: Period.optional(),
  published: DayOrMonth.optional(),
  read: DayOrMonth,
})

/** A person's place in a locality. `asOf` is the last date at which a source names them in it. */
const Post = z.strictObject({
  role: Text('say what the person is there'),
  locality: Id,
  from: DayOrMonth.optional(),
  until: DayOrMonth.optional(),
  asOf: DayOrMonth,
  source: Source,
  where: Text('say where in the source this stands').optional(),
})

/** An officer or team. A name never implies a locality: the posts say it, with dates. */
const Contact = z.strictObject({
  name: Text('give the name'),
  aliases: textList('list other names as text'),
  posts: z.array(Post, 'say which post is held, where and since when').min(1, 'give at least one post'),
  email: z.email('give an e-mail address, or leave the line out').optional(),
  phone: Text('put the number in quotes').optional(),
  slackId: Text('give the Slack member id').optional(),
  ...sourced,
})

/** An organisation, team, school or project that works with localities. */
const Partner = z.strictObject({
  name: Text('give the name as the report writes it'),
  aliases: textList('list other names as text'),
  what: Text('say in one sentence what it is').optional(),
  facts: z.array(Fact).default([]),
  website: WebAddress('give a web address that starts with https://').optional(),
  districts: idList('name the districts it works in'),
  themes: idList('name the themes it works on'),
  feed: fromFeed.optional(),
  ...sourced,
})

const statuses = ['open', 'closed', 'handed-over'] as const

/** An issue that a locality works on over several periods. The body says in a sentence or two what it is about. */
const Priority = z.strictObject({
  title: Text('give the title in full, as the report has it'),
  shortTitle: Text('give a short name to show'),
  formerTitles: textList('list earlier titles as text'),
  locality: Id,
  themes: someIds('name what this is about'),
  touches: idList('name themes it deals with in passing'),
  leads: someIds('name the officers who lead it'),
  partners: idList('name the partners involved'),
  phases: z.array(Phase).default([]),
  status: z.enum(statuses, `use ${statuses.join(', ')}`),
  statusSince: Period,
  handedTo: z.array(Id).default([]),
  stillAsk: z.array(Id).default([]),
  ...sourced,
})

/** What one report says of one priority in one period; the body holds its sections. */
const Update = z.strictObject({
  priority: Id,
  period: Period,
  officers: someIds('name the officers who reported'),
  ...sourced,
})

/** A thing to read, watch or use. */
const Resource = z.strictObject({
  title: Text('give it a title'),
  aliases: textList('list other names as text'),
  form: Text('say what it is: film, presentation, document …'),
  owner: Id.optional(),
  themes: someIds('say what this is about'),
  districts: idList('say where it is meant for'),
  phases: z.array(Phase).default([]),
  find: Text('say where to find it').optional(),
  website: WebAddress('give a web address that starts with https://').optional(),
  status: z.enum(['available', 'planned'], 'use available or planned'),
  reviewBy: Day,
  priorities: idList('name the priorities it belongs to'),
  partners: idList('name the partners involved'),
  ...sourced,
})

/** A subject that other county services deal with and TASS does not, so that it is recognised and declined. */
const OtherService = z.strictObject({
  name: Text('give the service a name'),
  words: textList('list the words that mean it'),
  hints: textList('list words that mean it only where nothing of ours is asked'),
  checked: Day,
})

/** School holidays, in whose weeks no digest is sent. `from` and `until` are the first and last day without lessons. */
const Calendar = z.strictObject({
  name: Text('say which school year this is'),
  holidays: z
    .array(z.strictObject({ name: Text('give the holiday a name'), from: Day, until: Day }), 'list the holidays')
    .min(1, 'list at least one holiday'),
  ...sourced,
})

/** Folder of `knowledge/` → what its files must hold. To teach the assistant another kind, add a row. */
export const kinds = {
  sources: SourceEntry,
  localities: Locality,
  districts: District,
  neighbours: Neighbour,
  themes: Theme,
  terms: Term,
  contacts: Contact,
  partners: Partner,
  priorities: Priority,
  updates: Update,
  offers: Offer,
  resources: Resource,
  'other-services': OtherService,
  calendar: Calendar,
} satisfies Record<string, z.ZodObject>

export type Kind = keyof typeof kinds
/** An entry as the program holds it: its file's fields, its id and the prose below, which for an update is its sections. */
export type Entry<K extends Kind> = K extends Kind ? z.infer<(typeof kinds)[K]> & Held<K> : never
type Held<K extends Kind> = { id: string; kind: K; body: string } & (K extends 'updates' ? { sections: Sections } : unknown)
