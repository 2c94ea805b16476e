/** What is wrong with a knowledge file, told to the person who edits it. */
export type Problem = { file: string; field?: string; say: string }

/** `knowledge/offers/calm-start.md, districts: say where this is offered` */
export function toSentence({ file, field, say }: Problem): string {
  return field ? `knowledge/${file}, ${field}: ${say}` : `knowledge/${file}: ${say}`
}
