import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { count, id, queryCount, saying, timestamp, version } from '#app/core/validation/words'

const MAX_BODY = 40_000
const body = () => saying(MAX_BODY)

export const sendMessageValidator = vine.create(shape({ clientId: id(), body: body() }))
export const editMessageValidator = vine.create(
  shape({ body: body(), version: version().optional() })
)
export const markReadValidator = vine.create(shape({ seq: count() }))

export const messageWindowValidator = vine.create(
  shape({
    before: queryCount().optional(),
    after: queryCount().optional(),
    around: queryCount().optional(),
    limit: vine.number().withoutDecimals().range([1, 200]).optional(),
    threads: vine.enum(['exclude'] as const).optional(),
  })
)
export const changesValidator = vine.create(
  shape({ after: queryCount(), limit: vine.number().withoutDecimals().range([1, 200]).optional() })
)
export const syncValidator = vine.create(shape({ since: timestamp().optional() }))

export const sendMessageEventValidator = vine.create(
  shape({ conversationId: id(), clientId: id(), body: body() })
)
export const editMessageEventValidator = vine.create(
  shape({ messageId: id(), body: body(), version: version().optional() })
)
export const deleteMessageEventValidator = vine.create(shape({ messageId: id() }))
export const readEventValidator = vine.create(shape({ conversationId: id(), seq: count() }))
export const typingEventValidator = vine.create(shape({ conversationId: id() }))
