import vine from '@vinejs/vine'

/**
 * Shared words of our validators: a field that means the same thing is the same word everywhere.
 * What JSON Schema should say of a rule stands with the rule: Vine's `meta()` would let null through.
 */

type Range = { min: number; max: number }

const codePoints = vine.createRule(
  (value: unknown, { min, max }: Range, field) => {
    if (typeof value !== 'string') return
    // Code points, not UTF-16 units: an emoji is one.
    const length = [...value].length
    if (length < min)
      field.report('The {{ field }} field must not be empty', 'minLength', field, { min })
    if (length > max)
      field.report(
        'The {{ field }} field must not have more than {{ max }} characters',
        'maxLength',
        field,
        { max }
      )
  },
  {
    toJSONSchema: (schema, { min, max }) =>
      Object.assign(schema, { minLength: min, maxLength: max }),
  }
)

const instant = vine.createRule(
  (value: unknown, _options, field) => {
    if (
      typeof value === 'string' &&
      /^\d{4}-\d\d-\d\dT/.test(value) &&
      !Number.isNaN(Date.parse(value))
    )
      return
    field.report('The {{ field }} field must be an ISO 8601 instant', 'datetime', field)
  },
  { toJSONSchema: (schema) => Object.assign(schema, { format: 'date-time' }) }
)

const format = vine.createRule((_value: unknown, _format: string) => {}, {
  toJSONSchema: (schema, name) => Object.assign(schema, { format: name }),
})

/** One line for people: trimmed, no control characters. */
export const line = (max: number, min = 1) =>
  vine
    .string()
    .trim()
    .regex(/^[^\p{Cc}]*$/u)
    .use(codePoints({ min, max }))

/** Text of several lines, stored as written. */
export const prose = (max: number, min = 0) => vine.string().use(codePoints({ min, max }))

/** What somebody says: as `prose`, but not nothing. */
export const saying = (max: number) =>
  vine
    .string()
    .regex(/\S/u)
    .use(codePoints({ min: 1, max }))

export const id = () => vine.string().uuid().use(format('uuid'))
export const emailAddress = () => vine.string().trim().email().maxLength(254)
export const newPassword = () => vine.string().minLength(10).maxLength(128)
export const flag = () => vine.boolean({ strict: true })
export const count = (max = Number.MAX_SAFE_INTEGER) =>
  vine.number({ strict: true }).withoutDecimals().range([0, max])
export const version = () =>
  vine.number({ strict: true }).withoutDecimals().range([1, 2_147_483_647])
export const timestamp = () => vine.string().use(instant())
export const locale = () => vine.enum(['pt-BR', 'en'] as const)

/** In a query string everything is text. */
export const queryCount = (max = Number.MAX_SAFE_INTEGER) =>
  vine.number().withoutDecimals().range([0, max])
export const queryFlag = () => vine.enum(['true', 'false'] as const)
export const pageFields = {
  cursor: vine.string().maxLength(600).optional(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
}
