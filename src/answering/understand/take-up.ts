/** The subject of an earlier question taken up by a later one. */
import type { Library } from '../../finding/library.ts'
import type { Turn } from '../conversation.ts'
import { hasSubject } from '../subject.ts'
import type { Understanding } from '../understanding.ts'

/** The subject of the earlier question with the place, kind and words of this one. */
export function withTopicOf(earlier: Turn, fresh: Understanding, library: Library, audience: readonly string[] = []): Understanding {
  const before = earlier.understanding
  const samePlace = fresh.places.from === 'earlier'
  const bare = fresh.intent === 'signpost' && fresh.section === null && fresh.asked === null && fresh.listed === null && !asksAnew(fresh)
  return {
    ...fresh,
    intent: bare ? goesOnAs(before.intent) : fresh.intent,
    listed: bare ? before.listed : fresh.listed,
    section: bare ? before.section : fresh.section,
    asked: bare ? askedStill(fresh, before) : fresh.asked,
    counted: bare ? before.counted : fresh.counted,
    themes: [...(samePlace ? before.themes : themesOf(earlier, library)), ...audience],
    hints: before.hints,
    named: samePlace ? before.named : { ...before.named, contacts: [], priorities: [] },
    phases: fresh.phases.length > 0 ? fresh.phases : before.phases,
    ages: fresh.ages ?? (fresh.phases.length > 0 ? null : before.ages),
    free: fresh.free || before.free,
    terms: [
      ...fresh.terms,
      ...before.terms
        .filter((term) => !fresh.terms.some((own) => own.stem === term.stem))
        .map((term) => ({ ...term, weight: term.weight * (bare ? 1 : 0.5) })),
    ],
    content: bare ? [...fresh.content, ...carriedContent(fresh, before)] : [...fresh.content, ...pointedAt(fresh, before)],
    focus: fresh.focus.length > 0 ? fresh.focus : samePlace || staysWith(earlier, fresh) ? focusOf(earlier) : [],
    followsUp: true,
  }
}

/** One piece of work was spoken of, picked or found by the words alone, and no place besides. */
function staysWith({ understanding, priorities }: Turn, { places }: Understanding): boolean {
  const isOne = understanding.focus.length > 0 || (!hasSubject(understanding) && priorities.length === 1)
  return isOne && places.districts.length + places.outside.length + places.unclear.length === 0
}

/** “Anything like it in Lancaster?” and “how would I sign up?” ask for work, whatever was asked about it before. */
function asksAnew({ question }: Understanding): boolean {
  return /\b(?:like (?:it|that|this)|similar|same (?:sort|kind|thing)|how (?:do|can|could|would|should) (?:i|we|you|schools))\b/i.test(
    question,
  )
}

/** What made the earlier question particular gives way to what makes this one so; the subject stays. */
function carriedContent(fresh: Understanding, before: Understanding): Understanding['content'] {
  return fresh.content.length === 0 ? before.content : before.content.filter((word) => word.named)
}

/** “Who wrote them?” is about what was named before. */
function pointedAt({ question, section }: Understanding, before: Understanding): Understanding['content'] {
  return section === null && /\b(?:them|those|these|it)\b/i.test(question) ? before.content.filter((word) => word.named) : []
}

/** “What did they cover?” after “do they visit?” wants no yes or no. */
function askedStill({ question }: Understanding, { asked }: Understanding): Understanding['asked'] {
  return asked === 'yes-no' && /^\W*(?:(?:and|so|but|ok|then)\W+)*(?:what|which|who|whose|when|where|why|how)\b/i.test(question)
    ? null
    : asked
}

/** All work of a place is no subject: “who is our officer?” was about none of it. */
function focusOf({ understanding, priorities }: Turn): string[] {
  if (understanding.intent === 'contact' && !hasSubject(understanding) && understanding.focus.length === 0) return []
  return priorities.length <= 3 ? priorities : []
}

/** After an acronym was explained, “have Chorley got one?” asks for the thing itself. */
function goesOnAs(intent: Understanding['intent']): Understanding['intent'] {
  return intent === 'define' ? 'signpost' : intent
}

/** One priority asked about in one place stands for its themes in another. */
function themesOf({ understanding, priorities }: Turn, { knowledge }: Library): string[] {
  if (understanding.themes.length > 0) return understanding.themes
  if (!hasSubject(understanding) && understanding.focus.length === 0) return []
  const asked =
    understanding.focus.length > 0
      ? understanding.focus
      : understanding.named.priorities.length > 0
        ? understanding.named.priorities
        : priorities
  return asked.length === 1 ? [...(knowledge.priorities.get(asked[0] ?? '')?.themes ?? [])] : []
}
