/** “Which partners work in both Preston and Lancaster?”: those that the reports name in the work of more than one locality. */
import type { Locality, Partner } from '../../knowledge/knowledge.ts'
import { isCurrent } from '../../knowledge/periods.ts'
import { wording } from '../../wording.ts'
import type { Answer, Asked } from './asked.ts'
import { toPartnerCard, toReportRef } from './cards.ts'
import { uniqueSources } from './sources.ts'
import { toTopic } from './topic.ts'
import { toList } from './words-of.ts'

const bodies = '(?:partners?|organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|services?|anyone|anybody)'
const together = '(?:in common|shared?|shares|overlap\\w*|both|the same|more than one|two or more|several (?:localities|areas|districts))'
const asksShared = new RegExp(`\\b${bodies}\\b.{0,60}\\b${together}\\b|\\b${together}\\b.{0,40}\\b${bodies}\\b`, 'i')

function asksOfShared({ understanding: { question, places, named } }: Asked): boolean {
  return (
    asksShared.test(question) && named.partners.length === 0 && (places.districts.length !== 1 || /\blocalit|\bareas?\b/i.test(question))
  )
}

/** Null where something else is asked, or the places asked about are all of one locality. */
export function answerShared(asked: Asked): Answer | null {
  if (!asksOfShared(asked)) return null
  const {
    understanding,
    findings,
    library: { knowledge },
    today,
  } = asked
  const { themes, places } = understanding
  const all = [...knowledge.localities.values()].filter((locality) => isCurrent(locality, today))
  const localities = places.districts.length > 0 ? findings.localities : all
  if (localities.length < 2) return null
  const work = [...knowledge.priorities.values()].filter(
    (priority) => themes.length === 0 || priority.themes.some((theme) => themes.includes(theme)),
  )
  const isIn = (partner: Partner, { id }: Locality) =>
    work.some(({ locality, partners }) => locality === id && partners.includes(partner.id))
  const least = places.districts.length > 0 ? localities.length : 2
  const shared = [...knowledge.partners.values()].flatMap((partner) => {
    const at = localities.filter((locality) => isIn(partner, locality))
    return at.length >= least ? [{ partner, at }] : []
  })
  const names = places.districts.length > 0 ? toList(localities.map(({ name }) => name)) : ''
  const told = shared.map(({ partner, at }) => (names === '' ? `${partner.name} (${toList(at.map(({ name }) => name))})` : partner.name))
  return {
    intent: 'list',
    found: true,
    lead: wording.partnersShared(toList(told), told.length, { names, about: themes.length > 0 ? toTopic(understanding, knowledge) : '' }),
    parts: shared.length > 0 ? [{ kind: 'partners', cards: shared.map(({ partner }) => toPartnerCard(partner)), involved: false }] : [],
    buttons: [],
    sources: uniqueSources(
      work
        .filter(({ partners, locality }) =>
          shared.some(({ partner, at }) => partners.includes(partner.id) && at.some(({ id }) => id === locality)),
        )
        .map((priority) => toReportRef(knowledge, priority)),
    ),
  }
}
