/** Sentences about what a language model wrote. */
export const words = {
  modelWroteLead: 'A language model worded the answer down to here from the entries below. Each sentence was checked against its entry.',
  modelWrote: 'A language model worded the sentences just above from the entries below. Each was checked against its entry.',
  machineTranslation: (language: string) =>
    `Machine translation into ${language}, which nobody has checked. Names and numbers are unchanged. The English is what counts: for anything important, ask for an interpreter.`,
  cannotTranslate: (language: string) =>
    `I cannot translate into ${language} just now. The answer in English still holds; your school or the county council can arrange an interpreter.`,
  nothingToTranslate: (language: string) => `Ask your question first, then say “in ${language} please”, and I will translate the answer.`,
}
