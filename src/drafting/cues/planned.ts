/** What is planned. */
import type { Cue } from './cue.ts'

/** What somebody does to get on with the work, in the form that gives an order. */
const doing =
  'engage|establish|promote|monitor|invite|follow|finalise|recruit|roll|share|meet|explore|look|arrange|continue|agree|plan|update|set|write|chase|send|visit|run|hold|book|launch|attend|get the|contact|speak|talk|ask|consider|create|collate|consult|host|deliver|develop|map|review|organise|circulate|pilot|trial|present|draft|complete|submit|evaluate|gather|collect|print|confirm|liaise|link|link up|attend|scope|extend|repeat|identify|bring|work with|go back|need to|take|start|begin|try|feed back|report back|prepare|design|offer|introduce|revisit|investigate|join|produce|publish|advertise|secure|find|decide|discuss|put|hopefully|refine|tweak|publicise'

export const plannedCues: readonly Cue[] = [
  {
    weight: 5,
    words: new RegExp(
      `^(?:also |then |and |to do:? )?(?:${doing})\\b(?!\\s+(?:group|meeting|school|forms?)\\b.*\\b(?:held|formed|met|said)\\b)`,
    ),
  },
  {
    weight: 4,
    words:
      /\b(?:next (?:mtg|meeting|step|term|month|week|half[- ]term|network|session|year|yr|get-together|time|tuesday|monday|wednesday|thursday|friday)|in the (?:new year|spring|summer)|new year|(?:in|during|for|by|before|after|until|to) (?:january|february|march|april|may|june|spring|xmas|christmas|easter|jan|feb|mar)|over the (?:next|coming)|coming (?:weeks|months|term)|after (?:xmas|christmas))\b/,
  },
  {
    weight: 4,
    words:
      /\b(?:to be (?:asked|invited|held|shared|finalised|carried|presented|developed|looked|disseminated|introduced|opened|amended|agreed|explored|set|confirmed|arranged|sent|appraised|researched|included|reviewed|rolled|completed|created|distributed|delivered|discussed|identified|trialled|repeated|booked|launched|written|produced|circulated|evaluated|planned|used|collated|considered|extended|organised|run|given|put))\b/,
  },
  {
    weight: 6,
    words:
      /\b(?:is|are) (?:still )?to (?:be (?!able|reviewed regularly|had|run by|led by|chaired by)\w+|begin|consider|support|bring|explore|look|work|meet|identify|discuss)\b/,
  },
  {
    weight: 4,
    words: /\bplans? (?:to|for)\b|\bare planned\b|\b(?:has|have) been invited\b.*\bnext\b|\bis needed\b|\bat the planning stages?\b/,
  },
  { weight: 2, words: /\b(?:are|is) being (?:arranged|organised|booked|set|planned|developed)\b|\bunder consideration\b/ },
  {
    weight: 3,
    words:
      /\b(?:will|ll|shall) (?:also |then |be |go|next )?(?:be )?(?:distributed|invited|asked|repeated|set|meet|meeting|run|running|trial|show|sent|shared|held|look|extended|given|presented|go|start|continue to|visit|present|use|try|work|explore|develop|introduce|deliver|host|attend|put|launch|speak|ask|draw|bring|feed|contact|review|roll|pilot|update)\b/,
  },
  {
    weight: 4,
    words:
      /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|propos(?:e|es|ed)|hoping|hopefully|going|due|scheduled|pencilled|booked|anticipated|aim|looking) (?:to|in|for|on|with|that)\b(?! (?:reduce|improve|raise|stop|ensure))/,
  },
  {
    weight: 3,
    words:
      /\b(?:are being arranged|under consideration|further work is required|consideration will be|still (?:have|need) to|need(?:s)? to (?:chase|go|get|meet|speak|sort|arrange|find out|book)|have agreed to run|planned\b|the plan is|to do\b|pencilled|tbc|dates? (?:for|to)|rota to be|have been invited to the next|plan a)\b/,
  },
  {
    weight: 3,
    words:
      /^(?:[\w&' -]{2,60}?) to (?:be\b|meet|host|attend|draw|explore|speak|present|send|look|continue|take|share|start|support|come|visit|lead on|develop|produce|create|contact|invite|run|join|collate|deliver|provide|arrange|update|roll|write|engage|chase|finalise|book)\b/,
  },
  {
    weight: 3,
    words:
      /^(?:further|second|third|another|follow[- ]up|refresher|launch|next|introductory) (?:\w+ )?(?:meetings?|visits?|sessions?|event|workshops?|discussions?|training|meeting|mtg|work)\b/,
  },
  {
    weight: 2,
    words:
      /\bw\/c\b|\bis (?:scheduled|planned|booked)\b|\bonce .{3,60} (?:we'll|we will)\b|\bwould like to look\b|\bcoming to\b|\blooking to\b|\bstill to\b|\bnext\b/,
  },
]
