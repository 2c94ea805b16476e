/** The shapes in which a model answers. Every field is there; what does not apply is empty. */
import { z } from 'zod'
import { sectionNames } from '../knowledge/sections.ts'

export const understandable = ['signpost', 'contact', 'list', 'detail'] as const

const Sentence = z.object({ says: z.string(), cites: z.string().describe('The id of the one entry it stands on') })

export const UnderstandShape = z.object({ themes: z.array(z.string()), places: z.array(z.string()), intent: z.enum(understandable) })
export const ComposeShape = z.object({ lead: Sentence, summary: z.array(Sentence) })
export const DraftShape = z.object({
  sentences: z.array(z.object({ says: z.string(), from: z.array(z.int()), section: z.enum(sectionNames) })),
})
export const TranslateShape = z.object({ texts: z.array(z.string()) })
