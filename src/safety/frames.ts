/** What makes a sentence one about a subject, a supposed case or a story; what puts it in the present; what means nothing. */
import { toPhrases } from './phrases.ts'

export const frames = {
  subject: toPhrases(`
    discussed|delivered|attended|launched|presented|promoted|hosted / {topic} / working|steering|focus|task group / multi agency
    partnership / survey / consultation / priority
    who|which|what .. helps|help|works|work|offers|leads|runs|delivers|provides|covers|deals|advises / what is|are|does|counts
    what .. mean / how .. do|should|can|could|would|might .. we|i|schools|staff|teachers|you .. {teach}
    is|are there .. any|anything|a|an|something|anyone|someone / do you have|know / does anyone|anybody|lancashire / looking for
    signs of / spot|spotting|recognise|recognising|identify|identifying .. signs|pupils|children|if|victims
    number|numbers|rates|rate|levels|prevalence of|in / how many|common / where .. can|could|do .. i|we .. find|get|signpost
    knife|knife-crime|weapon|weapons|gang|gangs|county-lines|cse|cce|fgm film|films|lesson|lessons|talk|talks|resource|resources|training|assembly|workshop|workshops|presentation|pack|leaflet|policy|session|sessions
    anything on|about|for / info|information|contact|contacts|details on|about|for / raise|raising awareness
    rise|increase|issues|problem|problems|trends|trend .. in|with|around|of`),
  asks: toPhrases(`
    needs .. help|support|advice|place|provision / wants .. to know / wanting to know / explain .. to|what|how|the
    define|describe|summarise|compare|print|show|wanting / asked me how
    any .. {topic}|ideas|advice|help|news|update|updates|chance|info|dates|contacts|schools|offers|places|one|groups|clubs|funding|good|local|experience|links|examples|change|plans|more
    anything for|on|about|like|similar|free|in|new|planned|else / does anyone
    ^ who|which|where|how|what|when|any|is|are|can|could|do|does / ,who|,which|,where|,how|,what|,when|,any|,is|,are|,can|,could|,do|,does
    and|but|so|also|or|hi|hello|please|pls|thanks who|which|where|how|what / ideas|advise|advice|code
    who|which|where is|are|can|do|does|should|could|has|runs|covers|helps|leads|works|offers|delivers|provides|supports
    can|could we|they|she|he|i|you|someone|somebody / is|are|has|have|does he|she|there|they|that|we|anyone / do they|we|you
    what support|help|is|are|now / wants|want|would .. like / need .. help .. with / please .. send
    need .. ideas|contact|someone|support|training / on offer / tell .. me .. about / what happens / list of`),
  hazard: toPhrases(
    'suicide|suicidal|self-harm|self-harming|knife|knife-crime|weapon|weapons|gang|gangs|county-lines|grooming|exploitation|cse|cce|fgm|forced-marriage|domestic-abuse|domestic-violence|abuse|neglect|neglected|trafficking|rape|sexual-violence|sexual-abuse|radicalisation|stabbing|overdose',
  ),
  relative: toPhrases(`
    ^ can not|hear|see|barely|hardly|say|tell|only|smell / ,can not|hear|see|barely|hardly|say|tell|only|smell / ^ do not / ,do not
    ^ when i|he|she|we|they|the|my|his|her|you|mum|dad / ,when i|he|she|we|they|the|my|his|her|you|mum|dad / ^ what he|she|looks|i|we|you
    ,what he|she|looks|i|we / ^ how he|she|can he|can she / ^ where he|she / can barely|hardly
    not|never|no|without|hardly|has|have|had .. any|anything|anyone
    told|tells|tell|telling|shown|worked|figured . where|how|who|what|which / asked|asking|asks me|us how|who|what|which|where|if
    {child}|{children}|{kin}|{staff}|{man}|{year}|{name}|one|person|people|in|of who
    know|knows|knew|asked|asking|asks|say|says|said|see|saw|idea|is|about|out|find|wonder|understand where|how|who|which
    looking at|through|up / someone .. ring|call|phone .. me`),
  urgent: toPhrases(`
    what .. do|should i|we do .. about / what .. do|should|can .. i|we .. do
    who .. do|should|can|could .. i|we .. ring|tell|call|speak|contact|report|go|phone|talk|inform|alert|turn
    where .. do|should|can i|we .. go|ring|report|turn / how .. do i|we .. report
    can|could .. you|someone|anyone .. help .. me|him|her|us|please / do i .. ring|call|tell|report / what now|next / please help
    is there .. someone|anyone .. talk`),
  supposed: toPhrases(`
    if|whenever|when|once a|an|the|any|another . {child}|{kin}|{staff}|{year}|person|young-person|member
    if|whenever|when|once pupils|children|someone|staff|young-people|students|we|somebody|parents
    if you are|think|feel .. worried|concerned|suspect|unsure|someone|child / suppose|supposing|imagine|hypothetical* / in case
    should a|an|someone
    how .. to|do|should|would .. respond|react|deal|support|help|handle|manage|talk|approach|spot|tell|recognise|teach|protect|identify
    what .. should|would .. staff|schools|teachers|a .. do`),
  story: toPhrases(`
    novel|novels|macbeth|shakespeare|case-study|case-studies|scenario|scenarios|role-play|fictional|storyline|theatre|hamlet|inspector|literature|soap|serious-case-review|fairy|myth|legend|historical|ww2|war
    play|film|book|drama|movie|documentary|podcast|episode|chapter|scene|show .. about|where|called|based|shows|tells|follows|features
    in .. the|a|this|our film|novel|book|play|story|poem|scene|text|drama / main character / characters / plot of
    romeo|oliver-twist|lord-of-the-flies`),
  now: toPhrases(`
    {time} / this morning|afternoon|evening|lunch|lunchtime|week|weekend / last night|lesson
    at|over|after|during lunch|break|lunchtime|dinner / disclosed / i .. saw|noticed|found|heard|overheard|seen / at the moment
    sat with|here / with me / emergency / do i .. ring|call|phone|report|tell`),
}
