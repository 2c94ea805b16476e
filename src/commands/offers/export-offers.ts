/** `npm run offers -- export`: our offers as Open Referral UK, or as a table. */
import { stringify } from 'csv-stringify/sync'
import { toFullService, toRichService } from '../../directory/to-service.ts'
import { toStrict } from '../../directory/to-strict.ts'
import { toTable } from '../../directory/to-table.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { isOffered } from '../../knowledge/offer-state.ts'

/** `offered`: only what may stand in an answer today; else all, with what waits and what is over. */
export type ExportWish = { format: 'oruk' | 'csv'; view: 'strict' | 'rich'; offered: boolean }

export function exportOffers(knowledge: Knowledge, { format, view, offered }: ExportWish, today: string): { text: string; count: number } {
  const offers = [...knowledge.offers.values()].filter((offer) => !offered || isOffered(offer, today))
  if (format === 'csv') {
    const table = toTable(offers, knowledge, today)
    // A cell that begins with = would be run by the program that opens the table.
    return { count: offers.length, text: stringify(table, { header: true, escape_formulas: true, bom: true }) }
  }
  const contents = offers.map((offer) =>
    view === 'rich' ? toFullService(offer, knowledge, today) : toStrict(toRichService(offer, knowledge, today)),
  )
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
  }
  return { count: offers.length, text: `${JSON.stringify({ ...page, contents }, null, 1)}\n` }
}
