/** What our export says in words of its own. */
export const exportWording = {
  costs: { free: 'Free', paid: 'There is a charge', funded: 'Free to schools: it is funded', 'not-stated': null },
  ends: (day: string) => `Ends on ${day}.`,
  taxonomy: 'TASS themes',
  taxonomySays: 'What Lancashire’s Team Around the School and Settings (TASS) sorts support for schools by.',
  term: (name: string, words: readonly string[]) => `${name}: ${words.join(', ')}`,
} as const
