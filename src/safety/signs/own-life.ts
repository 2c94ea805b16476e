/** Signs that somebody may end or hurt their own life. */
import type { Signs } from '../signs.ts'

export const ownLife: Signs = {
  outright: {
    'wants to die': `
      {want} .. to die / {want} .. be dead|gone / {want} to not exist|be / wish .. was|were dead / wish .. never|not .. born|here|exist
      rather be dead / better off dead / better off without me|him|her|us|them / better|happier without me|him|her
      {want} to disappear / {want} it .. to end|stop|be-over / ready to die / deserve|deserves to die / going to die tonight|tomorrow
      {want} .. to end it / {want} .. die / feel|feels|feeling like dying / thinking|think|thinks|thought about|of dying / prays|praying|pray to die
      {want} to {kill} / {want} to sleep forever / would|will be easier|better if .. dead|gone|not|here / never .. should .. been born
      {want} .. to go .. heaven|sleep .. not wake / {want} .. be .. heaven|angel / be|join|see|with .. {kin} .. heaven & {want}`,
    'not going on living': `
      not .. {want} .. to be here|alive|around / not .. {want} .. to live|exist|go-on|carry-on|continue / not {want} .. wake up / not wake up .. {want}|tomorrow|morning
      no point|reason|purpose .. living|life|alive|existing / no point|reason .. being here|alive|around / what is the point .. living|life|being-here|existing|alive|anymore
      not .. see .. point .. living|life|being|future|anymore / life .. not .. worth .. living / not worth living / no .. future for me|him|her
      can not .. go-on|carry-on .. anymore|like|living|much|any|longer / can not go-on / can not .. do this|it|life anymore / can not .. take .. it|this|anymore|much
      can not .. live .. like|anymore|with|here / had enough of life|living|everything|it-all / done with life|living|everything|it-all / given up on life|living
      tired of living|life|being-alive|being-here|existing / sick of living|life|being-alive / not .. cope .. with life|anymore / nothing .. to live for / nothing left to live
      hate .. life & die / not .. be alive / not .. live .. past|long|another|until / not .. make it .. to|past|through .. christmas|birthday|summer|night|weekend|tomorrow|week|16|18`,
    'will be gone': `
      {say} .. not be here|around|alive / {say} ... not be here|around|alive .. tomorrow|monday|much|long|anymore|next|christmas|weekend
      not be here|around|alive .. anymore|much|longer|long|for-long|morning|christmas|birthday|see / not be around .. tomorrow|much|longer
      nobody|no-one .. miss|notice|care .. me|him|her|if / would anyone .. miss|notice|care / anyone .. miss|notice .. if i / miss me when|if
      better|easier .. for everyone|everybody|family if / everyone|everybody|family|mum|world|they|you .. better off|without / burden to|on .. everyone|family|me|us|them|mum
      when i am gone|dead / after i am gone|dead / once i am gone|dead / if i die / if i was|were dead|gone / if .. was|were .. gone|dead .. cry|notice|miss|care
      goodbye|goodbyes|farewell & letter|letters|note|notes|everyone|forever|text|message|messages|video|posted|friends|best / say|saying|said .. goodbye|goodbyes .. everyone|friends|to|forever|for|like
      final|last message|goodbye|post|note|letter / giving|given|gives|gave .. away .. things|stuff|belongings|possessions|favourite|everything|all|clothes|pets
      not need .. them|it|these|any .. where .. going / where .. going .. not need / own funeral|funeral .. plan|planning|planned|wants|songs|song|music
      this is .. goodbye|the end|my last / last day|night .. alive|earth|here|on / bye .. forever|for-good`,
    'a way to die': `
      {kill} .. {self} / {harm} .. {self} / {kill} my self / {want} .. to {harm} myself|themselves|himself|herself / hate myself & die|hurt|cut|live
      take|takes|taking|taken|took|ends|end|ending .. own|my|his|her|their .. life / end|ends|ending|ended .. life|it-all|it|everything|things .. tonight|today|now|myself|himself|herself
      end it all / ending it all / end|ending .. my|his|her|their life / checking|check out .. life / commit* suicide / attempt*|tried|tries|try|trying .. suicide|overdose|hanging
      suicide note|notes|letter|attempt|pact|plan|bid|video / plans .. for|to suicide / make it|the|this .. pain|voices .. stop|end|go & {want}|just
      {how} .. pills|tablets|paracetamol|many|much .. would|to|does|will .. kill|die|od|overdose / many .. {pills} .. to|would|before .. die|kill|lethal|fatal|take
      googl*|search*|looked|looking .. how to die|kill|hang|tie|overdose|noose|painless*|ways / ways|way|methods|painless|easiest to die|end|kill|go|commit
      noose|nooses|ligature|ligatures / rope|belt|cord|scarf|tie|tights|lace|laces|cable|wire|flex|bedsheet|lead|string .. round|around|tied|tight .. neck|throat / round|around .. his|her|my|their|own neck / round|around neck
      jump|jumped|jumping|jumps|step|stepped|stepping|throw|threw|throwing .. off|from|front|under|out|onto .. bridge|roof|building|car-park|train|trains|cliff|bus|lorry|window|traffic|car|cars|motorway|ledge|flyover|road
      {stand} .. bridge|roof|ledge|tracks|railway|platform|cliff|motorway|parapet|train-line|windowsill|railings / {stand} .. the .. wrong .. side .. railings|barrier|bridge
      walk|walked|walking|run|ran|running|stepped .. into|front|onto|on|in .. traffic|motorway|cars|train|trains|tracks|railway|dual|road .. purpose|see|die|deliberately|again|traffic|motorway|oncoming|lorries|tracks|railway|cars
      {hoard} .. {pills} / {swallow} .. {pills} / {swallow} .. too-many|handful|bunch|load|loads|whole|all|lots|pack|box|packet|strip .. {pills}|of / too many .. {pills} / {pills} & empty|all-at-once|overdose|hospital
      taken|took|takes|taking .. overdose|od / overdos* / overdosed / {swallow} .. bleach / cut|cuts|slit|slits|slash*|slice|sliced .. wrist|wrists|throat|throats|vein|veins`,
  },
  ofSomebody: {
    suicidal: `
      suicidal / suicide / feeling|feels|felt .. suicidal / {say} ... suicide|dying|death / obsessed|obsession|fascinated .. death|dying|suicide / draws|drawing|drawings|drew|poem|poems|wrote|essay & hanging|death|graves|dead|dying|suicide|coffin|grave|noose|hanged|die|gallows
      life .. not .. worth / no reason|hope|future .. left|for|anymore|him|her / hopeless & life|everything|die|alive / {self} & worthless|pointless
      wrote|written|found|left .. note|letter .. sorry|goodbye|saying|die|bag|mum / hates .. life / hates herself|himself / grave / going .. to .. sleep .. forever|never|not .. wake / disappear .. forever|for-good|good|nobody|completely
      not be here / not be around / not .. bother|need|worry .. about|with .. tomorrow|next|future|anymore|gcse|exams|exam / crisis|meltdown & {now}|roof|danger / cannot .. keep .. {self} .. safe / not keep .. {self} safe / not safe .. {self}`,
    'self-harm': `
      {selfharm} / {cutting} / {be} .. cutting / been cutting|burning|scratching|hurting .. {self}|again|arms|legs|at / cutting again / cuts again / {harm} .. {his} own|upper|inner? .. {body} / {harm} .. {his} {body}
      {mark} .. on|across|all|over|up|down|along|around|round|inside|to|from|under|covering .. {body} / {body} .. covered|full|all .. {mark}|{bruise} / covered .. in .. {mark}|{bruise} / lines|scars|cuts|marks & {body}
      {blade} & {self}|hidden|hiding|phone-case|phone|wrist|wrists|arm|arms|skin|cut|cutting|cuts|bathroom|toilet|blood|pencil-case|sleeve|took|taken|out / unscrew* ... sharpener|blade / sharpener|sharpeners ... blade|blades|taken|apart|broken|missing
      long sleeves|sleeve .. {hot}|summer|sun|weather|heat|always|even|wrists|hide|pe|cover / {not} .. take .. jumper|hoodie|coat|blazer|sleeves .. off|pe|hot|heat|degrees / rolled|rolls|roll|pulls|pulled|pulling|tugging .. sleeve|sleeves .. & {mark}|{bruise}|cuts
      hides|hiding|hid|cover|covers|covering .. arm|arms|wrist|wrists|legs|sleeves|bruise* / bandage|bandages|plasters .. on|round|around|over .. {body} / bleeding|blood .. sleeve|sleeves|toilets|sink|shirt
      starving|starves .. {self} / {not} .. eat|eating|eaten .. or .. drink* / making|makes|made .. {self} .. sick|vomit|throw / erase|erases|erasing|eraser|rubber .. skin|arm|burn`,
  },
}
