/** What the columns of partners’ sheets are called. */

/** What a sheet can tell of an offer → the words that its column is called by, most usual first. */
export const columnWords = {
  id: 'id, uuid, service id, services id, service uuid, reference, ref, record id, unique id, offer id',
  title:
    'title, name, service name, service, offer, name of service, name of offer, activity, activity title, project, programme, name of programme, course, workshop title, what is it called, session, workshop',
  provider:
    'organisation, organization, organisation name, organization name, provider, provided by, delivered by, run by, who runs it, who delivers it, partner, who provides it, agency, lead agency, charity, company, lead organisation, delivery partner, host, supplier',
  providerId: 'organization id, organisation id, organization uuid, organisation uuid, provider id',
  description:
    'description, service description, about, details, summary, what it is, what we offer, body, overview, information, featured content',
  website: 'website, url, web, web address, website address, link, service url, web page, webpage, more information link',
  email: 'email, e mail, email address, e mail address, service email, contact email',
  phone: 'phone, telephone, phone number, tel, telephone number, contact number, tel no, service phone',
  districts:
    'district, districts, area, areas, area covered, areas covered, where offered, service area, service areas, locality, coverage, available in, counties, which districts, boroughs',
  categories:
    'category, categories, theme, themes, topic, topics, type of support, subject, need, needs, service type, problem codes, keywords, tags, service problem codes',
  audience: 'audience, who is it for, who for, target audience, target group, eligibility, who can use it, year groups, for whom, criteria',
  minimumAge: 'minimum age, min age, age from, from age, service min age, youngest',
  maximumAge: 'maximum age, max age, age to, to age, service max age, oldest',
  ages: 'age, ages, age range, age group, age groups',
  fees: 'cost, costs, fee, fees, price, charge, charges, is it free, funding, income eligibility and fees, cost to school',
  howToGet:
    'how to get it, how to book, how to access, how to refer, referral, referral route, referral process, booking, access, application process, to book, how do schools access it',
  address: 'address, venue, location, where, where it takes place, physical address, street address, location address',
  postcode: 'postcode, post code, postal code, zip',
  starts: 'start, starts, start date, from, date from, begins, available from, valid from',
  ends: 'end, ends, end date, until, date to, finishes, available until, valid until, valid to, closing date, expires, expiry date',
  confirmed: 'last updated, updated, last checked, date checked, confirmed, last confirmed, reviewed, last reviewed, date updated',
  status: 'status, active, is this service open, open',
} as const
