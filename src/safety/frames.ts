/** What makes a sentence one about a subject, a made-up case or a story; and what makes it about now. */
import { phrasesOf } from './signs.ts'

export const frames = {
  subject: phrasesOf(`
    {topic} / who|which|what .. supports|support|helps|help|works|work|offers|leads|runs|delivers|provides|covers|deals|advises|services|service|organisations|agencies|training|resources / what is / what are / what does / what counts
    how .. do|should|can|could|would|might .. we|i|schools|staff|teachers|you .. {teach} / is there|are there|are-there .. any|anything|a|an|support|training|something|anyone / do you have|know / does anyone|anybody|lancashire / looking for / signs of / spot|spotting|recognise|recognising|identify|identifying .. signs|pupils|children|if / number|numbers|rates|statistics of / how many|common / where .. can|could|do .. i|we .. find|get|refer|signpost / tell me about / anything on / info|information on|about|for`),
  supposed: phrasesOf(
    `if|whenever|suppose|supposing|imagine / what .. happens|happen|if|when / when a|an|pupils|children|someone|staff|young|the / in case / should a|an|someone|pupil / how .. to|do|should|would .. respond|react|deal|support|help|handle|manage|talk|approach|refer|report|spot|tell / what .. do|should|would|can .. i|we|you|staff|schools|teachers .. do`,
  ),
  story: phrasesOf(
    `novel / poem / play|film|book|story|drama|movie|documentary|podcast|episode|soap|text|chapter|scene .. about|where|in|of|which|called|based|that / in .. the|a|this|our film|novel|book|play|story|poem|scene|text|drama / macbeth / shakespeare / case-study / case-studies / scenario / scenarios / role-play / fictional / character / characters / storyline / plot / romeo / theatre / gcse text|drama|english / serious-case-review`,
  ),
  now: phrasesOf(
    `{when} / just|already / told me|us|him|her|my|staff|his|a|the / disclosed / came to|in|into / i .. saw|noticed|found|heard|overheard|seen|think|am-worried / we .. have|found|noticed|think / at the moment / right now / is|are being / sat with|here / with me / my|our .. class|form|office|tutor|room / urgent* / emergency / help me / is on`,
  ),
  nothingMeant: phrasesOf(`
    killing|kills|kill me / killing|kill|kills time|it|two|off|the mood|joy / dying to|for .. know|hear|see|try|get|a|meet|find|ask|read|learn`),
}
