/** Signs that somebody may end or hurt their own life. */
import type { Signs } from '../signs.ts'

export const ownLife: Signs = {
  always: {
    'asks how to die': `
      what is the point of|in anything|living|life|anymore / think|thinking|thought about .. jumping|dying|suicide & i
      how many {pills} .. too|kill|die|overdose|take|takes|dangerous|safe|od|would|to|before
      how .. much .. {pills} .. kill|die|overdose|od|dangerous / quickest|easiest|painless|best|fastest way|ways .. to .. die|go|end|kill
      how .. to|do|can|would .. i|you .. kill .. myself|yourself / how .. to .. kill myself|yourself / make it stop hurting
      make it .. all stop / {swallow} .. 16|20|24|30|32|40|50 .. of them .. how / not|never want to be alive / i want to die / i want to {kill} myself`,
  },
  plain: {
    'wants to die': `
      die|died|dying|dead .. on purpose / when i am|have dead|died / not|never gonna|going .. be alive
      for when they|you .. find me / when they|you .. find my body / counting|counted|counts .. out .. again & od|overdose|{pills}
      {want}|going to join|joining|follow .. him|her|nan|grandad|grandma  .. how|when|soon / then .. be with .. {kin} / draw|draws|drew|drawn|drawing .. {self} .. coffin|grave|hanging|dead
      picked|chosen|set .. day|date .. to die / active|has|have si|ideation / si with|and .. plan|means|intent / come|came|coming to {his} funeral / {his} own funeral
      {want} .. to bleed|hurt / find my|his|her body / suicidal / suicide risk
      end|ends|ending|off|offing|top|topping|finish .. himself|herself|myself|themselves / buried next|with / star in .. sky
      got|bought .. rope|noose|helium|nitrogen / rope in|from|over|and / {want} .. to {die} / {want} .. be dead|gone
      {want} .. not|never .. exist|be|here|alive / wish .. was|were dead|gone|never / wish .. never|not .. born|here|exist|existed
      {want} .. to disappear / {want} .. it .. all? .. to? end|stop / {want} to {kill} .. {self} / {want} to sleep forever
      {want} to end it / {want} .. it .. over / should .. just .. disappear / everyone hates me|him|her / wish .. never .. woken|wake
      hate .. being alive / planned it .. for / planned how / rather be dead / better off dead|gone|without
      happier|better|easier without|if .. me|him|her / better|easier|nicer if .. was|were .. dead|gone|not|here|never
      deserve|deserves to {die} / feel|feels|feeling like dying / think|thinking|thinks|thought about|of dying
      pray|prays|praying .. die|not|wake / never .. should .. been born / should never .. been born / {want} .. to? go|be .. heaven|angel
      be|join|joining|see|with .. {kin} .. in? heaven / go|going .. to sleep .. not|never .. wake
      not|never .. wake .. up .. tomorrow|morning|again|ever|one|anymore / not|never {want} to wake up / {hurts} to {die}
      hurt|painful .. to {die} / {be} like .. to die / end my suffering|pain / stop existing / cease to exist
      make the|it|this .. pain|voices|noise .. stop|go|end`,
    'not going on living': `
      note .. saying|says .. sorry|goodbye / goodbye .. to .. mum|dad|everyone|family & fiction|essay|letter|note|poem
      not|never .. see .. myself .. making|getting|reaching
      not|never think|sure .. can .. do|carry|go|keep|take|cope .. this|on|it|anymore
      not|never .. make it .. through .. tonight|night|weekend|today|week / next time .. make sure .. works|right|work|die
      stopped eating & says|gone|long|dad|mum / not|never .. do|face|manage .. tomorrow|another
      my life is .. over|pointless|ruined|finished / nobody .. would|will|cares .. care|notice|miss / nobody cares .. if|about me
      i am going to do it / run|hit .. me over / wish .. someone .. would .. kill|run|shoot|hit / sleep .. for ever / sleep forever
      in the ground .. by|before|soon / nothing matters .. anymore / can not|never .. cope .. life
      can not|never .. face .. monday|tomorrow|today|it|work|christmas|school & {pills}|gin|vodka|rope|die|drunk|anymore
      not|never .. see .. way|ways out|forward / no way out / no other way out / life .. not|never .. worth it
      not|never .. face .. going on|another|life|living|tomorrow|it .. anymore?
      walk|walking|go|going|swim|wade .. into .. the sea|river|canal|reservoir|lake|woods & i|she|he|mum|dad|kids
      not|never .. {want} .. to be here|alive|around / not|never .. {want} .. to live|exist
      not|never .. {want} to go|carry|keep on|going .. anymore|with|living / not|never {want} .. life|live .. anymore
      no point|reason|purpose .. living|life|alive|existing|trying|anymore|anything|him|her|me / no point .. being here|alive|around
      point .. living|life|existing|alive|anymore .. {not}? / what is the point .. anymore|of|in .. living|life|anything|being|it|anymore
      not|never .. see .. point|future .. living|life|being|anymore|himself|herself|in|for
      not|never .. worth .. living|being|alive|it .. anymore? / no .. future for|ahead .. me|him|her|them|of
      can not|never .. go|carry|keep on|going / can not|never .. live .. like|anymore|with
      can not|never .. do .. this|life|it .. anymore / can not|never .. take .. it|this|much|anymore .. anymore|more|longer
      enough|done|tired|sick|finished|over|through of|with|living|being .. life|living|everything|alive|here|existing
      given|giving|gave|gives up on .. life|living|everything|himself|herself|myself / lost .. will .. to live / no will to live
      nothing .. to live for / nothing left .. live|for|him|her|me / nothing to look forward
      not|never .. live .. past|long|another|until|to / not|never|nobody .. see .. {them} again
      not|never .. make it .. to|past|through|till .. {long}|16|18|20|end / not|never .. be alive`,
  },
  outright: {
    'will be gone': `
      look after my|his|her .. dog|cat|hamster|rabbit|pig|guinea|sister|brother & message|messaged|everything|gone|note|text|texted
      who gets|has .. the kids|children & letters|written|wrote|sorted / jumped|jumps|jump .. off|from|out .. on purpose
      not|never .. need .. for me after / not|never .. meant .. let .. down / thinking .. go|join|going|joining .. to|with? .. {him}|{kin} & died|death|dead|heaven
      the point & planned for / step|stepping off
      not|never going to .. have|see .. birthday|christmas / none|nobody .. wake|waking up / sorted|settled|put .. {his} affairs
      number|day|time .. is the last
      happening|doing it tonight & stop me|try to stop / try to stop me / be out of here for good
      not|never coming back & woods|said|they|goodbye / hugged .. goodbye / would be next / write|writing|wrote .. a will
      who gets .. his|her|my / not|never be long now
      after tonight|this|friday|sunday|the .. nobody|not|never .. ever again / nobody .. argue .. again
      he|she|i .. have|has nothing left / not|never be around|here to|2 see|c / not|never see .. xmas
      who should|will|can|gets .. get|have .. things|stuff|belongings|ps5|phone|dog
      going to do something .. stupid|silly|bad|daft|terrible|drastic / see you .. next life|other side|heaven
      he|she|{child}|{kin} .. {say} .. not|never be here|around|alive
      {say} .. he|she|they .. not|never be here|around|alive|there|needing|coming .. {long}|back
      he|she .. not|never be here|around|alive / i .. not|never be around|alive .. {long}
      i .. not|never be here .. anymore|much|longer|long|christmas|birthday / not|never be here .. {long} .. he|she
      nobody|no-one .. miss|notice|care|cry|bother .. if|me|him|her|when
      anyone|anybody|people|you|they .. miss|notice|care|cry .. if|when .. gone|dead|died|disappeared|was|here|not
      miss me .. when|if|gone
      everyone|everybody|family|mum|mums|world|they|you|dad|kids|people|life .. be .. better|happier|easier .. off|without|if
      {be} .. a burden / burden to|on / when|after|once|if .. i|he|she .. am|is|was|are|were .. gone|dead / if i {die} / if i died
      if .. he|she|i .. died|killed / wonder .. what .. like .. dead|die|gone|heaven / say|saying|said|says .. goodbye|goodbyes|farewell
      goodbye|farewell|suicide letter|letters|note|notes|text|message|messages|video|post
      final|last message|goodbye|post|note|letter|words|farewell / goodbyes / goodbye forever|everyone|world|all
      by the time .. read|see|get|find this|it / when you .. read|get this .. gone|dead|late
      look after my .. kids|children|dog|cat|sister|brother|mum|boys|girls|baby / all go together / sorry mum|dad|mummy
      sorry for everything / thank*|thanks .. for everything .. sir|miss|goodbye|bye|life / have a nice|good life
      look after .. {kin}|dog|cat|sister|brother .. for me|when|after|gone
      tell .. {kin} .. love .. them|him|her & goodbye|gone|when|sorry|if|not
      giving|given|gives|gave .. away .. things|stuff|belongings|possessions|favourite|everything|all|clothes|pets|his|her|my
      gave .. his|her|my .. to .. said|says|not & need|want|anymore / not|never .. {want}|need .. it|them|any|this|these .. where .. going
      where .. going .. not|never .. need / not|never need .. it|them|these|those|any .. anymore|after|soon|now & he|she|{child}
      own funeral / funeral .. songs|plan*|wants|music|list / written .. will & he|she|{child}|who
      last day|night|time|birthday|christmas|goodbye .. alive|earth|here|on|ever|see|you & {die}|goodbye|earth|said|says
      not|never .. have .. to .. worry|bother|deal|put|see .. about|with|up|me .. me|him|her
      not|never .. bother .. you .. anymore|again|after / {will} be dead / be dead|gone .. by|before|soon|when|if|in / dead by .. {time}
      {time} .. i am .. going to do it / going to do it {time} / do it tonight / doing it tonight / this is .. my|the .. goodbye|end|last
      bye .. forever`,
  },
  ofSomebody: {
    suicidal: `
      suicidal / suicide / {die} & {say}|thoughts|thinking|obsess*|fascinat*|draws|drawing|drew|poem|wish*|question*
      thoughts|talk|talking|obsessed|questions|asking|asked|thinking .. of|about|with .. death|dying|suicide|ending
      draw|draws|drawing|drawings|drew|picture|poem|poems|essay|story|wrote|writing|diary|journal .. death|graves|dead|dying|suicide|coffin|grave|noose|hanged|hanging|die|gallows|blood|kill*|himself
      {self} .. hanging|dead / hopeless & life|everything|alive|himself|herself|nothing|future / hates .. life|living|himself|herself
      hate .. {self}|life / worthless|pointless & feels|life|everything|he|she|himself|herself|says|said
      wrote|written|found|left|leaving .. note|letter .. sorry|goodbye|saying|mum|die|desk / keep .. {self} .. safe
      not|never safe .. to be left / risk .. to .. {self} / disappear .. forever|completely|good|everything
      crisis .. now|mental|point|in|a / in .. crisis / mental|total|complete|nervous breakdown
      not|never {want} .. help .. anymore|too late / up|on|onto .. the .. roof|ledge
      saying .. strange|weird|odd|dark|worrying things|stuff / not|never .. coming|come back .. after|ever & goodbye|said|says`,
  },
}
