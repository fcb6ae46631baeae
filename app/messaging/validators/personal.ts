import { bodyLength } from '#config/messaging'
import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import { flag, id, pageFields, prose, saying, timestamp, version } from '#app/core/validation/words'

const MAX_ATTACHMENTS = 20

export const preferencesValidator = vine.create(
  shape({
    notify: vine.enum(['all', 'mentions', 'none'] as const).optional(),
    muted: flag().optional(),
    mutedUntil: timestamp().nullable().optional(),
    favourite: flag().optional(),
  })
)
export const draftPlaceValidator = vine.create(shape({ threadRootId: id().optional() }))
export const keepDraftValidator = vine.create(
  shape({
    body: saying(bodyLength),
    replyToId: id().nullable().optional(),
    threadRootId: id().nullable().optional(),
    version: version().optional(),
  })
)
export const listScheduledValidator = vine.create(
  shape({ ...pageFields, conversationId: id().optional() })
)
/** With attachments a body may be empty, as of any message. */
export const scheduleMessageValidator = vine.create(
  shape({
    conversationId: id(),
    body: prose(bodyLength),
    sendAt: timestamp(),
    attachmentIds: vine.array(id()).maxLength(MAX_ATTACHMENTS).optional(),
    replyToId: id().optional(),
    threadRootId: id().optional(),
    silent: flag().optional(),
    notifyAll: flag().optional(),
  })
)
export const changeScheduledValidator = vine.create(
  shape({
    body: prose(bodyLength).optional(),
    sendAt: timestamp().optional(),
    silent: flag().optional(),
    version: version().optional(),
  })
)
