/** What each kind of entry has to say. To give another kind pages, add a row here, its address and its naming. */
import { contactPage } from './contact-page.ts'
import { offerPage, resourcePage } from './directory-pages.ts'
import type { Page } from './page.ts'
import { partnerPage } from './partner-page.ts'
import type { PageKind } from './paths.ts'
import { districtPage, localityPage } from './place-pages.ts'
import { priorityPage } from './priority-page.ts'
import { sourcePage } from './source-page.ts'
import { termPage } from './term-page.ts'
import { themePage } from './theme-page.ts'

const pages: { [K in PageKind]: Page<K> } = {
  localities: localityPage,
  districts: districtPage,
  themes: themePage,
  priorities: priorityPage,
  partners: partnerPage,
  offers: offerPage,
  resources: resourcePage,
  contacts: contactPage,
  terms: termPage,
  sources: sourcePage,
}

export function pageOf<K extends PageKind>(kind: K): Page<K> {
  return pages[kind] as unknown as Page<K>
}
