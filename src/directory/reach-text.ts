/** How to get an offer, put below a description where the standard has no field for it, and taken out again on import. */

export type Reach = { howToGet: string | null; phone: string | null; audience: string | null }

const labels: Record<keyof Reach, string> = { audience: 'Who it is for', howToGet: 'How to get it', phone: 'Phone' }

export function withReach(description: string, reach: Reach): string {
  const lines = (Object.keys(labels) as (keyof Reach)[]).flatMap((field) => {
    const said = reach[field]?.replace(/\s+/g, ' ').trim()
    return said && !description.includes(said) ? [`[${labels[field]}] ${said}`] : []
  })
  return [description, ...lines].filter(Boolean).join('\n\n')
}

export function splitReach(description: string): { description: string; reach: Reach } {
  const reach: Reach = { howToGet: null, phone: null, audience: null }
  let rest = description
  for (const field of ['phone', 'howToGet', 'audience'] as const) {
    const [whole, said] = new RegExp(`\\n*\\[${labels[field]}\\] ([^\\n]+)\\s*$`).exec(rest) ?? []
    if (!whole || !said) continue
    reach[field] = said.trim()
    rest = rest.slice(0, -whole.length)
  }
  return { description: rest, reach }
}
