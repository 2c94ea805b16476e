/** Answers anew the question that a button is about, also when it leaned on what was said before it. */
import type { Reply } from '../../reply.ts'
import type { About } from './button-value.ts'

/** Asked as it was, it is mostly read as it was; “and in Preston?” needs to be told how it was read then. */
export async function askAgain<R extends Reply>(ask: (text: string) => Promise<R>, { asked, read }: About): Promise<R> {
  const reply = await ask(asked)
  return read === '' || reply.reading === read ? reply : ask(`${asked} (${read})`)
}
