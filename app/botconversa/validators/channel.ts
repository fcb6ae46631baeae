import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { flag, id, pageFields } from '#app/core/validation/words'
import { MEDIA_STATES } from '#app/botconversa/queries/media_rows'
import { INBOX_STATES } from '#app/botconversa/services/inbox_states'
import { fieldMap } from '#app/botconversa/validators/accounts'

export const listInboxValidator = vine.create(
  shape({ state: vine.enum(INBOX_STATES).optional(), ...pageFields })
)
export const listMediaValidator = vine.create(
  shape({ state: vine.enum(MEDIA_STATES).optional(), ...pageFields })
)
export const listDeliveriesValidator = vine.create(
  shape({
    state: vine
      .enum(['queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled'] as const)
      .optional(),
    ...pageFields,
  })
)
export const cancelDeliveriesValidator = vine.create(
  shape({ deliveryIds: vine.array(id()).minLength(1).maxLength(500).optional() })
)
export const dryRunValidator = vine.create(shape({ fieldMap: fieldMap().optional() }))
export const replayValidator = vine.create(shape({ dryRun: flag().optional() }))
export const startFlowValidator = vine.create(
  shape({ flowId: vine.number({ strict: true }).withoutDecimals().positive() })
)
export const chooseContactValidator = vine.create(shape({ contactId: id() }))
