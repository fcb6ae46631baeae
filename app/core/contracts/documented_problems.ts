import { ContractError, type JsonSchema, reference } from '#app/core/contracts/json_schema'
import type { Operation } from '#app/core/contracts/operations'
import type { ProblemCatalogue } from '#app/core/contracts/problem_catalogue'

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Codes of an operation by status: those of every route, and those that its contract names. */
export function problemsOf(
  operation: Operation,
  catalogue: ProblemCatalogue
): Map<number, string[]> {
  const { contract, method, parameters, name } = operation
  const byStatus = new Map<number, Set<string>>()
  const add = (status: number, ...codes: string[]) =>
    byStatus.set(status, new Set([...(byStatus.get(status) ?? []), ...codes]))

  add(400, 'MALFORMED_JSON')
  if (!contract.open) {
    add(401, 'UNAUTHENTICATED', 'TOKEN_INVALID', 'TOKEN_EXPIRED')
    add(403, 'FORBIDDEN', 'ACCOUNT_DISABLED')
  }
  if (parameters.length > 0) {
    add(400, 'MALFORMED_URL')
    add(404, 'NOT_FOUND')
  }
  if (UNSAFE.has(method)) add(409, 'IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED')
  if (contract.body && takesVersion(contract.body)) add(409, 'STALE_VERSION')
  add(413, 'BODY_TOO_LARGE')
  add(415, 'UNSUPPORTED_MEDIA_TYPE')
  add(422, 'VALIDATION_FAILED')
  add(429, 'RATE_LIMITED')
  add(500, 'INTERNAL_ERROR')
  add(503, 'DATABASE_UNAVAILABLE')
  for (const code of contract.problems ?? []) {
    const statuses = catalogue.statusesOf(code)
    if (statuses.length === 0)
      throw new ContractError(
        `${name} promises the problem ${code}, which nothing under app/ throws`
      )
    for (const status of statuses) add(status, code)
  }
  return new Map(
    [...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [status, [...codes]])
  )
}

/** A problem that carries one of these codes. */
export function problemSchema(codes: string[]): JsonSchema {
  return {
    allOf: [
      reference('Problem'),
      { type: 'object', properties: { code: { type: 'string', enum: codes } } },
    ],
  }
}

const takesVersion = (validator: { toJSONSchema(): unknown }) =>
  'version' in ((validator.toJSONSchema() as JsonSchema).properties ?? {})
