import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/importing/read-report.ts'
import { toTextLines } from '../../src/importing/text-lines.ts'
import { knownOf } from '../support/reporting-county.ts'

const known = knownOf()

/** A short report whose heading is given. */
function withHeading(...heading: string[]) {
  const body = ['Priority', 'Sleep', 'Intended outcomes', 'Rested children.', 'Exit strategy', 'Health visitors.']
  const file = readReports(toTextLines([...heading, ...body].join('\n'), { markdown: false }), known)
  if ('refused' in file) throw new Error(file.refused)
  return file
}
const sayings = (file: ReturnType<typeof withHeading>) => file.problems.map(({ line, say }) => `${line}: ${say}`)

describe('a heading', () => {
  it('that is missing is worked out from the places named, and is said to be', () => {
    const file = withHeading('EPO: Priya Nolan', 'Period: Spring 2026')
    expect(file.reports[0]?.locality).toBe('fylde-coast')
    expect(sayings(file)).toContainEqual(
      expect.stringMatching(/^1: No heading names the locality. It was taken to be Fylde Coast, which Priya Nolan/),
    )
  })

  it('that nothing shows is asked for', () => {
    const file = withHeading('EPO: Robin Oakes', 'Period: Spring 2026')
    expect(file.reports[0]?.locality).toBeNull()
    expect(sayings(file)).toContainEqual(expect.stringMatching(/no place in the text shows it/))
  })

  it('with a person nobody knows says what to do', () => {
    const file = withHeading('Preston', 'EPO: Robin Oakes', 'Period: Spring 2026')
    expect(sayings(file)).toContainEqual(
      expect.stringMatching(/^2: “Robin Oakes” is nobody in the contacts. Add knowledge\/contacts\/robin-oakes.md with a post in Preston/),
    )
  })

  it('with a period that cannot be read says so', () => {
    const file = withHeading('Preston', 'EPO: Tom Ashworth', 'Period: the usual one')
    expect(file.reports[0]?.period).toBeNull()
    expect(sayings(file)).toContainEqual(expect.stringMatching(/No period is given/))
  })

  it('on several lines may name the place, the person and the term in any order', () => {
    expect(withHeading('Spring 2026', 'Tom Ashworth', 'Preston').reports).toMatchObject([
      { locality: 'preston', period: '2026-spring', officers: [{ said: 'Tom Ashworth' }] },
    ])
  })
})
