/** Marks that would be drawn as something else than words: Markdown, the markup of Slack, HTML, and characters that hide. */

const marks = /[*_`#<>[\]|~^{}\\=@]|&(?:#?\w+);|\bjavascript:|!\[/i
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Variation_Selector}/u
const pictures = /\p{Extended_Pictographic}|(?<=^|\s):[a-z0-9_+-]+:(?=\s|$|\p{P})/iu

/** Letters of other alphabets look like ours, or say what nobody here checks. */
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** `text` is without the addresses in it, which may hold such marks. */
export function holdsMarkup(text: string): boolean {
  return marks.test(text) || hidden.test(text) || pictures.test(text)
}

export function holdsHidden(text: string): boolean {
  return hidden.test(text) || foreign.test(text)
}
