/** Makes a pasted message readable: odd characters, quoted mail and signatures out, the asking sentences first. */

export type CleanQuestion = {
  text: string
  /** What stood below the greeting at the end; a school's address there may say which place is meant. */
  signature: string
}

/** More than this is read only for places and for the sentences that ask. */
const longText = 700
const longest = 20_000
const signOff =
  /^[ \t>*_-]*(?:many thanks|kind(?:est)? (?:regards|wishes)|best (?:wishes|regards)|best,?$|warm(?:est)? (?:regards|wishes)|with (?:thanks|regards|best|kind|many|warm)|yours |all the best|thanks|thank you|regards|cheers|sent from|get outlook|--\s*$)(?:[^\n?]{0,40})$|(?<=[.!?]\s)(?:(?:kind(?:est)? |best |many |warm(?:est)? )?regards|best wishes|many thanks|yours \w+|kind wishes)\b[^\n?]*$/im
const asking =
  /\?|\b(?:who|what|which|where|when|how|can (?:you|i|we|any)|could|is there|are there|do you|does|any(?:one|body|thing)|looking for|need|advice|help|support|know of|point me|contact)\b/i

export function cleanQuestion(raw: string): CleanQuestion {
  const plain = withoutOddCharacters(raw.length > longest ? `${raw.slice(0, longest / 2)}\n${raw.slice(-longest / 2)}` : raw)
  const lines = plain.split('\n').filter((line) => !/^\s*>/.test(line) && !/^\s*(?:from|sent|to|cc|date):\s.*[@\d]/i.test(line))
  const own = lines.join('\n')
  const end = signOff.exec(own)
  // A greeting at the very start (“Thanks for this”) ends nothing.
  const signed = end !== null && end.index > 15 && /[a-z]/i.test(own.slice(0, end.index))
  const body = (signed ? own.slice(0, end.index) : own).replace(/^[^\S\n]*subject:[^\S\n]*/im, '').trim()
  const text = withoutOpening(body)
  return { text: text.length > longText ? askingSentences(text) : text, signature: signed ? own.slice(end.index + end[0].length) : '' }
}

/** What is said of the answer before, “Fab.” or “Brill, cheers –”, asks for nothing. */
const opening =
  /^(?:(?:(?:a+h|oh|ooh|ok|okay|yes|right|great|lovely|brilliant|brill|fab|fabulous|fantastic|perfect|ace|super|superb|nice|nice one|cool|excellent|wonderful|amazing|smashing|champion|grand|magic|good|good stuff|got it|gotcha|noted|understood|thanks|thank you|thankyou|ta|cheers|sound|wicked|sweet|helpful|useful|interesting|hmm+|aha|lol|wow)(?: (?:then|ta|thanks|thank you|cheers|mate|love|one|for that|for this|so much|very much|a lot))?|that(?: i|')?s (?:\w+ )?(?:great|helpful|useful|brilliant|perfect|good|fab|lovely|interesting)(?: to know)?|good to know)\s*[,.!;:–—-]+\s*)+(?=.*\p{L}{2})/isu

function withoutOpening(text: string): string {
  return text.replace(opening, '')
}

/** Control, invisible and direction-changing characters go; look-alike letters and emoji become plain ones or spaces. */
function withoutOddCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu, '')
    .replace(/[\p{Cc}--[\n\t]]/gv, ' ')
    .replace(/\p{Extended_Pictographic}/gu, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\bd'(?:you|ya|yer)\b/gi, 'do you')
    .replace(/\(\s*(?:obviously |and |but |i mean |we mean )?not\b[^)]*\)/gi, ' ')
    .replace(/\bfor (?:my|our) (?:\w+ ){0,2}(?:handbook|newsletter|website|display|bulletin|minutes|records|noticeboard)\b/gi, ' ')
    .replace(/\bfor \w+ purposes\b,?/gi, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\[(?:name|date of birth|UPN|phone number|e-mail address|address|rest of postcode|NHS number)\]/g, ' ')
}

/** Of a long message, the sentences that ask something; the whole when none seems to. */
function askingSentences(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => sentence.trim() !== '')
  const questions = sentences.filter((sentence) => sentence.includes('?'))
  const asks = questions.length > 0 ? questions : sentences.filter((sentence) => asking.test(sentence))
  return (asks.length > 0 ? asks : sentences).join('\n').slice(0, 4000)
}
