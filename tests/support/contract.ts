import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { buildDocuments, type Documents } from '#app/core/contracts/generate'
import type { Operation } from '#app/core/contracts/operations'
import { noteTried } from '#tests/support/tried_routes'

type Given = { method: string; path: string; status: number; contentType: string; body: unknown }

/** The documents of this process, checked against what it really says. */
class Contract {
  #documents?: Promise<Documents>
  #ajv?: Ajv2020
  #validators = new Map<string, ValidateFunction>()

  documents(): Promise<Documents> {
    return (this.#documents ??= buildDocuments(app.makePath()))
  }

  async operations(): Promise<Operation[]> {
    return (await this.documents()).operations
  }

  /** @throws where the answer is not one that the route's contract knows */
  async check(given: Given) {
    const { openapi, operations } = await this.documents()
    const pathname = given.path.split('?')[0]
    const name = router.match(pathname, given.method, false)?.route.name
    const operation = operations.find((candidate) => candidate.name === name)
    if (!operation) return this.#expectProblem(given)
    noteTried(operation.name, given.status)

    const pointer = `/paths/${escape(operation.path)}/${operation.method.toLowerCase()}/responses/${given.status}`
    const response =
      openapi.paths[operation.path][operation.method.toLowerCase()].responses[given.status]
    if (!response)
      throw new Error(
        `${label(given, operation)}: the contract knows no status ${given.status}${codeOf(given.body)}`
      )
    const known = response.$ref ? followReference(openapi, response.$ref) : response
    await this.#checkBody(given, operation, known, response.$ref ? response.$ref.slice(1) : pointer)
  }

  /** @throws where a frame, or an acknowledgement's data, is not what AsyncAPI says */
  async checkMessage(name: string, payload: unknown) {
    const { asyncapi } = await this.documents()
    if (!asyncapi.components.messages[name]) throw new Error(`AsyncAPI knows no message "${name}"`)
    await this.#holds(
      `asyncapi#/components/messages/${escape(name)}/payload`,
      payload,
      `message "${name}"`
    )
  }

  #checkBody(
    given: Given,
    operation: Operation,
    response: { content?: Record<string, unknown> },
    pointer: string
  ) {
    const at = label(given, operation)
    const type = given.contentType.split(';')[0]
    if (!response.content) {
      if (given.body !== '') throw new Error(`${at}: ${given.status} must have no body`)
      return
    }
    const [expected] = Object.keys(response.content)
    if (expected !== '*/*' && type !== expected)
      throw new Error(`${at}: the content type is "${type}", not "${expected}"`)
    if (expected.includes('json'))
      return this.#holds(`openapi#${pointer}/content/${escape(expected)}/schema`, given.body, at)
  }

  #expectProblem(given: Given) {
    if (given.status < 400)
      throw new Error(
        `${given.method} ${given.path} answered ${given.status}, but no route of the documents is there`
      )
    if (given.method === 'OPTIONS') return
    return this.#holds(
      'openapi#/components/schemas/Problem',
      given.body,
      `${given.method} ${given.path} → ${given.status}`
    )
  }

  async #holds(reference: string, value: unknown, what: string) {
    const validate = await this.#validator(reference)
    if (!validate(value)) {
      throw new Error(
        `${what} is not what its contract says:\n${explain(validate.errors!)}\n${JSON.stringify(value)?.slice(0, 600)}`
      )
    }
  }

  async #validator(reference: string): Promise<ValidateFunction> {
    const ajv = await this.#prepare()
    const known = this.#validators.get(reference) ?? ajv.compile({ $ref: reference })
    this.#validators.set(reference, known)
    return known
  }

  async #prepare(): Promise<Ajv2020> {
    const { openapi, asyncapi } = await this.documents()
    if (this.#ajv) return this.#ajv
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
    formats.default(this.#ajv)
    this.#ajv.addSchema(openapi, 'openapi').addSchema(asyncapi, 'asyncapi')
    return this.#ajv
  }
}

export const contract = new Contract()

const escape = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

const label = ({ method, path, status }: Given, { name }: Operation) =>
  `${name} (${method} ${path} → ${status})`

const codeOf = (body: unknown) => {
  const code = (body as { code?: string } | null)?.code
  return code ? ` (${code}); name the code in the route's contract` : ''
}

const explain = (errors: ErrorObject[]) =>
  errors
    .map(
      ({ instancePath, message, params }) =>
        `  ${instancePath || '/'} ${message} ${JSON.stringify(params)}`
    )
    .join('\n')

function followReference(
  document: object,
  reference: string
): { content?: Record<string, unknown> } {
  const keys = reference.slice(2).split('/')
  return keys.reduce((value: any, key) => value[key], document)
}
