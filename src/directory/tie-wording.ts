/** Why an imported offer stands where it stands, in words for its page. */
export const tieWording = {
  area: (name: string) => `the directory says that it serves ${name}`,
  title: (said: string) => `its name says “${said}”`,
  category: (name: string) => `the directory files it under “${name}”`,
  description: (said: string[]) =>
    `its description says ${[...new Set(said)]
      .slice(0, 3)
      .map((each) => `“${each}”`)
      .join(' and ')}`,
  priority: (theme: string, district: string | null) => `it helps with ${theme}, for ${district ?? 'the whole county'}`,
  held: {
    place: 'Nothing says which of our districts it serves: add “districts”, or set “status: listed” if it is for the whole county.',
    theme: 'Nothing says which of our themes it helps with: add “themes”.',
    providerUnknown: 'The directory does not say who provides it: name the partner.',
    check: 'Something in it wants a look: see the fault report of the import.',
  },
  noProvider: (directory: string) => `Provider not named by ${directory}`,
  directory: (name: string) => `${name} (a directory of services)`,
} as const
