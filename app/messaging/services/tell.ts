import { afterCommit, type Transaction } from '#app/core/database/transaction'
import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { conversationRoom, type MessagingFrames } from '#app/messaging/frames'
import { kindOf } from '#app/messaging/kinds'
import type { ConversationKindName } from '#app/messaging/models/conversation'
import type { Numbers } from '#app/messaging/services/numbering'

type Told = { eventId: string; conversationId: string; numbers: Numbers }
type Name = keyof MessagingFrames

const frameOf = ({ eventId, conversationId, numbers }: Told, fields: object) => ({
  eventId,
  at: new Date().toISOString(),
  conversationId,
  revision: numbers.revision,
  ...fields,
})

/** After commit, to everybody in the conversation. `heavy` is the field that is left out of a frame too large. */
export function tellConversation(
  trx: Transaction,
  name: Name,
  told: Told,
  fields: object,
  heavy: string
) {
  const { conversationId, numbers } = told
  const frame = frameOf(told, fields)
  afterCommit(trx, () => {
    emitter.emit(conversationRoom(conversationId, numbers.epoch), name, frame, heavy)
    return tellInner(numbers, name, frame, heavy)
  })
}

/** The same frame with the other number, to those who see more of the conversation than its members. */
export async function tellInner(
  { kind, inner }: { kind?: ConversationKindName; inner?: number | null },
  name: Name,
  frame: { eventId: string; at: string; conversationId: string },
  heavy?: string
) {
  const audience = kind && (await kindOf({ kind }).inner?.(frame.conversationId))
  if (!audience) return
  const fields = { ...audience.fields, ...(inner && { ticketRevision: inner }) }
  const rooms = name === 'message.created' ? audience.rooms.concat(audience.lists) : audience.rooms
  emitter.emit(rooms, name, { ...frame, ...fields }, heavy)
}

/** The same for the people's own rooms: what concerns them wherever they are. */
export function tellPeople(
  trx: Transaction,
  userIds: string[],
  name: Name,
  told: Told,
  fields: object
) {
  const frame = frameOf(told, fields)
  afterCommit(trx, () => emitter.emit(userIds.map(userRoom), name, frame))
}

/**
 * Somebody lost access. Those who stay may still sit in the room of the epoch before; the frame goes to both
 * rooms but to none of the lost person's sockets, and every node moves the others.
 */
export function tellOfLoss(
  trx: Transaction,
  name: Name,
  told: Told,
  fields: object,
  lostUserIds: string[]
) {
  const { conversationId, numbers } = told
  const frame = frameOf(told, fields)
  afterCommit(trx, async () => {
    const rooms = [numbers.epoch - 1, numbers.epoch].map((epoch) =>
      conversationRoom(conversationId, epoch)
    )
    emitter.emitExcept(rooms, lostUserIds.map(userRoom), name, frame)
    await emitter.tellNodes({ kind: 'audience', room: 'conversation', id: conversationId })
    await tellInner(numbers, name, frame)
  })
}
