import { expect, it } from 'vitest'
import { guessMapping } from '../../src/directory/columns.ts'

it('understands the headings of a partner’s sheet by likeness', () => {
  const headings = [
    'Name of project',
    'Organisation',
    'Telphone',
    'E-mail address',
    'Which districts?',
    'Who is it for?',
    'Cost to school',
    'Room',
  ]
  expect(guessMapping(headings, [{ Telphone: '01632 960123', 'E-mail address': 'office@example.org' }])).toEqual({
    title: 'Name of project',
    provider: 'Organisation',
    phone: 'Telphone',
    email: 'E-mail address',
    districts: 'Which districts?',
    audience: 'Who is it for?',
    fees: 'Cost to school',
  })
})

it('takes no column whose cells look otherwise than its heading', () => {
  expect(guessMapping(['Name', 'Email'], [{ Name: 'Calm Start', Email: 'yes' }])).toEqual({ title: 'Name' })
})

it.each(['Delivered by', 'Who runs it', 'Lead agency'])('takes “%s” for the provider', (heading) => {
  expect(guessMapping(['Activity title', heading, 'Valid until'], [{ 'Valid until': '31.07.2027' }])).toEqual({
    title: 'Activity title',
    provider: heading,
    ends: 'Valid until',
  })
})
