/** Common surnames, for names typed without capitals. */
export const surnames: ReadonlySet<string> = new Set(
  `
  smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood jackson clarke clark patel
  khan lewis james phillips mason mitchell rose davis rodgers rogers cox hughes harris cooper martin edwards hill moore baker harrison turner carter parker
  bennett cook shaw murphy miller collins ward bell allen adams carr palmer marshall richardson russell webb simpson stevens mills hussain ahmed ali begum akhtar
  hunt barnes gray knight butler campbell kelly watson foster ellis chapman owen powell fisher harvey murray pearson graham kennedy graves
  lloyd holmes dixon gibson hamilton fletcher andrews grant stewart wallace ford burton barker west cole sutton hudson booth rhodes ross burns
  reynolds sharp lawson porter hunter ryan walsh doyle byrne oconnor osullivan mccarthy gallagher doherty mcdonald macdonald robertson anderson scott
  thomson reid morrison young morris rees griffiths jenkins price morgan bailey griffin parry bowen pritchard nowak kowalski kowalska
  wisniewski wojcik kaminski lewandowski zielinski szymanski popescu ionescu singh kaur sharma gill malik shah iqbal hassan hussein aslam mahmood rehman
  bibi chaudhry choudhury rahman uddin miah islam chowdhury aziz rashid sheikh mirza qureshi siddiqui butt anwar nawaz raja javed younis
  ibrahim mohammed mohamed abdi osman okafor okonkwo adeyemi mensah owusu boateng nguyen chen wang li zhang wong chan lee
  ashworth entwistle hargreaves holden haworth duckworth whittaker greenwood barnes rawstron pickup pilkington hindle bamber eccles bolton
  kay crompton bleasdale cowell gardner iddon wignall parkinson preston rigby rimmer sumner threlfall turner whiteside wilding worden singleton
  swarbrick cross gregson gornall hesketh heyes hodgson holt hough howarth hoyle kenyon kirkham leach livesey lord lomax marsden mather metcalfe
  nuttall ormerod pollard riley rushton schofield seddon sharples slater stanley sutcliffe swift talbot tattersall thornton tomlinson topping
  varley wade walmsley walton waring whalley whitehead whitworth wilkinson winstanley woods woodward yates barton berry birch bird black blackburn bond
  bradley bradshaw brennan brooks bryan burke burrows bury byrom cartwright chadwick charnley clayton clegg connolly coupe cunningham dawson dean
  dickinson dunn eastwood farrell fielding finch firth fitzgerald flynn forrest fox freeman garner gibbons gilbert gill gordon gorman gould
  halliwell hardy hart hartley hayes heaton henderson higgins hilton hopkins horrocks howard howe hurst hutchinson ingham jackman jarvis jennings
  johnston jordan keane kerr king kirby knowles lambert law lawrence leigh lynch maguire mann manning marsh matthews may mcgrath mckenna nelson newton
  nicholson nolan norris oneill page parr payne perkins perry pickering poole potter pratt quinn ratcliffe read reeves rice richards robson rowe saunders savage
  shepherd short simmons skinner stephenson stone stott summers sykes tate tomkins tucker vaughan wainwright walters warburton warren
  watkins watts welsh wells wheeler willis wolfe yousaf yousuf zaman zafar`
    .trim()
    .split(/\s+/),
)
