/** First names common in Lancashire's schools; the second list also holds everyday words, so only counts with a capital. */

const plainNames = `
  finn finley poppy ruby lily holly daisy ivy maisie jade leo ava robbie jayce rio ellie kayleigh siobhan thandiwe lukasz mia zoe chloe theo rafe nia
  aaliyah aaron abdul abdullah abigail abu adam adele adil adrian ahmed aidan aiden aimee aisha ajay alan alana albert albie alesha alex alexa
  alexander alexandra alexis alfie alfred ali alice alicia alina alisha alison alistair aliyah amaan amal amanda amara amelia amelie amina
  amir amira amit amy ana anaya andrea andrew andy angela angelina anika anisa anita anna annabel annabelle anne annie anthony anya
  archie aria ariana arjun arlo arthur asad ash asha ashleigh ashley asif asma aston aurora ava ayaan ayesha ayla ayesha aysha bailey barbara barry bartosz
  beatrice becca becky belle ben benjamin bethany bethan beth bella bilal billie billy blake bobby bonnie bradley brandon brenda brian bridget
  brooke bryony caitlin caleb callum calum cameron cara carl carla carly carol caroline carter cassie catherine cathy celia cerys charlene charles
  charlie charlotte chelsea cheryl chloe chris christian christina christine christopher ciara claire clara clare cody colin connor
  conor corey courtney craig dale damian damien daniel danielle danny daria darcey darcy darren dave david dawid debbie deborah
  declan demi denise dennis derek dexter diana diane dominic dominik donna dora doris dorothy duncan dylan ebony edith edward edwin eesa eileen elaine eleanor
  elena eli elias elijah elise eliza elizabeth ella elle ellen ellie elliot elliott elouise elsa elsie emilia emily emma emmanuel enzo eric erin esme esmee
  ethan eva evan eve evelyn evie ewan ezra faisal farah farhan fatema fatima fatimah felicity felix fern fiona fletcher florence francesca
  francis frankie fred freddie frederick freya gabriel gabriella gareth gary gavin gemma genevieve geoff george georgia georgie georgina gerald
  gianna gillian gina giovanni glen gloria gordon graham gracie greg gregory hadi hafsa haleema halima hamza hana hanna hannah haris harley harold haroon harper
  harriet harris harrison harry harvey hasan hassan hayden hayley hazel heidi helen helena henry hiba hollie hubert hudson hugh hugo humaira
  humza husnain hussain ian ibrahim idris iman imogen imran inaya iqra irfan irene iris isa isaac isabel isabella isabelle isha isla
  ismail isobel ivan izzy jack jackie jackson jacob jacqueline jaden jagoda jai jaime jake jakub james jamie jan jane janet janice
  jared jason jasmin jasmine javed jaxon jayden jayne jean jeff jenna jennifer jenny jeremy jess jesse jessica jessie jimmy joan
  joanna joanne jodie joe joel john jon jonah jonathan jordan jordyn joseph josh joshua josie joyce juan jude judith judy julia julian julie
  juliet junaid justin kacey kacper kai kaiden kane karen karl karolina kasia kate katherine kathleen kathryn katie katy kay kayden kayla kayleigh keeley
  keira keith kelly kelsey ken kenneth kenzie keri kerry kevin khadija khadijah khalid kian kiera kieran kim kimberley kirsty kitty klaudia krystian
  kyle kylie kyra lacey laiba laila lara laura lauren layla layton leah leanne lee leila lena lennon lenny leo leon leona leonard leslie lesley
  lewis lexi lexie liam libby lilian lillie lilly lily linda lindsay lisa lloyd logan lois lola lorna lorraine louis louisa
  louise luca lucas lucia lucian lucy luis luka lukas luke lydia lyla lynn lynne maciej mackenzie macy maddie maddison madison madiha mahnoor maisie
  malachi malcolm malik mandy marcel marcin marcus margaret maria mariam mariya marie marion marta martha martin martyn mary maryam mason mateusz matilda matt
  matthew maureen mateo maya mckenzie megan meg melanie melissa mia michael michal michelle mick mike mikey mila millie milly miriam mohamed mohammad
  mohammed moira mollie molly morgan muhammad muhammed musa mustafa myla nabil nadia naeem naomi natalia natalie natasha nathan nathaniel nawal nazia neil
  nevaeh niall niamh nicholas nick nicky nicola nicole nieve nigel nikita nikola nina noah noel noor nora norman olaf oliver olive olivia ollie omar orla
  oscar oskar owen paige pamela parker patricia patrick patryk paul paula pauline peggy penelope penny peter phil philip phillip phoebe pippa
  polly preeti priya rachael rachel rafael rafferty raheem rahim rahul raisa raja ralph rania rashid raymond rayan rebecca reece reggie reuben rhiannon rhys riaz
  ricky riley rita rizwan robert roberta robyn rochelle rocco roger roman ronan ronnie rory rosalind rosanna rosie ross rowan roxanne
  roy ruairi rubina rufus rukhsana rupert russell ruth ryan saad sabrina sadia sadie saeed safa saffron safiya saima sajid saleem sally salma sam
  samantha samina samir samuel sana sandra sanjay sara sarah saskia scarlett scott sean sebastian selina serena seth shabana shabnam shahid shane shannon
  sharon shaun shauna shazia sheila shelley sian sidra sienna simon simone sofia sonia sonny sophia sophie stacey stanley stefan stella stephanie
  stephen steve steven stewart stuart sue sufyan sulaiman sumaya sumayyah susan suzanne sydney sylvia szymon tabitha taha tahir talia
  tamara tammy tanya tara tariq tasha tayla taylor teddy teresa terry tess tessa thea theo theodore theresa thomas tia tiffany tilly tim timothy tina tobias toby tom tommy toni
  tony tracey tracy trevor tristan tyler tyrell tyrone umar una usman vanessa vera veronica vicky victor victoria vincent violet viktor vivien vivienne wahid warren
  wayne wendy wesley wiktor wiktoria william yahya yasin yasmin yasmine younis yousuf yunus yusuf yvonne zac zach zachary zack zahid zahra zain zainab zak zakariya zara zayd
  zayn zeeshan zoe zofia zoey zuzanna zubair ayyub aleena amna anum areeba asiya hania hira maheen sehrish tayyaba uzair yaseen zunaira ahsan ammar daud eshaal haider
  hashim idrees ishaq moosa nusrat parveen qasim raihan sabah sohail tahira umair waqas bogdan andrei mihai ionut elena ioana kamil pawel piotr tomasz agnieszka magdalena lena oliwia
  aleksander filip igor antoni hubert tymon nadiya oleksandr dmytro olena oksana kwame kofi amara chidi ngozi tunde yetunde abena`

const wordyNames = `
  amber april archer art ash autumn bill bob brook chance chase christian cliff clay cole crystal daisy dale dan dawn dean drew earl ed eden
  faith finn finley fleur ford frank gail gene gene ginger glen grace grant guy harmony heather holly honor hope hunter ivy jade jasper jay jewel jim jo joy june
  kit lane lance laurel lark liberty max may miles mark myles nell nelson olive pam pat pearl pat poppy preston ray read reed reese ria rich rob rob robin rock rose ruby rusty
  sage sky skye sandy sidney sol spencer star stan sterling storm summer sunny ted tod ty van verity victor ward will willow wren noor sid abbie rhea kit mae nia jan don ron les
  eddie alba ada isa ali sana burnley chelsea jordan kingston paris dallas austin`

const listNames = (names: string) => new Set(names.trim().split(/\s+/))

export const firstNames: ReadonlySet<string> = listNames(plainNames)
export const wordyFirstNames: ReadonlySet<string> = listNames(wordyNames)
