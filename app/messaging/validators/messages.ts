import { bodyLength } from '#config/messaging'
import vine from '@vinejs/vine'
import { shape } from '#app/core/validation/strict'
import {
  count,
  flag,
  id,
  pageFields,
  prose,
  queryCount,
  queryFlag,
  saying,
  timestamp,
  version,
} from '#app/core/validation/words'

const body = () => saying(bodyLength)

const MAX_ATTACHMENTS = 20

/** With attachments a body may be empty; nothing at all is refused by the action. */
const newMessage = () => ({
  clientId: id(),
  body: prose(bodyLength),
  kind: vine.enum(['text', 'voice'] as const).optional(),
  attachmentIds: vine.array(id()).maxLength(MAX_ATTACHMENTS).optional(),
  replyToId: id().optional(),
  threadRootId: id().optional(),
  silent: flag().optional(),
  requiresConfirmation: flag().optional(),
  notifyAll: flag().optional(),
})
const changedMessage = () => ({
  body: body(),
  version: version().optional(),
  notifyAll: flag().optional(),
})

export const sendMessageValidator = vine.create(shape(newMessage()))
export const editMessageValidator = vine.create(shape(changedMessage()))
export const forwardMessageValidator = vine.create(
  shape({ conversationId: id(), clientId: id(), comment: prose(4_000).optional() })
)
export const threadWindowValidator = vine.create(
  shape({
    after: queryCount().optional(),
    limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  })
)
export const listThreadsValidator = vine.create(
  shape({ unread: queryFlag().optional(), ...pageFields })
)
export const listFilesValidator = vine.create(
  shape({
    kind: vine.enum(['image', 'audio', 'video', 'document'] as const).optional(),
    ...pageFields,
  })
)
/** As it is written between colons. */
const emojiName = () => vine.string().regex(/^[a-z0-9_+-]{2,32}$/)
export const addEmojiValidator = vine.create(shape({ name: emojiName(), attachmentId: id() }))
export const pageValidator = vine.create(shape(pageFields))
export const listConfirmationsValidator = vine.create(
  shape({ confirmed: queryFlag().optional(), ...pageFields })
)
export const reactionEventValidator = vine.create(
  shape({ messageId: id(), emoji: vine.string().maxLength(64), on: flag() })
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
  shape({ conversationId: id(), ...newMessage() })
)
export const editMessageEventValidator = vine.create(
  shape({ messageId: id(), ...changedMessage() })
)
export const deleteMessageEventValidator = vine.create(shape({ messageId: id() }))
export const readEventValidator = vine.create(shape({ conversationId: id(), seq: count() }))
export const typingEventValidator = vine.create(shape({ conversationId: id() }))
