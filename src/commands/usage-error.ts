/** The caller's mistake: shown as it is, with how the command is used, and exit code 2. */
export class UsageError extends Error {}
