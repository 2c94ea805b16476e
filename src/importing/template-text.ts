/** What a report's template or web page says by itself, and no officer wrote. */

const ask =
  'insert|describe|list|add|enter|type|include|delete|provide|outline|state|summari[sz]e|detail|give|complete|use|fill|note|explain|specify|write|replace|bullet'
const prompts = [
  new RegExp(`^\\W*(?:please|kindly) (?:do not |only |briefly )?(?:${ask})\\b`, 'i'),
  new RegExp(`^[[<{(]\\s*(?:please )?(?:${ask})\\b.*[\\]>})]\\.?$`, 'i'),
  /^[[<{]\s*(?:your |name|title|date|text|x+|tbc|tba|priority|period|officer|locality|e\.?g\.?)[^\]>}]*[\]>}]\.?$/i,
  /^\W*(?:click|tap) (?:or tap |or click )?(?:here|to enter)\b.*\b(?:text|date|enter)\b/i,
  /^(?:insert|enter|type) (?:text|name|title|date|details?)\b.{0,30}$/i,
  /^(?:bullet points?|max(?:imum)?|no more than|up to) [\w ,]{0,40}(?:please|words|bullets?|bullet points?)\.?$/i,
  /^choose an item\.?$/i,
  /^[xX_.…]{3,}$/,
]

/** “[insert]”, “Please describe…”, “Click or tap here to enter text.” */
export function isPrompt(text: string): boolean {
  return text.length < 300 && prompts.some((prompt) => prompt.test(text))
}

const furniture = [
  /^(?:page|p\.?) ?\d{1,3}(?: ?(?:of|\/|\|) ?\d{1,3})?$/i,
  /^[-–—|\s]*\d{1,3}[-–—|\s]*$/,
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}.*|https?:\/\/\S+ \d+\/\d+)$/i,
]

/** A page number, or the line that a browser prints at the edge of a page. */
export function isPageEdge(text: string): boolean {
  return furniture.some((each) => each.test(text))
}

const footers = [
  /^(?:©|\(c\)|copyright\b)/i,
  /^(?:back to top|print (?:this )?page|share this page|was this page helpful|rate this page|related (?:pages|links|content)|follow us|skip to .*content)\b.{0,30}$/i,
  /^(?:cookies?|privacy(?: notice| policy)?|accessibility(?: statement)?|terms and conditions|contact us|site map)(?:\s*[|•·/]\s*[\w ]+)*$/i,
]

/** The foot of a web page: what follows it is no report, up to the next label. */
export function isPageFoot(text: string): boolean {
  return footers.some((each) => each.test(text))
}
