/** What programs can ask of the web door, as an OpenAPI document made from the schemas that the pages use. */
import { z } from 'zod'
import { createDocument, type ZodOpenApiPathsObject, type ZodOpenApiResponseObject } from 'zod-openapi'
import { listPathOf, pageKinds, pathOf } from '../../browsing/paths.ts'
import { EntryView, ListQuery, ListView, SearchView, SharedView } from '../../browsing/shapes.ts'
import { AnswerJson } from '../answer-json.ts'
import { Question } from './ask-json.ts'

const Problem = z.object({ error: z.string().describe('One sentence that says what is wrong and what to do') }).meta({ id: 'Problem' })
/** Answers of every path that a page could have, beside its own. */
const usualProblems = {
  429: json(Problem, 'Too many requests from this address: see Retry-After'),
  500: json(Problem, 'Something went wrong on our side'),
  503: json(Problem, 'The assistant is starting: see Retry-After'),
}
const Health = z.object({ status: z.string() })

function json(schema: z.ZodType, description: string): ZodOpenApiResponseObject {
  return { description, content: { 'application/json': { schema } } }
}

const askPaths: ZodOpenApiPathsObject = {
  '/api/ask': {
    post: {
      summary: 'Ask a question',
      description: 'Questions of one thread are one conversation.',
      requestBody: { required: true, content: { 'application/json': { schema: Question.meta({ id: 'Question' }) } } },
      responses: {
        200: json(AnswerJson.meta({ id: 'Answer' }), 'The answer, as ask --json gives it'),
        400: json(Problem, 'The body is not a question'),
        413: json(Problem, 'The question is too long'),
        415: json(Problem, 'The body is not JSON'),
        ...usualProblems,
      },
    },
  },
}

const searchPaths: ZodOpenApiPathsObject = {
  '/search.json': {
    get: {
      summary: 'Search all entries',
      requestParams: { query: z.object({ q: z.string() }) },
      responses: {
        200: json(SearchView.meta({ id: 'Search' }), 'What fits, by kind, best first'),
        422: json(Problem, 'The text suggests that somebody may be at risk: the safeguarding card, and nothing was searched'),
        ...usualProblems,
      },
    },
  },
  '/entries.json': {
    get: {
      summary: 'The entries of a share link',
      requestParams: { query: z.object({ refs: z.string().meta({ example: 'priorities/west-lancashire-eet,contacts/claire-fox' }) }) },
      responses: { 200: json(SharedView.meta({ id: 'Shared' }), 'The entries, in order'), ...usualProblems },
    },
  },
}

function entryPaths(): ZodOpenApiPathsObject {
  const List = ListView.meta({ id: 'List' })
  const Entry = EntryView.meta({ id: 'Entry' })
  const id = z.object({ id: z.string() })
  const paths = pageKinds.map((kind) => [
    [
      `${listPathOf(kind)}.json`,
      {
        get: {
          summary: `List ${kind}`,
          requestParams: { query: ListQuery },
          responses: { 200: json(List, 'A page of the list'), ...usualProblems },
        },
      },
    ],
    [
      `${pathOf(kind, '{id}')}.json`,
      {
        get: {
          summary: `One of the ${kind}`,
          requestParams: { path: id },
          responses: { 200: json(Entry, 'The entry'), 404: json(Problem, 'There is no such entry'), ...usualProblems },
        },
      },
    ],
  ])
  return Object.fromEntries(paths.flat())
}

const statePaths: ZodOpenApiPathsObject = {
  '/health': {
    get: {
      summary: 'Whether it can answer',
      responses: { 200: json(Health, 'Ready'), 503: json(Health, 'Starting, or the store is away') },
    },
  },
  '/metrics': {
    get: { summary: 'Figures for Prometheus', responses: { 200: { description: 'Text format', content: { 'text/plain': {} } } } },
  },
}

export const openApi: object = createDocument({
  openapi: '3.1.1',
  info: {
    title: 'TASS signposting assistant',
    version: '1',
    description: 'Every page is JSON too: add .json to its address, or send Accept: application/json.',
  },
  paths: { ...askPaths, ...searchPaths, ...entryPaths(), ...statePaths },
})
