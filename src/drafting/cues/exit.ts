/** How it goes on without the officers. */
import type { Cue } from './cue.ts'

export const exitCues: readonly Cue[] = [
  {
    weight: 5,
    words:
      /\b(?:go|goes) on (?:into|facilitating|under|without|meeting|running|being)\b|\bexpected to (?:go on|run|continue) into\b|\bnext academic year\b|\bcommonplace\b|\bindependently\b|\bto continue the (?:meetings|work|group)\b|\bgo on under\b|\bnow drives?\b|\b(?:is|are|was) (?:now )?driven by\b/,
  },
  {
    weight: 3,
    words:
      /^families (?:in [^,]{3,20} )?will know where\b|\bknow(?:s)? (?:of|about) and (?:make use|utilis)|\bpathways? (?:document )?(?:will be )?in place\b|\b(?:schools|partners|families) will (?:feel supported|be updated|be aware of the main)\b/,
  },
  {
    weight: 6,
    words:
      /\b(?:self[- ]?(?:sustain\w*|sufficient)|business as usual|bau|normal (?:practice|induction|part)|becom(?:e|es|ing) part of|hand(?:ed|ing|s)? ?(?:it )?over|exit strategy|clos(?:e|ed|es|ure)\b(?! (?:the gap|link|relation))|beyond the life|legacy|withdraw|step(?:s|ped|ping)? (?:back|away)|long[- ]term (?:home|future)|sustain(?:ed|able|ability)?)\b/,
  },
  {
    weight: 5,
    words:
      /\b(?:will|to|would|should|can|ll|can see this|expect\w*) (?:then |also |eventually |naturally )?(?:be )?(?:take (?:it |this |on |over|turns)|taken (?:on|over)|continue (?:without|running|the work|this|to (?:be|run|deliver|facilitate|meet|work))|carry(?:ing)? on|carried on|keep (?:going|meeting|facilitating|running|it)|own|sit with|sit under|pass to|transfer|remain|be (?:maintained|embedded|integrated|integral|absorbed|chaired|led|run|driven|mainstreamed)|embedded|maintained|integrated|chaired|led by|run (?:by|it|itself|themselves)|look after itself|tick over|last|stay as|fund the|run themselves)\b/,
  },
  {
    weight: 5,
    words:
      /\b(?:without (?:tass|us|epo|me)|w\/out us|whether or not we|no need for (?:an? )?epo|won t need us|doesn t need us|needs? to be involved after|after (?:i go|we (?:go|leave)|the project (?:ends|finishes)|that the group)|(?:if|when|once|after) (?:i|we|tass|the (?:epo|officer|project|funding|money)) (?:steps?|leaves?|goes?|finish(?:es)?|stops?|ends?|moves? on|runs? out|pulls? out)|point of contact|as contact only|once (?:set up|established)|long[- ]term|in the longer run|longer term|eventually|in years to come|runs itself|run (?:it|the \w+ \w+|this) themselves|themselves|from next (?:year|september)|takes? over|taking it on|taken on|ongoing coordination|committed (?:to|in) continuing|corporate|council's (?:own )?plan)\b/,
  },
  {
    weight: 4,
    words:
      /\b(?:embedded (?:in|within)|built into|written into|part of (?:the )?(?:council's|hub's|college's|school's) (?:own )?(?:plan|work|offer)|hosted by|stay(?:s)? on|kept on|so (?:that )?it lasts|work will last|remain (?:available|a point)|is being driven|driving it|on the (?:lpds|shared drive)|picking up what|pass to|sits? with|ownership|responsibility|continu\w+ (?:\w+ )?(?:under|without|beyond|independently)|will continue independently|expected to run into|existing (?:networks|structures|forums?)|new home|keep it alive|terms? will continue|own budget|review(?:ed)? (?:regularly )?(?:by|at) the locality group)\b/,
  },
  {
    weight: 3,
    words:
      /\b(?:agreed protocols|trained (?:champions|staff) in each|each (?:school|sch) has (?:trained|own)|links? (?:made|with .{3,30})? ?will (?:carry|keep)|contacts that people|network led by|led by (?:the )?(?:schools|sendcos|heads)|schools to run|forum that can|will sit|is now (?:written|closed)|natural handover|commonplace|utilised|know where to access)\b/,
  },
]
