import { describe, expect, it } from 'vitest'
import { showsRisk } from '../../src/safety/at-risk.ts'

describe('a question that only sounds worrying', () => {
  it.each([
    'Please tell me about knife-related resources for Year 6 in Hyndburn.',
    'Our business manager has asked me to find out what is being done about careers in primary schools.',
    'A child hides under the duvet every morning and mum has given up fighting.',
    'parent threatening to take us to tribunal over EHCP, Preston',
    'parent is threatening to complain to ofsted',
  ])('gets no card: %s', (text) => expect(showsRisk(text)).toBe(false))

  it.each([
    'he says he is going to knife him',
    'a TA asked her for her snapchat',
    'the teacher asked me for my number',
    'her boyfriend is tracking her everywhere',
    'he hides when mum and dad are fighting',
    'she has got in with older lads who deal',
    'dad threatened to kill her and take her to court',
    'he is threatening to stab her outside court',
    'dad is threatening to hit the solicitor',
    'he is threatening to complain and to smash our windows',
    'a dad is threatening to take us to tribunal or burn the school down',
    'she is threatening to complain to ofsted and hurt herself',
    'mum is threatening to take the tablets tonight',
  ])('is told from danger: %s', (text) => expect(showsRisk(text)).toBe(true))
})
