/** A process of its own: starts the assistant, answers fifty questions and prints the memory it holds, in MB. */
import { createTestAssistant } from '../support/assistant.ts'
import { answerAll } from './asking.ts'
import { listQuestions } from './quality.ts'

await answerAll(await createTestAssistant(), listQuestions().slice(0, 50))
process.stdout.write(String(process.memoryUsage().rss / 2 ** 20))
