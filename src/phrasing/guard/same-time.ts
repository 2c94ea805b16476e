/** Whether what was planned is still told as planned, what was hoped for as hoped for, and what was done as done. */
import type { LineAs } from './evidence.ts'
import { tellingWords } from './nearest-lines.ts'
import { areSame } from './same-words.ts'

const toCome =
  /\b(?:plan(?:s|ned|ning)?|will|'ll|due|hop(?:e|es|ing)|intend(?:s|ed)?|going to|(?:is|are) to|(?:next|later) (?:term|year|step)|aim(?:s|ing)?|goal|target|expect(?:s|ed)?|scheduled|upcoming|may|might|once|want(?:s|ed)?|would like|should|agreed to|so that|purpose|when the)\b/
const doubtful = /\b(?:if|may|might|hope[sd]?|hoping|would like|could|possibl[ey]|provided|subject to|depend\w*|perhaps|suggests?)\b/
const isOver =
  /\b(?:has|have|had) (?:now |already )?\w+(?:ed|en|un|ut|ld|me|ne|ot)\b|\b(?:was|were) (?!to\b|due\b|planned\b|meant\b|hoped\b|not yet\b)\w+(?:ed|n|t|ld)\b/

/** What somebody thinks or wishes is no fact. */
const opinion =
  /\b(?:feels?|felt|thinks?|thought|believe[sd]?|views?|viewed|consider(?:s|ed)?|would like|wants?|wanted|hope[sd]?|should|suggest(?:s|ed)?|asked|interest(?:ed)?|appetite)\b/

/** Begun, and not said to be done: “is looking at opening its careers fair”. */
const underWay =
  /\b(?:is|are|was|were|been) (?:looking (?:at|into)|exploring|considering|discussing|investigating|in talks|working towards|planning|hoping)\b/

export function isOfSameTime(said: string, line: string, as: LineAs): boolean {
  if (underWay.test(line) && isOver.test(said) && !isOver.test(line) && !underWay.test(said)) return false
  const told = clauseFor(said, line).replace(/\bwhat\s+(?:\w+\s+){1,4}(?:feels?|felt|thinks?|thought)\b/g, ' ')
  if (/\b(?:feels?|felt|thinks?|thought|believe[sd]?|would like|should)\b/.test(told) && !opinion.test(said)) return false
  const certainly = as === 'done' || as === 'impact' ? /\bsuggests?\b/ : doubtful
  if (certainly.test(clauseFor(said, line)) && !doubtful.test(said)) return false
  const ahead = toCome.test(said)
  if (as === 'plan' && !toCome.test(line)) return !isOver.test(said) || isOver.test(line)
  if (as === 'plan' || as === 'aim')
    return ahead && !(isOver.test(said) && !isOver.test(line) && !/\b(?:plan|aim|hope|intend|agreed to)/.test(said))
  if (as === 'done' || as === 'impact')
    return !/\b(?:will|plan(?:s|ned)?|hop(?:e|es)|going to|(?:is|are) to|aims?|intends?)\b/.test(said) || toCome.test(line)
  if (/\b(?:is|are) (?:to|planned|due|expected|scheduled)\b|\bwill\b/.test(line) && !ahead) return false
  return as !== 'fact' || /\bnot (?:yet )?available\b/.test(said) || !/\b(?:planned|plans|hopes|aims)\b/.test(said) || toCome.test(line)
}

/** The part of the statement that is retold: “…, and this could be a handover” leaves the rest of it certain. */
function clauseFor(said: string, line: string): string {
  const words = tellingWords(said)
  const clauses = line.split(/[,;] | and (?=this|it|they|could|may)/)
  const shared = clauses.map((clause) => tellingWords(clause).filter((word) => words.some((other) => areSame(word, other))).length)
  const most = Math.max(...shared)
  return clauses.filter((_, i) => (shared[i] ?? 0) * 2 >= most || i === 0).join(', ')
}
