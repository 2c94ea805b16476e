import { expect, it } from 'vitest'
import { toServices } from '../../src/directory/sheet-records.ts'

it('gives a telephone number back the nought that Excel took away', () => {
  const [service] = toServices([{ Name: 'Calm Start', Tel: 1632960123 }], { title: 'Name', phone: 'Tel' })
  expect(service).toMatchObject({ name: 'Calm Start', phones: [{ number: '01632960123' }] })
})

it('leaves any other telephone number as it stands', () => {
  const [service] = toServices([{ Name: 'Calm Start', Tel: '116 123 (free)' }], { title: 'Name', phone: 'Tel' })
  expect(service).toMatchObject({ phones: [{ number: '116 123 (free)' }] })
})
