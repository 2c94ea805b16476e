/** Checks JSON against the official schemas of Open Referral UK 3.0. */
import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

// The schemas hold words of other standards, and a format of tables.
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { csv: true } })
formats.default(ajv)
const compiled = new Map<string, ValidateFunction>()

/** What is wrong, a line each. */
export function listErrors(schema: string, json: unknown): string[] {
  const file = new URL(`../fixtures/oruk/${schema}.json`, import.meta.url)
  const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  compiled.set(schema, validate)
  validate(json)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
