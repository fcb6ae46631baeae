import vine from '@vinejs/vine'

/** Shared words of our validators: a field that means the same thing is the same word everywhere. */

const codePoints = vine.createRule((value: unknown, { min, max }: { min: number; max: number }, field) => {
  if (typeof value !== 'string') return
  // Code points, not UTF-16 units: an emoji is one.
  const length = [...value].length
  if (length < min) field.report('The {{ field }} field must not be empty', 'minLength', field, { min })
  if (length > max) field.report(`The {{ field }} field must not have more than ${max} characters`, 'maxLength', field, { max })
})

const instant = vine.createRule((value: unknown, _options, field) => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value)) || !/^\d{4}-\d\d-\d\dT/.test(value)) {
    field.report('The {{ field }} field must be an ISO 8601 instant', 'datetime', field)
  }
})

/** One line for people: trimmed, no control characters. */
export const line = (max: number, min = 1) =>
  vine.string().trim().regex(/^[^\p{Cc}]*$/u).use(codePoints({ min, max })).meta({ minLength: min, maxLength: max })

/** Text of several lines, stored as written. */
export const prose = (max: number, min = 0) => vine.string().use(codePoints({ min, max })).meta({ minLength: min, maxLength: max })

export const id = () => vine.string().uuid().meta({ format: 'uuid' })
export const emailAddress = () => vine.string().trim().email().maxLength(254).meta({ format: 'email' })
export const newPassword = () => vine.string().minLength(10).maxLength(128).meta({ minLength: 10, maxLength: 128 })
export const flag = () => vine.boolean({ strict: true })
export const count = (max = Number.MAX_SAFE_INTEGER) => vine.number({ strict: true }).withoutDecimals().range([0, max])
export const version = () => vine.number({ strict: true }).withoutDecimals().positive()
export const timestamp = () => vine.string().use(instant()).meta({ format: 'date-time' })
export const locale = () => vine.enum(['pt-BR', 'en'] as const)

/** In a query string everything is text. */
export const queryCount = (max = Number.MAX_SAFE_INTEGER) => vine.number().withoutDecimals().range([0, max])
export const pageFields = { cursor: vine.string().maxLength(400).optional(), limit: vine.number().withoutDecimals().range([1, 200]).optional() }
