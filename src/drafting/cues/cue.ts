/** Words that lean a statement towards a section, and how far. */
export type Cue = { weight: number; words: RegExp }
