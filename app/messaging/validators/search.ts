import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { id, pageFields } from '#app/core/validation/words'
import { CONTENT_KINDS, isDay } from '#app/messaging/services/search_syntax'

const MAX_QUERY = 500

const dayOrInstant = vine.createRule(
  (value: unknown, _options, field) => {
    if (typeof value !== 'string' || isDay(value)) return
    const isInstant = /^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/
    if (isInstant.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)))
      return
    field.report('The {{ field }} field must be a day or an ISO 8601 instant', 'datetime', field)
  },
  {
    toJSONSchema: (schema) =>
      Object.assign(schema, { description: 'A day (2026-01-31) of the reader, or an instant' }),
  }
)
const edge = () => vine.string().use(dayOrInstant())

export const searchMessagesValidator = vine.create(
  shape({
    ...pageFields,
    q: vine.string().maxLength(MAX_QUERY).optional(),
    in: id().optional(),
    from: id().optional(),
    has: vine.enum(CONTENT_KINDS).optional(),
    before: edge().optional(),
    after: edge().optional(),
  })
)
