import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { id, line, pageFields, queryFlag } from '#app/core/validation/words'

/** Long enough to be one. */
const SHORTEST_REASON = 10

export const listConversationsValidator = vine.create(
  shape({
    ...pageFields,
    hidden: queryFlag().optional(),
    scope: vine.enum(['mine', 'all'] as const).optional(),
    kind: vine.enum(['channel', 'direct'] as const).optional(),
    memberId: id().optional(),
    q: vine.string().maxLength(80).optional(),
  })
)
export const freezeValidator = vine.create(shape({ reason: line(500).optional() }))
export const breakGlassValidator = vine.create(shape({ reason: line(500, SHORTEST_REASON) }))
