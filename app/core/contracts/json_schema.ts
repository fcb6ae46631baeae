/** As much of JSON Schema (2020-12, which OpenAPI 3.1 speaks) as our documents use. */
export type JsonSchema = {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  prefixItems?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  not?: JsonSchema
  [keyword: string]: unknown
}

/** What a document is built from: a mistake in a contract stops the generation with this. */
export class ContractError extends Error {}

export const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** The schema with every schema inside it passed through `change`, innermost first. */
export function mapSchema(
  schema: JsonSchema,
  change: (schema: JsonSchema) => JsonSchema
): JsonSchema {
  const copy: Record<string, unknown> = { ...schema }
  for (const [key, value] of Object.entries(schema)) copy[key] = mapKeyword(key, value, change)
  return change(copy as JsonSchema)
}

const LISTS = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems'])
const RECORDS = new Set(['properties', 'patternProperties', 'definitions'])
const SINGLES = new Set(['items', 'not', 'additionalProperties'])

function mapKeyword(
  key: string,
  value: unknown,
  change: (schema: JsonSchema) => JsonSchema
): unknown {
  if (typeof value !== 'object' || value === null) return value
  const inner = (schema: JsonSchema) => mapSchema(schema, change)
  if (Array.isArray(value)) return LISTS.has(key) || SINGLES.has(key) ? value.map(inner) : value
  if (RECORDS.has(key))
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, inner(schema)]))
  return SINGLES.has(key) ? inner(value as JsonSchema) : value
}
