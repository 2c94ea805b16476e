import { createRecordingCourier } from '../../src/adapters/recording-courier.ts'
import { addressOf } from '../support/digest.ts'
import { describeCourier } from './describe-courier.ts'

describeCourier('the courier that keeps what it is given', async () => {
  const courier = createRecordingCourier('slack')
  return { courier, taken: () => courier.letters.length, to: addressOf('#wyre'), stop: async () => {} }
})
