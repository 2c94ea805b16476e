/** What the files of places hold: localities, districts and the council areas next to ours. */
import { z } from 'zod'
import { dated, Fact, Id, someIds, sourced, Text, textList } from './fields.ts'

/** One of the areas in which TASS works. `caution` warns of a looser everyday meaning of the name. */
export const Locality = z.strictObject({
  name: Text('give the locality its name'),
  aliases: textList('list other names as text'),
  districts: someIds('name the districts it covers'),
  caution: Text('say what the name is often taken to include').optional(),
  facts: z.array(Fact).default([]),
  ...dated,
  ...sourced,
})

/** A district council's area. Names shared with another district are repeated under `ambiguous`. */
export const District = z.strictObject({
  name: Text('give the district its name'),
  code: Text('give the code that the Office for National Statistics uses').optional(),
  locality: Id,
  aliases: textList('list short names of the district as text'),
  places: textList('list towns, villages and wards as text'),
  ambiguous: textList('list the names that another place shares'),
  ordinaryWords: textList('list the places whose name is also an everyday word'),
  postcodes: z
    .strictObject({
      whole: textList('list postcode districts that lie in no other council area'),
      part: textList('list postcode districts shared with another district or council'),
    })
    .default({ whole: [], part: [] }),
  ...dated,
  ...sourced,
})

/** A council area next to ours, for which no officer of ours may be named. */
export const Neighbour = z.strictObject({
  name: Text('give the area its name'),
  aliases: textList('list other names as text'),
  places: textList('list towns and villages as text'),
  ordinaryWords: textList('list the places whose name is also an everyday word'),
  postcodes: textList('list postcode districts as text'),
  facts: z.array(Fact).default([]),
  ...sourced,
})
