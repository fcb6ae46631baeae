import { LRUCache } from 'lru-cache'
import { demand } from '#app/core/http/demand'
import { newId } from '#app/core/operation'
import { defineInbound } from '#app/core/realtime/inbound'
import type { Principal } from '#app/core/realtime/ports'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import type User from '#app/identity/models/user'
import { DeleteMessage } from '#app/messaging/actions/delete_message'
import { EditMessage } from '#app/messaging/actions/edit_message'
import { MarkRead } from '#app/messaging/actions/mark_read'
import { SendMessage } from '#app/messaging/actions/send_message'
import { SetReaction } from '#app/messaging/actions/set_reaction'
import { conversationRoom } from '#app/messaging/frames'
import { kindOf } from '#app/messaging/kinds'
import { findMessage } from '#app/messaging/queries/find_message'
import { findStanding } from '#app/messaging/queries/find_standing'
import { senderStandings } from '#app/messaging/services/sender_standings'
import { tellInner } from '#app/messaging/services/tell'
import { toMessageFor, toSentMessage } from '#app/messaging/transformers/message_transformer'
import * as validators from '#app/messaging/validators/messages'

const TYPING_SHOWN_MS = 5_000
/** At most one is sent on in so long: clients say it with each key. */
const TYPING_EVERY_MS = 3_000

const actorOf = (principal: Principal) => principal.user as User
const recentlyTyping = new LRUCache<string, true>({ max: 20_000, ttl: TYPING_EVERY_MS })

defineInbound({
  name: 'message.send',
  summary: 'Sends a message, as POST /conversations/:id/messages',
  input: validators.sendMessageEventValidator,
  answer: 'SentMessage',
  students: true,
  async handle(input, { principal }) {
    const actor = actorOf(principal)
    return toSentMessage(actor, await new SendMessage().handle({ actor, ...input }))
  },
})

defineInbound({
  name: 'message.edit',
  summary: 'Edits a message, as PATCH /messages/:id',
  input: validators.editMessageEventValidator,
  answer: 'Message',
  students: false,
  async handle({ messageId, ...wish }, { principal }) {
    const actor = actorOf(principal)
    const { message } = await findMessage(actor, messageId)
    return toMessageFor(actor, await new EditMessage().handle({ actor, message, ...wish }))
  },
})

defineInbound({
  name: 'message.delete',
  summary: 'Deletes a message, as DELETE /messages/:id',
  input: validators.deleteMessageEventValidator,
  answer: 'Message',
  students: false,
  async handle({ messageId }, { principal }) {
    const actor = actorOf(principal)
    const { message } = await findMessage(actor, messageId)
    return toMessageFor(actor, await new DeleteMessage().handle({ actor, message }))
  },
})

defineInbound({
  name: 'reaction.set',
  summary: 'Sets or takes back my reaction, as PUT and DELETE /messages/:id/reactions/:emoji',
  input: validators.reactionEventValidator,
  answer: 'Message',
  students: false,
  async handle({ messageId, emoji, on }, { principal }) {
    const actor = actorOf(principal)
    const { message } = await findMessage(actor, messageId)
    return toMessageFor(actor, await new SetReaction().handle({ actor, message, emoji, on }))
  },
})

defineInbound({
  name: 'conversation.read',
  summary: 'Marks read up to a message, as PUT /conversations/:id/read',
  input: validators.readEventValidator,
  answer: 'ReadState',
  students: true,
  async handle({ conversationId, seq }, { principal }) {
    const actor = actorOf(principal)
    const standing = await findStanding(actor, conversationId)
    demand(kindOf(standing).read(actor, standing))
    return new MarkRead().handle({ actor, standing, seq })
  },
})

defineInbound({
  name: 'typing',
  summary: 'Says that the person is writing; shown for five seconds',
  input: validators.typingEventValidator,
  answer: 'Record<string, never>',
  students: true,
  async handle({ conversationId }, { principal }) {
    const actor = actorOf(principal)
    const standing = await senderStandings.find(actor, conversationId)
    demand(kindOf(standing).send(actor, standing))
    const key = `${conversationId}:${actor.id}`
    if (recentlyTyping.has(key)) return {}
    recentlyTyping.set(key, true)
    const at = new Date()
    const until = new Date(at.getTime() + TYPING_SHOWN_MS).toISOString()
    const frame = {
      eventId: newId(),
      at: at.toISOString(),
      conversationId,
      user: { id: actor.id, name: actor.name },
      until,
    }
    emitter.emitExcept(
      [conversationRoom(conversationId, standing.epoch)],
      [userRoom(actor.id)],
      'typing',
      frame
    )
    await tellInner(standing, 'typing', frame)
    return {}
  },
})
