/** Dates that are said to be, or stand where one would write, a date of birth. */
import type { Shape } from './shapes.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const date = [
  '\\d{1,4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,4}',
  `${day}\\s?(?:of )?[-/ ]?${month}\\.?,?[-/ ]?\\s?['’]?(?:\\d{4}|\\d{2})?`,
  `${month}\\.?\\s${day}(?:,?\\s['’]?(?:\\d{4}|\\d{2}))?`,
  `${month}\\.?\\s\\d{4}`,
  '\\d{1,2}\\s\\d{1,2}\\s\\d{2,4}',
  '\\d{6}(?:\\d{2})?',
].join('|')
const birth = '(?:d\\.?\\s?o\\.?\\s?b\\b\\.?|date of birth|birth ?date|birthday|born|birth)'
const link = '(?:is|was|on|in|of|:|-|=|–|\\()'
const schoolAge = '(?:20[01]\\d|202[0-4])'

export const birthDates: Shape[] = [
  {
    detail: 'date of birth',
    shape: new RegExp(`\\b${birth}\\s?${link}{0,3}\\s{0,2}(?:on |in |the )?(?<it>${date})(?!\\d)`, 'dgi'),
  },
  {
    detail: 'date of birth',
    shape: new RegExp(`(?<![\\d/.-])(?<it>${date})\\)?\\s?[-,(:]?\\s?(?:is (?:his|her|their|the) )?(?:${birth})`, 'dgi'),
  },
]

/** A bare date beside a name that is masked already. */
export const birthDatesByNames: Shape[] = [
  {
    detail: 'date of birth',
    shape: new RegExp(
      `\\[name\\][,;:]? {0,2}\\(?(?<it>\\d{1,2}[-/.]\\d{1,2}[-/.](?:${schoolAge}|\\d{2})|${day} ${month} ${schoolAge})(?![\\d/.-])`,
      'dgi',
    ),
  },
]
