import { emitter } from '#app/core/realtime/emitter'
import { userRoom } from '#app/core/realtime/rooms'
import { conversationRoom } from '#app/messaging/frames'
import type { MessageRow } from '#app/messaging/queries/message_rows'
import { tellInner } from '#app/messaging/services/tell'
import { toMessage } from '#app/messaging/transformers/message_transformer'

/** To the audience that the message was stored for; measured now and then. */
export async function tellMessage(
  row: MessageRow,
  { epoch, eventId, lost = [] }: { epoch: number; eventId: string; lost?: string[] }
) {
  const { conversationId, revision, seq } = row
  const frame = {
    eventId,
    at: row.createdAt.toISOString(),
    conversationId,
    revision,
    seq,
    message: toMessage(row),
  }
  const room = conversationRoom(conversationId, epoch)
  if (lost.length > 0) {
    const rooms = [conversationRoom(conversationId, epoch - 1), room]
    emitter.emitExcept(rooms, lost.map(userRoom), 'message.created', frame, 'message')
  } else emitter.emitMeasured(room, 'message.created', frame, 'message', Date.now())
  // Only what has a second audience has a second number.
  if (row.teamRevision !== null)
    await tellInner(
      { kind: 'ticket', inner: row.teamRevision },
      'message.created',
      frame,
      'message'
    )
}
