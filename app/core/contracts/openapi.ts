import { STATUS_CODES } from 'node:http'
import type { Answer } from '#app/core/http/contract'
import { problemSchema, problemsOf } from '#app/core/contracts/documented_problems'
import { inputSchema } from '#app/core/contracts/input_schemas'
import type { JsonSchema } from '#app/core/contracts/json_schema'
import type { Operation } from '#app/core/contracts/operations'
import type { ProblemCatalogue } from '#app/core/contracts/problem_catalogue'
import type { TypeSchemas } from '#app/core/contracts/type_schemas'

export type Sources = { types: TypeSchemas; catalogue: ProblemCatalogue; version: string }

export type OpenApiDocument = {
  openapi: string
  info: Record<string, unknown>
  servers: unknown[]
  tags: { name: string }[]
  paths: Record<string, Record<string, any>>
  components: {
    securitySchemes: Record<string, unknown>
    schemas: Record<string, JsonSchema>
    responses: Record<string, unknown>
  }
}

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

export function buildOpenApi(operations: Operation[], sources: Sources): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {}
  const refusals: Record<string, unknown> = {}
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation, sources, refusals),
    }
  }
  sources.types.of('ProblemBody')
  return {
    openapi: '3.1.0',
    info: {
      title: 'Zayn Hub',
      version: sources.version,
      description:
        'Every failure is application/problem+json (RFC 9457) with a stable `code`. Socket events: /asyncapi.json.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: sorted(sources.types.components),
      responses: sorted(Object.entries(refusals)),
    },
  }
}

/** By name, so that a new route moves as few lines as may be. */
export const sorted = <T>(entries: Iterable<[string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

/** The first word of the route's name is its domain. */
const tagOf = ({ name }: Operation) => name.split('.')[0]

function describe(operation: Operation, sources: Sources, refusals: Record<string, unknown>) {
  const { contract, name } = operation
  const parameters = [
    ...pathParameters(operation),
    ...queryParameters(operation),
    ...headerParameters(operation),
  ]
  return {
    operationId: name,
    summary: contract.summary,
    tags: [tagOf(operation)],
    security: contract.open ? [] : [{ accessToken: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(contract.body ? { requestBody: requestBody(operation) } : {}),
    ...(contract.raw ? { requestBody: { required: false, content: { '*/*': {} } } } : {}),
    ...(contract.upload ? { requestBody: uploadBody(contract.upload) } : {}),
    responses: {
      ...successes(contract.answer, sources),
      ...failures(operation, sources, refusals),
    },
  }
}

const pathParameters = ({ parameters }: Operation) =>
  parameters.map(({ name, isId }) => ({
    name,
    in: 'path',
    required: true,
    schema: isId ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }))

function queryParameters({ contract, name }: Operation) {
  if (!contract.query) return []
  const { properties = {}, required = [] } = inputSchema(contract.query, name)
  return Object.entries(properties).map(([field, schema]) => ({
    name: field,
    in: 'query',
    required: required.includes(field),
    schema,
  }))
}

function headerParameters({ method, contract }: Operation) {
  if (!UNSAFE.has(method)) return []
  const description = contract.open
    ? 'The same request sent again is answered the same way.'
    : 'The same key with the same body answers the same result once more.'
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description,
      schema: { type: 'string', maxLength: 200 },
    },
  ]
}

function requestBody({ contract, name }: Operation) {
  const schema = inputSchema(contract.body!, name)
  return {
    required: (schema.required ?? []).length > 0,
    content: { 'application/json': { schema } },
  }
}

function uploadBody(field: string) {
  const file = { type: 'string', contentMediaType: 'application/octet-stream' }
  const schema = { type: 'object', properties: { [field]: file }, required: [field] }
  return { required: true, content: { 'multipart/form-data': { schema } } }
}

function successes(answer: Answer | null, { types }: Sources) {
  if (!answer) return { 204: { description: STATUS_CODES[204] } }
  const schema = answer.bare ? types.of(answer.data) : wrapped(answer, types)
  const content = { [answer.bare ?? 'application/json']: { schema } }
  const statuses = [answer.status ?? 200, ...(answer.also ? [answer.also] : [])]
  return Object.fromEntries(
    statuses.map((status) => [status, { description: STATUS_CODES[status], content }])
  )
}

function wrapped({ data, meta }: Answer, types: TypeSchemas): JsonSchema {
  const properties: Record<string, JsonSchema> = { data: types.of(data) }
  if (meta) properties.meta = types.of(meta)
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

/** Most routes refuse in the same words, so those stand once in `components.responses`. */
function failures(operation: Operation, { catalogue }: Sources, refusals: Record<string, unknown>) {
  const problems = [...problemsOf(operation, catalogue)].map(([status, codes]) => {
    const key = `${status}-${codes.join('-')}`
    const content = { 'application/problem+json': { schema: problemSchema(codes) } }
    refusals[key] = { description: codes.join(', '), content }
    return [status, { $ref: `#/components/responses/${key}` }]
  })
  return Object.fromEntries(problems)
}
