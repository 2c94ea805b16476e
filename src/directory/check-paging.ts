/** What the pages of a feed say of themselves against what they hold. */
import { type Fault, toFault } from './faults.ts'
import type { FeedPage } from './feed-page.ts'
import { isRow, textAt } from './json-values.ts'

export function checkPaging(pages: readonly FeedPage[]): Fault[] {
  const total = pages.find(({ totalItems }) => totalItems !== null)?.totalItems ?? null
  const held = pages.reduce((sum, { services }) => sum + services.length, 0)
  const faults: Fault[] = []
  if (total !== null && total !== held)
    faults.push(toFault('wrongTotal', `the feed says that it holds ${total} records, and its pages hold ${held}`))
  faults.push(...findOverlaps(pages))
  const last = pages.findLastIndex(({ services }) => services.length > 0)
  const early = pages.findIndex(({ end }, i) => end === true && i < last)
  if (early >= 0) faults.push(toFault('wrongEnd', `page ${early + 1} says that it is the last, and ${last - early} more hold records`))
  const end = pages.at(-1)?.end
  const declared = pages[last]?.totalPages ?? null
  if (end === false || (declared !== null && declared !== last + 1))
    faults.push(
      toFault(
        'wrongEnd',
        `the last page with records, ${last + 1}, does not say so${declared === null ? '' : `, and the feed speaks of ${declared} pages`}`,
      ),
    )
  return faults
}

function findOverlaps(pages: readonly FeedPage[]): Fault[] {
  return pages.flatMap(({ services }, i) => {
    const [first] = services
    const last = pages[i - 1]?.services.at(-1)
    const id = isRow(first) ? textAt(first, 'id') : null
    return id && isRow(last) && textAt(last, 'id') === id ? [toFault('overlap', `page ${i} and page ${i + 1}`, { id })] : []
  })
}
