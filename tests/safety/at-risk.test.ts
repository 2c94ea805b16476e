import { describe, expect, it } from 'vitest'
import { showsRisk } from '../../src/safety/at-risk.ts'
import { anyText, fc } from '../support/properties.ts'

const dangers = {
  'marks and injuries': ['she has marks on her arms', 'Bruise shaped like a hand on his leg, seen in PE', 'belt marks. back of legs. yr2.'],
  'a hurt baby': ['The baby is nine weeks old and has bruises on his cheek', 'She’s four months old with a black eye'],
  'blows at home': [
    'one of mine reckons he gets battered by his brother every weekend',
    'my mum slaps me',
    'Dad threw a plate at the toddler',
  ],
  'fear of home': ['He is under the desk and will not go home', 'she begged us not to phone her dad', 'I am scared to go home'],
  neglect: ['She has not eaten since Friday and stinks of wee', 'There is nobody at home with them until Sunday night'],
  'words about dying': ['i want to die', 'he says he won’t be here tomorrow', 'She thinks everyone would be happier without her'],
  'a way to die': [
    'a Y7 asked me how many paracetamol it takes',
    'He is on the wrong side of the railings',
    'we found a goodbye letter in her bag',
  ],
  'self-harm': [
    'she is cutting again',
    'blade out of a sharpener in his pencil case',
    'long sleeves in 28 degrees and blood on the cuff, says she fell',
  ],
  'sexual harm': [
    'her cousin touches her at night',
    'grandad says it is our secret game',
    'my coach wants photos of me',
    'He watches her in the shower through a hole',
  ],
  exploitation: ['He has two phones, new trainers and an older man collects him', 'they make him take packages on the train'],
  'honour, marriage, cutting': ['They are flying her to Pakistan to marry in August', 'granny is coming to cut her like her sister'],
  weapons: ['hes got a blade in his bag right now', 'Someone has posted that they will shoot up the school'],
  threats: ['Dad rang and said he is coming in to kill the head', 'they said they will stab me after school'],
  missing: ['She walked out at eleven and nobody knows where she is', 'we cannot find him anywhere'],
  'violence between adults': ['My husband strangled me last night', 'he smashed the house up and the kids hid'],
  'being held': ['They tied him to the bed with his own belt', 'mum mouthed help at me over his shoulder'],
  'somebody very ill': ['I can’t feel a pulse', 'Y8 has collapsed, we think it was spice', 'she took all her nan’s tablets'],
  'an emergency': [
    'Nan’s face has dropped on one side and she can’t talk',
    'his lips are swollen and he is wheezing, we have no EpiPen',
    'i did 2 much ket and i cnt breeth',
    'She had too many tablets and now she’s sick',
  ],
  'a child’s own words': ['what happens to my rabbit when I have died on purpose', 'how many days can you go without any dinner'],
  'goodbyes that do not say so': ['He put a letter through my door for when they find me', 'She’s counting her pills out again'],
  'harm told beside a question': [
    'Is there a lone working policy? The tutor had his hand up a pupil’s skirt.',
    'Do you run sessions on vapes? She’s paid in vapes for letting men touch her.',
  ],
  'harm by staff': ['our supply teacher slapped a boy', 'Sir keeps messaging me at night'],
  'grown-ups in crisis': ['My TA says she will drive into a wall', 'I cannot go on and I have the pills here'],
  'one child, and nothing asked': ['There is a boy in Y2 who ducks whenever I lift my arm', 'She won’t let anyone near her back'],
}

const ordinary = {
  'a short remark about one child': [
    'who made the knife film',
    'she says school’s boring',
    'He cries when he loses at Uno',
    'She won’t take her hat off in class',
  ],
  'a child, and what might help': [
    'A Year 6 girl told me she’s nervous about high school. Any transition clubs?',
    'He sits with his fingers in his ears when it’s loud. Any sensory support in Wyre?',
  ],
  'words that new signs have too': [
    'His face dropped when he saw the score',
    'Her hands went up as soon as I asked',
    'They asked to sleep at school for the charity night',
    'A lad took my phone number for the football',
    'My hamster has died',
  ],
  'words that a sign has too': [
    'Ties are going to be green next year',
    'We’re a nursery chain and want to train our staff in speech and language',
    'Our nurse leads baby massage for new mums',
  ],
  'a subject to teach or train': [
    'Is there a knife crime lesson for Y6?',
    'suicide prevention training for staff',
    'who delivers FGM training in Pendle',
  ],
  'who supports a need': [
    'what support is there in Preston for pupils who self-harm',
    'Which service helps victims of domestic abuse in Wyre?',
  ],
  'a meaning': ['what is county lines', 'What does CSE stand for?', 'signs of grooming for a poster'],
  'policy and procedure': ['does our self-harm policy need governors', 'How should staff respond if a pupil discloses abuse?'],
  'a pupil with everyday needs': [
    'My Y9 is anxious and won’t come in, who can help?',
    'a boy in Y5 has autism, is there a group?',
    'Her nan died, any bereavement support?',
  ],
  'figures of speech': [
    'this report is killing me, who has the NEET list?',
    'Student lives in Wigan, NEET risk. your officers?',
    'soz on my phone on the bus, careers hub for leyland schools?',
    'dying to know who the EPO is',
    'can we beat the deadline',
    'shoot me an email',
  ],
  'stories and set texts': ['Macbeth murder scene workshop for Y10', 'the film shows a girl being groomed online, is it suitable for Y7?'],
  'reports of work': [
    'The PCSO delivered weapons awareness to 300 pupils.',
    'We discussed exploitation, missing from home and serious violence.',
  ],
  'vivid words that mean no harm': [
    'Tummy aches every Sunday night, tears every Monday. Several families.',
    "Half of our four year olds can't use the toilet or wipe their own bottoms",
    'The guinea pig was killed by a fox, how do I tell Reception?',
    'overdosing on glitter here, when is the craft day',
    "I can't do this any more, your booking site has timed out four times",
    'Could somebody run first aid for our midday staff, including choking and CPR?',
  ],
  'one child or family with an everyday wish': [
    'A family has moved to Nelson: is their child entitled to a bus pass?',
    "he's glued to TikTok",
    "She's fourteen and glued to TikTok, mum wants tips on screen time. Where can I send her?",
    "Boy of five won't eat anything that isn't beige. Any support?",
    'Year 7 boy cries when he gets a behaviour point. Any workshop?',
    "She used to refuse to come in and now she's head girl. Could we share that?",
  ],
  'small talk': ['hello', 'thanks, she was really helpful with the slides', 'She covers Wyre now'],
}

describe('danger is seen in', () => {
  it.each(Object.entries(dangers))('%s', (_, messages) => {
    expect(messages.filter((message) => !showsRisk(message))).toEqual([])
  })

  it('a long e-mail about something else', () => {
    const chat = 'Thank you for the transition pack. Could you send the dates for the SENDCo network? We would like two places.'
    const told = 'Our Y5 lad told me that his stepmum hits him with a shoe.'
    expect(showsRisk(`Dear Alison,\n\n${chat}\n${told}\n${chat}\n\nKind regards\nSam`)).toBe(true)
  })

  it('an ordinary question about the same subject', () => {
    expect(showsRisk('who supports self harm in Preston, a girl has cut her wrist today')).toBe(true)
    expect(showsRisk('Who does knife crime lessons? I have just taken a blade off a Y9.')).toBe(true)
    expect(showsRisk('any FGM training? I have a Y5 going to Gambia on Friday to be cut')).toBe(true)
  })

  it('a message a million letters long, where it stands last', () => {
    expect(showsRisk(`${'Who covers Wyre this term? '.repeat(37_000)} she has taken an overdose`)).toBe(true)
  })
})

it.each([
  'who runs sleep workshops? she took too many pills last night',
  'Is there a bereavement group? He has said he will hang himself',
  "any training on knife crime, he held a knife to a pupil's throat",
  'lovely assembly, thank you, the leaflets were great. Her uncle touches her at night. Could you send the dates for spring?',
  'for our policy: what do we do about the lad who took an overdose this morning',
  'She disclosed that her dad rapes her. Which EPO covers Wyre?',
  'which partner offers lessons on suicide? i want to die',
])('no wording silences a plain sign: “%s”', (message) => {
  expect(showsRisk(message)).toBe(true)
})

describe('no danger is seen in', () => {
  it.each(Object.entries(ordinary))('%s', (_, messages) => {
    expect(messages.filter(showsRisk)).toEqual([])
  })

  it.each(['a ', 'she has ', 'not ', 'dad ', 'k.i.l.', '\u0300\u0316', '🔪?', '[', 'ﷺ'])(
    'a million letters of “%s”, which are read all the same',
    (part) => {
      const message = part.repeat(Math.ceil(1_000_000 / part.length))
      expect(typeof showsRisk(message)).toBe('boolean')
    },
  )
})

describe('danger is read through', () => {
  it.each([
    ['bad spelling', 'hes guna stabb sum1 2nite'],
    ['bad spelling', 'she has brusies all over her legs n says she fell'],
    ['missing spaces', 'iwanttodie'],
    ['missing spaces', 'hesgoingtokillhimself'],
    ['spaced letters', 'i want to k i l l  m y s e l f'],
    ['missing vowels', 'pls hlp my dd hts m gn'],
    ['text-speak', 'kms tonight fr'],
    ['capitals', 'SHE TOOK ALL HER TABLETS'],
    ['numbers for letters', 'k1ll mys3lf'],
    ['stars', 'she was r*ped'],
    ['emoji', 'he has a 🔪 in his bag'],
    ['look-alike letters', 'hе wаnts tо diе'],
    ['wide letters', 'ｓｈｅ ｉｓ ｓｅｌｆ ｈａｒｍｉｎｇ'],
    ['circled letters', 'ⓢⓗⓔ ⓦⓐⓝⓣⓢ ⓣⓞ ⓓⓘⓔ'],
    ['accents', 'hé wánts tö kíll hïmself'],
    ['soft hyphens', 'he wants to ki\u00adll himself'],
  ])('%s: “%s”', (_, message) => {
    expect(showsRisk(message)).toBe(true)
  })

  const plain = fc.constantFrom(
    'she wants to kill herself',
    'he has a knife in his bag',
    'my dad hits me with a belt',
    'she has cut her wrists',
  )
  const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u0301', '\u202e')

  it('invisible characters anywhere', () => {
    const places = fc.array(fc.tuple(fc.nat(30), invisible), { maxLength: 12 })
    fc.assert(
      fc.property(plain, places, (message, hidden) => {
        const letters = [...message]
        for (const [at, character] of hidden) letters[at % letters.length] += character
        expect(showsRisk(letters.join(''))).toBe(true)
      }),
    )
  })

  it('any mix of small and capital letters', () => {
    fc.assert(
      fc.property(plain, fc.infiniteStream(fc.boolean()), (message, capitals) => {
        const mixed = [...message].map((letter) => (capitals.next().value ? letter.toUpperCase() : letter))
        expect(showsRisk(mixed.join(''))).toBe(true)
      }),
    )
  })

  it('ordinary sentences before and after it', () => {
    const chat = fc.array(fc.constantFrom(...Object.values(ordinary).flat()), { maxLength: 8 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(chat, plain, chat, (before, message, after) => {
        expect(showsRisk(`${before}\n${message}\n${after}`)).toBe(true)
      }),
    )
  })
})

it('answers yes or no to any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(typeof showsRisk(text)).toBe('boolean')
    }),
  )
})
