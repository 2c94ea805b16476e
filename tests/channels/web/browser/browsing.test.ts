import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerTo, useBrowser } from '../../../support/browser.ts'

const { open } = useBrowser()

describe('browsing', () => {
  it('leads from the map to a district, its priority, the officer and the source', async () => {
    const page = await open()
    await page.getByRole('link', { name: 'Places' }).click()
    await page.getByRole('group', { name: 'Map of the twelve districts' }).getByRole('link', { name: 'West Lancashire' }).click()
    await page.getByRole('heading', { name: 'West Lancashire', level: 1 }).waitFor()
    await page.getByRole('link', { name: /SENDCo network/ }).click()
    await page.getByRole('heading', { name: /SENDCo network/, level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Claire Fox' }).click()
    await page.getByRole('heading', { name: 'Claire Fox', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'TASS in action, spring 2025' }).click()
    await page.getByRole('heading', { name: 'TASS in action, spring 2025', level: 1 }).waitFor()
  })

  it('has every district on the map, and the same twelve in a list beside it', async () => {
    const page = await open('/localities')
    const onMap = await page.getByRole('group', { name: 'Map of the twelve districts' }).getByRole('link').all()
    await page.getByRole('link', { name: 'See the twelve districts as a list' }).click()
    await page.getByRole('heading', { name: 'Districts', level: 1 }).waitFor()
    const inList = await page.locator('.entries a').allTextContents()
    expect(inList).toHaveLength(12)
    expect(onMap).toHaveLength(12)
    for (const name of inList)
      expect(await page.getByRole('group', { name: 'Map of the twelve districts' }).getByRole('link', { name }).count()).toBe(1)
  })

  it.each([
    ['Themes', 'Sleep'],
    ['Priorities', 'Autism Training for Schools and Partners'],
    ['Offers', "The Sleep Charity's helpline"],
    ['Resources', 'Sleep routine resources'],
    ['Partners', 'Family Hubs'],
    ['Contacts', 'Alison Walsh'],
    ['Glossary', 'CAMHS'],
  ])('leads from the list “%s” to “%s”, and shows where one is', async (list, entry) => {
    const page = await open()
    const navigation = page.getByRole('navigation', { name: 'Main' })
    await navigation.getByRole('link', { name: list }).click()
    await page.getByRole('heading', { name: list, level: 1 }).waitFor()
    await page.getByRole('main').getByRole('link', { name: entry, exact: true }).click()
    await page.getByRole('heading', { name: entry, level: 1 }).waitFor()
    expect(await navigation.locator('[aria-current]').allTextContents()).toEqual([list])
  })

  it('turns the pages of a long list', async () => {
    const page = await open('/glossary')
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByText(/^Page 2 of/).waitFor()
    await page.getByRole('link', { name: 'Previous page' }).click()
    await page.getByText(/^Page 1 of/).waitFor()
  })

  it('finds entries by a search, and asks the same as a question', async () => {
    const page = await open()
    await page.getByRole('searchbox', { name: 'Search' }).fill('sleep in Chorley')
    await page.getByRole('searchbox', { name: 'Search' }).press('Enter')
    await page.getByRole('heading', { name: 'Search for “sleep in Chorley”' }).waitFor()
    await page.getByRole('link', { name: /Explore Sleep Hygiene/ }).waitFor()
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('sleep in Chorley')
    await page.getByRole('button', { name: 'Ask this as a question' }).click()
    await answerTo(page, 'sleep in Chorley')
  })
})

describe('filters', () => {
  const choose = async (page: Page, district: string) => {
    await page.getByLabel('District').selectOption(district)
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(new RegExp(`district=${district}`))
  }
  /** What is chosen, and what is listed. */
  const shown = async (page: Page) => [
    await page.getByLabel('District').inputValue(),
    ...(await page.locator('.entries a').allTextContents()),
  ]

  it('stand in the address, so that they survive a reload and can be shared', async () => {
    const page = await open('/offers')
    await page.getByLabel('Theme').selectOption('substance-misuse')
    await choose(page, 'wyre')
    expect(page.url()).toContain('theme=substance-misuse')
    const wanted = ['wyre', "Let's Talk Ketamine"]
    expect(await shown(page)).toEqual(wanted)
    await page.reload()
    expect(await shown(page)).toEqual(wanted)
    expect(await page.getByRole('navigation').locator('[aria-current]').textContent()).toBe('Offers')
  })

  it('are cleared by a link', async () => {
    const page = await open('/offers?district=wyre')
    await page.getByRole('link', { name: 'Clear filters' }).click()
    await page.waitForURL(/offers$/)
    expect((await shown(page)).slice(0, 1)).toEqual([''])
    expect(await shown(page)).toContain('Family Hub health clinics and play sessions')
  })

  it('are as they were after going back', async () => {
    const page = await open('/offers')
    const all = await shown(page)
    await choose(page, 'wyre')
    const ofWyre = await shown(page)
    await choose(page, 'preston')
    await page.goBack()
    expect(await shown(page)).toEqual(ofWyre)
    await page.goBack()
    expect(await shown(page)).toEqual(all)
  })
})
