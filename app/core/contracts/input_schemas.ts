import type { VineValidator } from '@vinejs/vine'
import { ContractError, type JsonSchema, mapSchema } from '#app/core/contracts/json_schema'

/** What Vine's lenient boolean accepts in a query string; to a caller it is a boolean. */
const LENIENT_BOOLEAN = JSON.stringify(['1', 1, 'true', true, 'on', '0', 0, 'false', false])

/**
 * The JSON Schema of a validator. What Vine can not say of itself (a date, a rule of our own) is said
 * by `.meta()` at the field; a field that says nothing at all stops the generation.
 */
export function inputSchema(validator: VineValidator<any, any>, whose: string): JsonSchema {
  const schema = validator.toJSONSchema() as JsonSchema
  return mapSchema(schema, (inner) => {
    for (const [field, value] of Object.entries(inner.properties ?? {})) {
      if (Object.keys(value).length === 0)
        throw new ContractError(`${whose}: say what "${field}" is with .meta()`)
    }
    if (inner.enum && JSON.stringify(inner.enum) === LENIENT_BOOLEAN) {
      const { enum: _lenient, ...rest } = inner
      return { ...rest, type: 'boolean' }
    }
    return inner
  })
}
