/** Words that people say for those that reports write, so that the statement meant is found. Add a pair: said, written. */
import { toStem } from '../../finding/stems.ts'

const pairs = `wrote developed|written developed|built developed|designed developed|devised developed
  created developed|produced developed|backing support|backs support|backed support
  donor philanthropist|donors philanthropist|benefactor philanthropist|millionaire philanthropist|grant funding
  money funding|cash funding|trialling pilot|trialing pilot|trialled pilot|trial pilot|trials pilot|tested pilot|testing pilot|tryout pilot
  returning reintroduced|reinstated reintroduced|restarting reintroduced|judging judgement|judged judgement|judge judgement|judgemental judgement
  opinions feedback|opinion feedback|reviews feedback|rated feedback|thought feedback|evaluating evaluation|evaluated evaluation
  slogan message|strapline message|motto message|tagline message|catchphrase message|overlap duplication|duplicating duplication
  invites invitation|invite invitation|leaflet document|flyer document|booklet document|translated translation|translate translation|translating translation
  languages languages|lingo languages|bobby pcso|policeman police|policewoman police|cop police|cops police|copper police|siblings brother|sibling brother
  bosses heads|employers businesses|firms businesses|companies businesses|company businesses|shops businesses|landlord housing|landlords housing
  rent housing|paramedics ambulance|paramedic ambulance|hospital emergency|casualty emergency|nurse nursing|nurses nursing|doctor health
  doctors health|gp health|gps health|midwives health|counsellor mental|teens young|lads young|lasses young|joining join|joined join|signup signed
  timetable calendar|diary calendar|schedule calendar|noticeboard platform|website platform|portal platform|hosted platform|uploaded platform
  proof evidence|proves evidence|proved evidence|stats data|statistics data|numbers data|figures data|spreadsheet data|quiz survey|poll survey|questionnaires questionnaire|interviewed survey
  swap share|swapping share|swapped share|passing share|spread promoted|publicised promoted|advertised promoted|publicity promoted|advertise promoted
  materials resources|packs resources|pack resources|leaflets resources|worksheets resources|postits post|stickies post|sticky post|chairperson chair|chairman chair|vicar faith|boss lead|headed lead|spearheading drives|steering drives`

const written: ReadonlyMap<string, string> = new Map(
  pairs.split(/[|\n]/).map((pair): [string, string] => {
    const [said = '', report = ''] = pair.trim().split(' ')
    return [said, toStem(report)]
  }),
)

/** The stem that a report would have; `null` when the word is as good as any. */
export function writtenFor(said: string): string | null {
  return written.get(said) ?? null
}
