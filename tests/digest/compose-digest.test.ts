import { describe, expect, it } from 'vitest'
import { everything, withoutTheme } from '../../src/digest/choice.ts'
import { composeDigest } from '../../src/digest/compose-digest.ts'
import type { News } from '../../src/digest/news.ts'
import { offerFile } from '../support/builders.ts'
import { smallCounty, toKnowledge } from '../support/county.ts'
import { choiceOf, newsOn } from '../support/digest.ts'

const offers = Array.from({ length: 12 }, (_, n) => offerFile({ id: `offer-${n}`, title: `Offer ${n}`, body: `Number ${n}.` }))
const knowledge = toKnowledge(smallCounty(offerFile(), ...offers))

function compose(news: News[], choice = everything, most?: number) {
  const edition = { week: '2026-W48', day: '2026-11-23', opening: null, news }
  return composeDigest(edition, { choice, knowledge, today: '2026-11-23', ...(most ? { most } : {}) })
}

function placesOf(news: News[], choice = everything): string[] {
  return (compose(news, choice)?.places ?? []).flatMap(({ name, themes }) => themes.map((theme) => `${name}: ${theme.name}`))
}

describe('what a subscriber gets', () => {
  it.each([
    ['of their district', choiceOf({ districts: ['wyre'] }), true],
    ['not of another district', choiceOf({ districts: ['preston'] }), false],
    ['of their theme', choiceOf({ themes: ['sleep'] }), true],
    ['not of another theme', choiceOf({ themes: ['neet'] }), false],
    ['not of a theme they want none of', choiceOf({ without: ['sleep'] }), false],
    ['not where district and theme do not both fit', choiceOf({ districts: ['wyre'], themes: ['neet'] }), false],
    ['for any phase where the offer names none', choiceOf({ phases: ['secondary'] }), true],
    ['of everything when they chose a district that is gone', choiceOf({ districts: ['west-riding'] }), true],
  ])('is news %s', (_, choice, gets) => {
    expect(compose([newsOn()], choice) !== null).toBe(gets)
  })

  it('is what is offered in the whole county, whatever their district', () => {
    expect(placesOf([newsOn({ districts: [] })], choiceOf({ districts: ['preston'] }))).toEqual(['Whole county: Sleep'])
  })

  it('is not what is for another phase', () => {
    expect(compose([newsOn({ phases: ['primary'] })], choiceOf({ phases: ['secondary'] }))).toBeNull()
    expect(compose([newsOn({ phases: ['primary', 'secondary'] })], choiceOf({ phases: ['secondary'] }))).not.toBeNull()
  })

  it('is nothing at all when nothing fits', () => {
    expect(compose([])).toBeNull()
  })
})

describe('a digest', () => {
  it('tells each thing once, under its district or under several, and under the theme that was asked for', () => {
    const both = newsOn({ entry: 'offers/offer-1', districts: ['wyre', 'fylde'], themes: ['neet', 'sleep'] })
    expect(placesOf([both, newsOn()], choiceOf({ themes: ['sleep'] }))).toEqual(['Wyre: Sleep', 'Several districts: Sleep'])
    expect(placesOf([both], choiceOf({ districts: ['fylde'] }))).toEqual(['Fylde: NEET'])
  })

  it('is no longer than a screen, begins with what is urgent, and says how much is left', () => {
    const news = offers.map((_, n) =>
      newsOn({ entry: `offers/offer-${n}`, title: `Offer ${n}`, happening: n === 11 ? 'ending' : 'changed' }),
    )
    const digest = compose(news)
    expect(digest).toMatchObject({ total: 12, rest: 4 })
    expect(digest?.places[0]?.themes[0]?.news.map(({ entry }) => entry)).toContain('offers/offer-11')
    expect(compose(news, everything, 100)).toMatchObject({ total: 12, rest: 0 })
  })

  it('does not offer what was withdrawn after the week’s news was gathered', () => {
    expect(compose([newsOn({ entry: 'offers/gone-since' })])).toBeNull()
    expect(compose([newsOn({ entry: 'offers/gone-since', happening: 'withdrawn' })])).not.toBeNull()
    expect(compose([newsOn({ happening: 'withdrawn' })])).toBeNull()
  })

  it('links an update to its priority', () => {
    const digest = compose([newsOn({ entry: 'updates/2026-summer-preston-neet', happening: 'published', districts: ['preston'] })])
    expect(digest?.places[0]?.themes[0]?.news[0]?.path).toBe('/priorities/preston-neet')
  })

  it('says what was asked for', () => {
    const choice = choiceOf({ districts: ['wyre', 'fylde'], themes: ['sleep'], phases: ['primary', 'post-16'], without: ['vaping'] })
    expect(compose([newsOn()], choice)?.asked).toBe('Sleep in Wyre and Fylde, for primary and post-16, without Vaping')
    expect(compose([newsOn()])?.asked).toBe('all subjects in all districts')
  })
})

it('takes a theme away from those chosen, or from all of them, and never leaves nothing', () => {
  expect(withoutTheme(everything, 'sleep')).toEqual(choiceOf({ without: ['sleep'] }))
  expect(withoutTheme(choiceOf({ themes: ['sleep', 'neet'] }), 'sleep')).toEqual(choiceOf({ themes: ['neet'] }))
  expect(withoutTheme(choiceOf({ themes: ['sleep'] }), 'sleep')).toBeNull()
})
