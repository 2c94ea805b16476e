/** A setting that is a whole number between two others. */
import { z } from 'zod'

/** `say`: what it must be, for whoever set it wrong. */
export const wholeNumber = (least: number, most: number, say: string) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `${say}: correct it or leave it out.`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `${say}: correct it or leave it out.`)
